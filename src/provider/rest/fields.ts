/** Values that many members of the contract hold. */
import type { Localized } from '../../domain/localized.ts';
import type { Json } from './json.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;
const instant =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

export function readLocalized(json: Json): Localized {
  const texts = json.entries().map(([lang, text]) => [lang.toLowerCase(), text.text()] as const);
  return texts.length > 0
    ? Object.fromEntries(texts)
    : json.never('must hold a text in at least one language');
}

export const time = (json: Json): string => dated(json, instant, 'a date and time with its offset');
export const day = (json: Json): string => dated(json, date, 'a date');

/** On a day of the calendar: some clocks take the 31st of February for the 3rd of March, others for no time at all. */
function dated(json: Json, form: RegExp, what: string): string {
  const text = json.text(form, what);
  const written = text.slice(0, 10);
  return JSON.stringify(new Date(written)).startsWith(`"${written}`) ? text : json.never(`must be ${what}`);
}

/** A field of an object that is left out where there is nothing to put in. */
export function optional<K extends string, T>(
  key: K,
  json: Json | undefined,
  read: (json: Json) => T,
): Partial<Record<K, T>> {
  return json ? ({ [key]: read(json) } as Record<K, T>) : {};
}
