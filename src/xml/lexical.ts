/** What names and texts may hold (XML 1.0, fifth edition, sections 2.2, 2.3 and 4.1). */
import { XmlError } from './error.ts';

const first =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';

/** A name, wherever in a text it is looked for. */
export const namePattern = `[${first}][${first}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`;

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The five entities that every document has. */
export const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['quot', '"'],
]);
const reference = /&(?:#(\d+|x[\da-fA-F]+)|([^&;]*));|&/g;

/**
 * The text with its references replaced: the five entities, and characters by number. No others exist without a
 * DOCTYPE.
 *
 * @throws XmlError where a reference is none of these.
 */
export function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (_, code?: string, name?: string) => {
    const char = code === undefined ? entities.get(name ?? '') : character(Number(code.replace('x', '0x')));
    if (char === undefined) throw new XmlError('An ampersand begins no known reference');
    return char;
  });
}

function character(code: number): string {
  const char = code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\0';
  refuseForbidden(char);
  return char;
}

/** @throws XmlError where the text holds a character that no XML document may hold. */
export function refuseForbidden(text: string): void {
  const found = forbidden.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return;
  const code = found.toString(16).toUpperCase().padStart(4, '0');
  throw new XmlError(`XML does not have the character U+${code}`);
}
