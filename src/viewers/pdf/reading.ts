/** Which page is being read, and which have been on the screen long enough to be seen. */
import { afterShown } from './clock.ts';
import type { PageView } from './page.ts';
import { windowOf } from '../scroller.ts';

interface Stage {
  readonly near: ReadonlySet<PageView>;
  readonly scroller: HTMLElement | null;
  /** Milliseconds until a page in view has been seen. */
  readonly glance: number;
  readonly changed: () => void;
}

export class Reading {
  readonly seen = new Set<number>();
  current = 1;
  readonly #stage: Stage;
  readonly #glances = new Map<PageView, () => void>();
  readonly #end = new AbortController();
  #frame = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
    const listen = { capture: true, passive: true, signal: this.#end.signal };
    const look = (): void => this.look();
    // Scrolling of boxes inside a shadow root is not heard outside.
    for (const place of [document, stage.scroller]) place?.addEventListener('scroll', look, listen);
    addEventListener('resize', look, listen);
  }

  /** Looks at the next frame which pages are in view. */
  look(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  }

  end(): void {
    this.#end.abort();
    cancelAnimationFrame(this.#frame);
    for (const stop of this.#glances.values()) stop();
  }

  #look(): void {
    const { near, scroller, changed } = this.#stage;
    const { top, bottom } = windowOf(scroller);
    let most = 0;
    let current = this.current;
    for (const page of near) {
      const box = page.element.getBoundingClientRect();
      const inView = Math.min(box.bottom, bottom) - Math.max(box.top, top);
      if (inView > most) [most, current] = [inView, page.number];
      if (page.painted && inView > 0 && inView >= Math.min(box.height, bottom - top) / 2) this.#glance(page);
      else this.#lookAway(page);
    }
    for (const page of this.#glances.keys()) if (!near.has(page)) this.#lookAway(page);
    if (current === this.current) return;
    this.current = current;
    changed();
  }

  #glance(page: PageView): void {
    if (this.seen.has(page.number) || this.#glances.has(page)) return;
    const stop = afterShown(this.#stage.glance, () => {
      this.#glances.delete(page);
      this.seen.add(page.number);
      this.#stage.changed();
    });
    this.#glances.set(page, stop);
  }

  #lookAway(page: PageView): void {
    this.#glances.get(page)?.();
    this.#glances.delete(page);
  }
}
