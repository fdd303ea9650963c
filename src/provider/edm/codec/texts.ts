/** One text in several languages: repeated elements in a message, one record in the program. */
import type { Localized } from '../../../domain/localized.ts';
import { xmlNamespace } from '../../../xml/element.ts';
import { element, type Markup } from '../../../xml/write.ts';
import { namespaces } from '../vocabulary.ts';
import type { Codec } from './codec.ts';
import type { Cursor } from './cursor.ts';

/** BCP 47: the language of a text that does not say which it is in. */
const undetermined = 'und';

/** `sdg:Name`, `sdg:Title` and the like, of which there has to be at least one. */
export function texts(name: string): Codec<Localized> {
  return {
    read: (at) => gathered(at, name, (one) => one.text) ?? at.fail(`needs at least one ${name}`),
    write: (values) => written(name, values),
  };
}

/** The same where there may be none. */
export function maybeTexts(name: string): Codec<Localized | undefined> {
  return {
    read: (at) => gathered(at, name, (one) => one.text),
    write: (values) => (values ? written(name, values) : []),
  };
}

/** The texts of a `rim:InternationalStringValueType`: its strings are attributes. */
export const localizedStrings: Codec<Localized> = {
  read: (at) =>
    gathered(at, 'rim:LocalizedString', (one) => one.attribute('value') ?? '') ??
    at.fail('must not be empty'),
  write: (values) =>
    Object.entries(values).map(([lang, value]) =>
      element('rim:LocalizedString', { 'xml:lang': tag(lang), value }),
    ),
};

/** Texts by language. Of two in one language the first counts. */
function gathered(at: Cursor, name: string, textOf: (one: Cursor) => string): Localized | undefined {
  const found = new Map<string, string>();
  for (const one of at.all(name)) {
    const lang = languageOf(one);
    const value = textOf(one) || one.fail('must not be empty');
    if (/[<>]/.test(value)) one.warn('holds a stray angle bracket');
    if (found.has(lang)) one.warn('is told twice in one language: the first counts');
    else found.set(lang, value);
  }
  return found.size > 0 ? Object.fromEntries(found) : undefined;
}

/** Where the schema of the 1.0 line has room for one language: the one most people can read. */
export function oneOn10<T extends Localized | undefined>({ read, write }: Codec<T>): Codec<T> {
  return {
    read,
    write: (values, line) =>
      line === '1.0' ? write(values, line).slice(preferred(values)).slice(0, 1) : write(values, line),
  };
}

function preferred(values: Localized | undefined): number {
  return Math.max(0, Object.keys(values ?? {}).indexOf('en'));
}

function written(name: string, values: Localized): readonly Markup[] {
  return Object.entries(values).map(([lang, value]) => element(name, { lang: tag(lang) }, value));
}

/** The language tag as the code list of the specification has it: upper case. */
function tag(lang: string): string | undefined {
  return lang === undetermined ? undefined : lang.toUpperCase();
}

/** `lang` stands without prefix on sdg elements, with `xml:` on rim ones, and by a mistake that spread with `xsi:`. */
function languageOf(one: Cursor): string {
  const { attributes } = one.element;
  const found = attributes.find(({ local, namespace }) => {
    return local === 'lang' && ['', xmlNamespace, namespaces.xsi].includes(namespace);
  });
  if (found?.namespace === namespaces.xsi) one.warn('has xsi:lang where xml:lang is meant');
  const value = found?.value.trim() ?? '';
  if (value !== value.toUpperCase()) one.warn('names its language in lower case');
  const lang = value.toLowerCase();
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(lang) ? lang : undetermined;
}
