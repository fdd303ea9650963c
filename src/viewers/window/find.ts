/** Finds text in a document of which not everything is in the page. Loaded when somebody looks for something. */
import type { Found } from '../viewer.ts';
import { inSlices } from '../turn.ts';
import { Marks } from './marks.ts';
import { occurrences } from './occurrences.ts';
import type { Window } from './window.ts';

export class Search {
  readonly #window: Window;
  readonly #reveal: (element: HTMLElement) => void;
  readonly #marks = new Marks();
  #text = '';
  /** How often the text occurs in each piece. */
  #counts: Promise<readonly number[]> = Promise.resolve([]);
  #at = 0;
  #asked = new AbortController();

  /** @param reveal - Unfolds whatever the element is in. */
  constructor(window: Window, reveal: (element: HTMLElement) => void) {
    this.#window = window;
    this.#reveal = reveal;
  }

  async find(text: string, step: 1 | -1): Promise<Found> {
    const again = text === this.#text;
    if (!again) {
      this.#asked.abort();
      this.#asked = new AbortController();
      this.#text = text;
      this.#at = step > 0 ? 0 : 1;
      this.#counts = text ? inSlices(this.#count(text), this.#asked.signal) : Promise.resolve([]);
    }
    const counts = await this.#counts;
    const count = counts.reduce((sum, one) => sum + one, 0);
    if (count === 0) this.destroy();
    if (count === 0) return { at: 0, count };
    this.#at = ((this.#at - 1 + step + count) % count) + 1;
    this.#show(counts);
    return { at: this.#at, count };
  }

  destroy(): void {
    this.#window.painted = undefined;
    this.#marks.clear();
  }

  *#count(text: string): Generator<undefined, readonly number[]> {
    const counts: number[] = [];
    for (let at = 0; at < this.#window.length; at += 1) {
      counts.push(this.#window.make(at).reduce((sum, one) => sum + occurrences(one, text).length, 0));
      yield;
    }
    return counts;
  }

  #show(counts: readonly number[]): void {
    let piece = 0;
    let before = 0;
    while (before + (counts[piece] ?? 0) < this.#at) before += counts[piece++] ?? 0;
    const slot = this.#window.show(piece);
    this.#marks.clear();
    const current = slot && occurrences(slot, this.#text)[this.#at - before - 1];
    if (!current) return;
    const element = current.startContainer.parentElement;
    if (element) this.#reveal(element);
    const all = this.#window.shown.flatMap((one) => occurrences(one, this.#text));
    const target = this.#marks.set(all, current) ?? element;
    this.#window.painted = (painted) => this.#marks.add(occurrences(painted, this.#text));
    target?.scrollIntoView({ block: 'center' });
  }
}
