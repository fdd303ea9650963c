/**
 * A long document of which only what is in sight, and what is next to it, is in the page. The rest is empty boxes of the
 * height that it has or may have.
 */

import { turn } from '../turn.ts';

/** A part of a document, as small as what may be painted at once. */
export interface Piece {
  /** Makes its content anew; the same every time. */
  readonly make: () => readonly HTMLElement[];
  /** How high it may be now, in lines. */
  readonly lines: () => number;
}

/** A document of so many needs no window: all but the first follow when that has been painted, for good. */
const few = 4;
/** So many may be in the page before those that are far away leave it. */
const most = 16;
/** The height of a line before anything has been measured, in rem. */
const line = 2.1;

export class Window {
  readonly #pieces: readonly Piece[];
  readonly #slots: readonly HTMLElement[];
  readonly #places: ReadonlyMap<Element, number>;
  readonly #inSight = new Set<number>();
  readonly #painted = new Set<number>();
  readonly #measured = new Set<number>();
  readonly #observer: IntersectionObserver | undefined;
  #over = false;
  /** Is told of each piece that comes into the page. */
  painted: ((slot: HTMLElement) => void) | undefined;

  constructor(host: HTMLElement, pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.#slots = pieces.map(() => document.createElement('div'));
    this.#places = new Map(this.#slots.map((slot, at) => [slot, at]));
    this.fit();
    host.replaceChildren(...this.#slots);
    // More than is in sight, on most screens.
    this.show(0);
    if (pieces.length <= few) {
      void this.#complete();
      return;
    }
    this.#observer = new IntersectionObserver((seen) => this.#see(seen));
    for (const slot of this.#slots) this.#observer.observe(slot);
  }

  get length(): number {
    return this.#pieces.length;
  }

  /** Gives the boxes that were never painted the height that they may have now. */
  fit(): void {
    for (const [at, slot] of this.#slots.entries()) {
      if (!this.#painted.has(at) && !this.#measured.has(at))
        slot.style.setProperty('min-block-size', `${(this.#pieces[at]?.lines() ?? 0) * line}rem`);
    }
  }

  /** Makes a piece that is not in the page. */
  make(at: number): readonly HTMLElement[] {
    return this.#pieces[at]?.make() ?? [];
  }

  /** The piece in the page. */
  show(at: number): HTMLElement | undefined {
    const slot = this.#slots[at];
    if (!slot || this.#painted.has(at)) return slot;
    this.#painted.add(at);
    slot.replaceChildren(...this.make(at));
    slot.style.removeProperty('min-block-size');
    this.painted?.(slot);
    return slot;
  }

  /** What is in the page now. */
  get shown(): readonly HTMLElement[] {
    return this.#slots.filter((_, at) => this.#painted.has(at));
  }

  destroy(): void {
    this.#over = true;
    this.#observer?.disconnect();
  }

  async #complete(): Promise<void> {
    // Whoever is told of a frame is told before it is painted.
    await new Promise(requestAnimationFrame);
    for (let at = 1; at < this.#pieces.length; at += 1) {
      await turn();
      if (this.#over) return;
      this.show(at);
    }
  }

  #see(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const at = this.#places.get(target) ?? -1;
      if (isIntersecting) this.#inSight.add(at);
      else this.#inSight.delete(at);
    }
    // The neighbours too, so that nobody scrolls into an empty box, but after what is in sight.
    for (const at of this.#inSight) this.show(at);
    void this.#prepare();
  }

  async #prepare(): Promise<void> {
    const near = new Set([...this.#inSight].flatMap((at) => [at, at - 1, at + 1]));
    for (const at of near) {
      if (this.#painted.has(at)) continue;
      await turn();
      this.show(at);
    }
    if (this.#painted.size > most) this.#clear([...this.#painted].filter((at) => !near.has(at)));
  }

  #clear(far: readonly number[]): void {
    // All are measured before the first is emptied: the browser lays out anew for whoever asks after a change.
    const heights = new Map(far.map((at) => [at, this.#slots[at]?.offsetHeight ?? 0]));
    for (const [at, height] of heights) {
      const slot = this.#slots[at];
      const root = slot?.getRootNode();
      // Focus stays where it is.
      if (!slot || (root instanceof ShadowRoot && slot.contains(root.activeElement))) continue;
      slot.style.setProperty('min-block-size', `${height}px`);
      slot.replaceChildren();
      this.#painted.delete(at);
      this.#measured.add(at);
    }
  }
}
