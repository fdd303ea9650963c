/** Values that many members of the contract hold. */
import type { Localized } from '../../domain/localized.ts';
import type { Json } from './json.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

export function readLocalized(json: Json): Localized {
  const texts = json.entries().map(([lang, text]) => [lang.toLowerCase(), text.text()] as const);
  return texts.length > 0
    ? Object.fromEntries(texts)
    : json.never('must hold a text in at least one language');
}

export const time = (json: Json): string => json.text(instant, 'a date and time with its offset');
export const day = (json: Json): string => json.text(date, 'a date');

/** A field of an object that is left out where there is nothing to put in. */
export function optional<K extends string, T>(
  key: K,
  json: Json | undefined,
  read: (json: Json) => T,
): Partial<Record<K, T>> {
  return json ? ({ [key]: read(json) } as Record<K, T>) : {};
}
