/** Messages with something more than text in their places: a name in bold, a value with its own language. */
import { html, type TemplateResult } from 'lit';
import type { Localized } from '../domain/localized.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { MessageKey } from '../i18n/messages.ts';

/** A text of an authority, marked with the language it is in. */
export function inItsLanguage({ spoken }: Localizer, texts: Localized): TemplateResult {
  const { text, lang } = spoken(texts);
  return html`<bdi lang=${lang}>${text}</bdi>`;
}

/** The same in bold. */
export function strong(localizer: Localizer, texts: Localized): TemplateResult {
  return html`<b>${inItsLanguage(localizer, texts)}</b>`;
}

// A character of the private use area stands in for each place while i18next puts the sentence together.
const mark = '\uE000';

/** The message with templates in the places named; `values` fills the others, and `count` chooses the plural. */
export function richText(
  { t }: Localizer,
  key: MessageKey,
  places: Readonly<Record<string, TemplateResult>>,
  values: Readonly<Record<string, string | number>> = {},
): TemplateResult {
  const marks = Object.fromEntries(Object.keys(places).map((name) => [name, `${mark}${name}${mark}`]));
  const parts = t(key, { ...values, ...marks }).split(mark);
  return html`${parts.map((part, n) => (n % 2 === 1 ? (places[part] ?? '') : part))}`;
}
