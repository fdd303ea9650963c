/** Paints the pages that are near, one at a time, the one being read first, and lays the text over those that stay. */
import { afterShown, onScreen } from './clock.ts';
import type { PageView } from './page.ts';

/** So many milliseconds without a page that goes out of sight, and nobody is leafing through any more. */
const rest = 250;

export class Painter {
  /** Pages in the window and a little beyond it. */
  readonly near = new Set<PageView>();
  readonly #shown: () => void;
  /** The page being read: what is next to it is painted first. */
  middle = 1;
  #at: { readonly page: PageView; readonly work: AbortController } | undefined;
  /** When the last page went out of sight. */
  #left = -rest;

  /** @param shown - Called when there is more of a page, its picture or its text, or it says why not. */
  constructor(shown: () => void) {
    this.#shown = shown;
  }

  approach(page: PageView): void {
    this.near.add(page);
    this.paint();
  }

  leave(page: PageView): void {
    if (!this.near.delete(page)) return;
    if (this.#at?.page === page) this.#at.work.abort();
    page.clear();
    this.#left = performance.now();
    afterShown(rest, () => this.paint());
  }

  /** To be called also when pages have another size than they were painted for. */
  paint(): void {
    if (!this.#at) void this.#run();
  }

  /** Lets go of all of them. */
  stop(): void {
    for (const page of this.near) this.leave(page);
  }

  async #run(): Promise<void> {
    for (let page = this.#next(); page; page = this.#next()) {
      const work = new AbortController();
      this.#at = { page, work };
      await page.show(work.signal);
      this.#shown();
      // It comes to the screen before anything else is done.
      await onScreen();
      // It may have gone while it was being painted.
      if (!this.near.has(page)) page.clear();
    }
    this.#at = undefined;
  }

  /** Pictures before texts: what passes by is seen, and not read. */
  #next(): PageView | undefined {
    const from = (page: PageView): number => Math.abs(page.number - this.middle);
    const near = [...this.near].sort((a, b) => from(a) - from(b));
    const staying = performance.now() - this.#left >= rest;
    return (
      near.find(({ missing }) => missing === 'picture') ?? near.find(({ missing }) => staying && missing)
    );
  }
}
