/** Paints the pages that are near, one at a time, the one being read first. */
import type { PageView } from './page.ts';

interface Told {
  /** A page can be seen now, or it says why not. */
  readonly shown: (page: PageView) => void;
  /** Nothing is left to do for it. */
  readonly laid: (page: PageView) => void;
}

export class Painter {
  readonly #near = new Set<PageView>();
  readonly #told: Told;
  /** The page being read: what is next to it is painted first. */
  #middle = 1;
  #at: { readonly page: PageView; readonly work: AbortController } | undefined;

  constructor(told: Told) {
    this.#told = told;
  }

  get near(): ReadonlySet<PageView> {
    return this.#near;
  }

  set middle(page: number) {
    this.#middle = page;
  }

  approach(page: PageView): void {
    this.#near.add(page);
    this.paint();
  }

  leave(page: PageView): void {
    this.#near.delete(page);
    if (this.#at?.page === page) this.#at.work.abort();
    else page.clear();
  }

  /** To be called also when pages have another size than they were painted for. */
  paint(): void {
    if (!this.#at) void this.#run();
  }

  stop(): void {
    this.#at?.work.abort();
    for (const page of this.#near) page.clear();
    this.#near.clear();
  }

  async #run(): Promise<void> {
    for (let page = this.#next(); page; page = this.#next()) {
      const work = new AbortController();
      const { signal } = work;
      this.#at = { page, work };
      const one = page;
      await page.show(signal, () => this.#told.shown(one));
      this.#told.shown(one);
      if (!this.#near.has(page)) page.clear();
      else this.#told.laid(page);
    }
    this.#at = undefined;
  }

  #next(): PageView | undefined {
    const from = (page: PageView): number => Math.abs(page.number - this.#middle);
    return [...this.#near].filter(({ done }) => !done).sort((a, b) => from(a) - from(b))[0];
  }
}
