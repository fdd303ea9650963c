/** Text as it is compared in a search: without case, accents and the width of spaces. */

/** Letters of Europe that are no letter with an accent to Unicode, but are typed as one. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ß: 'ss',
};

export interface Folded {
  readonly text: string;
  /** For each place in `text`, the place in the original that it comes from. */
  readonly from: readonly number[];
}

export function fold(original: string): Folded {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    // One space for as many as there are, and for a line's end.
    if (folded !== ' ' || !text.endsWith(' ')) {
      text += folded;
      from.push(...Array<number>(folded.length).fill(at));
    }
    at += letter.length;
  }
  return { text, from };
}

function foldLetter(letter: string): string {
  if (/\s/u.test(letter)) return ' ';
  // Marks and soft hyphens are nothing by themselves.
  const bare = letter.normalize('NFKD').replace(/[\p{M}\u00ad]/gu, '');
  return bare.toLowerCase().replace(/[łøđðħæœþıςß]/g, (one) => plain[one] ?? one);
}

/** Where the folded text occurs, without overlaps. */
export function occurrences(text: string, sought: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) found.push(at);
  return found;
}
