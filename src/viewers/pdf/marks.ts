/** Marks what is sought on the pages that are painted, without touching their text. */
import { fold, occurrences } from './fold.ts';
import type { PageView } from './page.ts';
import type { Spot } from './search.ts';
import type { Piece } from './text.ts';

const names = { found: 'oots-pdf-found', here: 'oots-pdf-here' } as const;
type Kind = keyof typeof names;

export class Marks {
  /** What is sought, folded. */
  sought = '';
  /** The occurrence that is shown. */
  here: Spot | undefined;
  readonly #highlights: HighlightRegistry | undefined;
  #unmark: (() => void)[] = [];

  /** @param highlights - Left out where the browser has none: then boxes are laid over the pages. */
  constructor(highlights: HighlightRegistry | undefined) {
    this.#highlights = highlights;
  }

  /** Marks these pages, and no others. Returns where the shown occurrence lies, if it is on one of them. */
  mark(pages: Iterable<PageView>): Range | undefined {
    for (const unmark of this.#unmark.splice(0)) unmark();
    if (!this.sought) return undefined;
    let shown: Range | undefined;
    for (const page of pages) {
      rangesOf(page.pieces ?? [], this.sought).forEach((range, nth) => {
        const here = this.here?.page === page.number && this.here.nth === nth;
        if (here) shown = range;
        this.#unmark.push(this.#put(range, here ? 'here' : 'found', page));
      });
    }
    return shown;
  }

  #put(range: Range, kind: Kind, page: PageView): () => void {
    if (!this.#highlights) return layBox(range, kind, page.element);
    // The page has one list of them: another viewer may have marks of its own there.
    const name = names[kind];
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    highlight.add(range);
    return () => void highlight.delete(range);
  }
}

/** A place among the pieces: in which, and how far into it. */
type Place = readonly [node: Node, offset: number];

function rangesOf(pieces: readonly Piece[], sought: string): readonly Range[] {
  const starts: number[] = [];
  let original = '';
  for (const { text } of pieces) {
    starts.push(original.length);
    original += text;
  }
  const { text, from } = fold(original);
  const place = (at: number): Place | undefined => {
    const nth = starts.findLastIndex((start) => start <= at);
    const node = pieces[nth]?.element.firstChild;
    return node ? [node, at - (starts[nth] ?? 0)] : undefined;
  };
  return occurrences(text, sought).flatMap((at) => {
    const start = place(from[at] ?? 0);
    const end = place(from[at + sought.length - 1] ?? 0);
    if (!start || !end) return [];
    const range = new Range();
    range.setStart(...start);
    range.setEnd(end[0], end[1] + letterAt(end));
    return [range];
  });
}

/** How long the letter there is: some are two units of text. */
function letterAt([node, offset]: Place): number {
  return (node.textContent?.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function layBox(range: Range, kind: Kind, page: HTMLElement): () => void {
  const sheet = page.getBoundingClientRect();
  const boxes = [...range.getClientRects()].map(({ left, top, width, height }) => {
    const box = document.createElement('span');
    box.className = `pdf-mark ${kind}`;
    box.ariaHidden = 'true';
    const { style } = box;
    style.setProperty('left', `${left - sheet.left}px`);
    style.setProperty('top', `${top - sheet.top}px`);
    style.setProperty('width', `${width}px`);
    style.setProperty('height', `${height}px`);
    page.append(box);
    return box;
  });
  return () => boxes.forEach((box) => box.remove());
}
