/** What names and texts may hold (XML 1.0, fifth edition, sections 2.2, 2.3 and 4.1). */
import { XmlError } from './error.ts';

const first =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';

/** A name, wherever in a text it is looked for. */
export const namePattern = `[${first}][${first}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`;

/** A character that no XML document may hold. */
export const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' };
const reference = /&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]*));|&/g;

/**
 * The text with its references replaced: the five entities that every document has, and characters by number. No
 * others exist without a DOCTYPE.
 *
 * @throws XmlError where a reference is none of these.
 */
export function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (name === undefined || !Object.hasOwn(entities, name))
      throw new XmlError(whole === '&' ? 'An ampersand stands alone' : 'An entity is not defined');
    return entities[name] ?? '';
  });
}

function character(code: number): string {
  const char = code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\0';
  if (forbidden.test(char)) throw new XmlError('A reference names a character that XML does not have');
  return char;
}
