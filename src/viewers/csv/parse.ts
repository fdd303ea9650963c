/** Values in rows (RFC 4180, and what programs write that never read it). */

export type Row = readonly string[];

/** Where two do equally well, the one that is rarer in values stands first. */
const separators = ['\t', ';', ','] as const;
export type Separator = (typeof separators)[number];

/** More columns than this are no table that anybody reads, and more cells than a browser can lay out at once. */
const mostColumns = 500;

/**
 * Row by row, each with as many values as it has.
 *
 * @throws RangeError where a quote is opened and never closed: then it is not known what belongs together. Also where a
 *   row has too many columns, before all of them are read.
 */
export function* rows(text: string, separator: Separator): Generator<Row> {
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const match = (from: number): string => {
    plain.lastIndex = from;
    return plain.exec(text)?.[0] ?? '';
  };
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    let value = '';
    if (text[at] === '"') {
      const end = closing(text, at + 1);
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    // Nothing should stand behind a closing quote. What does is shown.
    const rest = match(at);
    if (row.push(value + rest) > mostColumns) throw new RangeError('A row has too many columns.');
    at += rest.length;
    const ended = text[at] !== separator;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (!ended) {
      if (at >= text.length) row.push('');
      else continue;
    }
    yield row;
    row = [];
  }
}

/** Where the value ends that begins behind a quote. A doubled quote is one of the value's own. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  throw new RangeError('A quote is not closed.');
}

/** Enough to tell by. */
const sample = 20;

/** The one that gives rows of the same length; among those, the longest rows. A comma where nothing tells. */
export function separatorOf(text: string): Separator {
  let [best, most]: [Separator, number] = [',', 0];
  for (const separator of separators) {
    const score = likeliness(text, separator);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

function likeliness(text: string, separator: Separator): number {
  const lengths: number[] = [];
  try {
    for (const { length } of rows(text, separator)) {
      lengths.push(length);
      if (lengths.length === sample) break;
    }
  } catch {
    return 0;
  }
  const usual = lengths[0] ?? 0;
  const alike = lengths.filter((length) => length === usual).length / lengths.length;
  // A part of one at most: rows of the same length count for more than long ones.
  return usual > 1 ? alike + (1 - 1 / usual) / 100 : 0;
}

/**
 * Whether the first row names the columns: what the media type says (RFC 4180, section 3), else whether it has words only,
 * each of them once, above something.
 */
export function hasHeader([first, second]: readonly Row[], mediaType: string): boolean {
  const said = /header\s*=\s*"?(present|absent)/i.exec(mediaType)?.[1];
  if (said !== undefined) return said.toLowerCase() === 'present';
  if (!first || !second) return false;
  const words = first.every((value) => /\p{L}/u.test(value) && !/^\d/.test(value.trim()));
  return words && new Set(first).size === first.length;
}
