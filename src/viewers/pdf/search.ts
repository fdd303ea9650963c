/** Searches the text of all pages, also of those that were never painted. */
import type { Found } from '../viewer.ts';
import type { PdfFile } from './file.ts';
import { fold, occurrences } from './fold.ts';
import { readText } from './text.ts';

/** An occurrence: on a page, the first, second … of that page, from 0. */
export interface Spot {
  readonly page: number;
  readonly nth: number;
}

interface Told {
  /** What is marked now; the empty text marks nothing. */
  readonly sought: (folded: string) => void;
  readonly goTo: (spot: Spot) => void;
}

const nothing: Found = { at: 0, count: 0 };

export class Search {
  readonly #file: PdfFile;
  readonly #count: number;
  readonly #told: Told;
  readonly #texts = new Map<number, string>();
  #sought = '';
  #spots: Promise<readonly Spot[] | undefined> = Promise.resolve([]);
  #at = -1;
  #latest: Promise<Found> = Promise.resolve(nothing);

  constructor(file: PdfFile, count: number, told: Told) {
    this.#file = file;
    this.#count = count;
    this.#told = told;
  }

  /** See `View.find`. A search that was overtaken comes to what the one that overtook it comes to. */
  find(text: string, step: 1 | -1): Promise<Found> {
    const sought = fold(text).text.trim();
    if (sought !== this.#sought) {
      this.#sought = sought;
      this.#at = step > 0 ? -1 : 0;
      this.#told.sought(sought);
      this.#spots = sought ? this.#scan(sought, step > 0) : Promise.resolve([]);
    }
    this.#latest = this.#step(this.#spots, step);
    return this.#latest;
  }

  async #step(scan: Promise<readonly Spot[] | undefined>, step: 1 | -1): Promise<Found> {
    const spots = await scan;
    if (!spots) return this.#latest;
    const count = spots.length;
    if (count === 0) return nothing;
    this.#at = (this.#at + step + count) % count;
    const spot = spots[this.#at];
    if (spot) this.#told.goTo(spot);
    return { at: this.#at + 1, count };
  }

  /** All occurrences, or nothing where another search has overtaken this one. */
  async #scan(sought: string, forward: boolean): Promise<readonly Spot[] | undefined> {
    const spots: Spot[] = [];
    for (let page = 1; page <= this.#count; page += 1) {
      const text = await this.#text(page);
      if (sought !== this.#sought) return undefined;
      const first = spots.length === 0;
      spots.push(...occurrences(text, sought).map((_, nth) => ({ page, nth })));
      // The rest is still being counted, but there is something to see already.
      if (first && forward && spots[0]) this.#told.goTo(spots[0]);
    }
    return spots;
  }

  async #text(page: number): Promise<string> {
    const known = this.#texts.get(page);
    if (known !== undefined) return known;
    // A page without readable text has no occurrence; that it cannot be read, it says itself.
    const pieces = await this.#file.on(page, readText).catch(() => undefined);
    const { text } = fold(pieces?.join('') ?? '');
    if (pieces) this.#texts.set(page, text);
    return text;
  }
}
