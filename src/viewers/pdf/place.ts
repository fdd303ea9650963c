/** How large pages are shown, and keeping the person's place when that changes. */
import type { Fit } from './page.ts';
import { bringUp, windowOf } from '../scroller.ts';

/** Beside the pages, for what is around them. */
const margin = 32;
const narrowest = 200;
/** A page is never blown up to more by the mere width of the screen. */
const largest = 1.5;
/** Nor does it go on for ever: a strip that is longer than so many widths is made to fit. */
const longest = 40;

/** Pages as wide as there is room, times the zoom. */
export function fitInto(host: HTMLElement, zoom: number): Fit {
  const room = Math.max(narrowest, host.clientWidth - margin);
  return ({ width, height }) => Math.min(largest, room / width, (room * longest) / height) * zoom;
}

/** Where the upper edge of the window is on a page. */
export class Place {
  readonly #element: Element;
  readonly #scroller: HTMLElement | null;
  readonly #part: number;

  constructor(element: Element, scroller: HTMLElement | null) {
    this.#element = element;
    this.#scroller = scroller;
    const { top, height } = element.getBoundingClientRect();
    this.#part = (windowOf(scroller).top - top) / height;
  }

  /** Brings the same part of the page back to the edge. */
  restore(): void {
    const { top, height, left, right } = this.#element.getBoundingClientRect();
    // Before the first page there is nothing to keep.
    if (this.#part > 0) bringUp(this.#scroller, { top: top + this.#part * height, left, right });
  }
}
