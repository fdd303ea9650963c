/** Finding text: what a viewer needs before anybody looks for anything. The rest comes with the first search. */
import type { View } from '../viewer.ts';

/** Text in the pieces in which it is drawn: slices, or rows. */
export interface Pieces {
  readonly count: number;
  /** What there is to search in a piece, and so much more of the next where text runs on from one to the other. */
  text(piece: number, beyond: number): string;
  /** Where it stands on the screen; draws what is not drawn yet. */
  range(hit: Hit, length: number): Range | undefined;
}

export interface Hit {
  readonly piece: number;
  /** From the beginning of the piece. */
  readonly at: number;
}

/** For the style sheet of a viewer that finds. */
export const findRules = `
  ::highlight(oots-found) { background: #ffe28a; color: #000; }
  ::highlight(oots-found-here) { background: #b34d00; color: #fff; }
`;

/** The marks are taken away when the signal says that the document is. */
export function finder(pieces: Pieces, signal: AbortSignal): NonNullable<View['find']> {
  let find: View['find'];
  return async (text, step) => {
    const { searching } = await import('./search.ts');
    find ??= searching(pieces, signal);
    return find(text, step);
  };
}
