/** A PDF on show: its pages in a row, and what the person does with them. */
import { PreviewError } from '../../domain/errors.ts';
import type { Exhibit, Found, Notice, Pages, View } from '../viewer.ts';
import { onScreen } from './clock.ts';
import type { PdfFile } from './file.ts';
import type { Finder } from './finder.ts';
import type { Limits } from './limits.ts';
import { PageView, type Size } from './page.ts';
import { Painter } from './painter.ts';
import { fitInto, Place } from './place.ts';
import { Reading } from './reading.ts';
import { bringUp, scrollerOf } from '../scroller.ts';

/** What is opened, and for whom. */
export interface Opened {
  readonly file: PdfFile;
  readonly count: number;
  readonly exhibit: Exhibit;
  readonly limits: Limits;
}

/** Where a first page cannot be read, the others get the size of A4 until they come. */
const a4: Size = { width: 595, height: 842 };

/** How far beyond the window pages are painted: further, and a third or fourth is in memory wherever one stands. */
const ahead = '25% 0px';

export class Book implements View {
  readonly pages: Pages;
  readonly notices: Notice[] = [];
  readonly #host: HTMLElement;
  readonly #opened: Opened;
  readonly #list = document.createElement('div');
  readonly #scroller: HTMLElement | null;
  readonly #end = new AbortController();
  readonly #firstShown: Promise<void>;
  readonly #painter: Painter;
  readonly #reading: Reading;
  #views: readonly PageView[] = [];
  #zoom = 1;
  #finding: Promise<Finder> | undefined;
  #finder: Finder | undefined;

  constructor(host: HTMLElement, opened: Opened) {
    const { count, exhibit, limits } = opened;
    this.#host = host;
    this.#opened = opened;
    this.#list.className = 'pdf';
    this.#scroller = scrollerOf(host);
    let resolve = (): void => undefined;
    this.#firstShown = new Promise((resolved) => (resolve = resolved));
    this.#painter = new Painter(() => {
      resolve();
      this.#reading.look();
      this.#finder?.mark();
    });
    const { near } = this.#painter;
    this.#reading = new Reading({
      near,
      scroller: this.#scroller,
      glance: limits.glance,
      changed: () => {
        this.#painter.middle = this.#reading.current;
        exhibit.changed();
      },
    });
    const reading = this.#reading;
    this.pages = {
      count,
      get current() {
        return reading.current;
      },
      seen: reading.seen,
      goTo: (page) => this.#goTo(page),
    };
  }

  readonly zoom = (scale: number): void => {
    this.#zoom = scale;
    this.#keepPlace(() => this.#layOut());
  };

  readonly find = async (text: string, step: 1 | -1): Promise<Found> => {
    this.#finding ??= this.#startFinding();
    const finder = await this.#finding;
    return finder.find(text, step);
  };

  readonly paper = async (signal: AbortSignal): Promise<readonly Node[]> => {
    const { file, count, exhibit, limits } = this.#opened;
    const { toPaper } = await import('./paper.ts');
    const until = AbortSignal.any([signal, this.#end.signal]);
    return toPaper({ file, count, most: limits.sheets, localizer: exhibit.localizer, until });
  };

  /** Resolves when the first page can be seen. @throws PreviewError `damaged` where there is none. */
  async open(): Promise<void> {
    const { file, count, exhibit } = this.#opened;
    const size = await file
      .on(1, (page) => Promise.resolve(page.getViewport({ scale: 1 })))
      .catch((cause: unknown) => {
        if (count > 1) return a4;
        throw new PreviewError('damaged', 'The page of the PDF cannot be read.', { cause });
      });
    // Closed meanwhile: nothing that is painted now would ever be cleared.
    this.#end.signal.throwIfAborted();
    const pageView = (number: number): PageView => new PageView(number, count, size, file, exhibit.localizer);
    const first = pageView(1);
    this.#views = [first];
    this.#layOut();
    // Before anything else is done for the others.
    this.#painter.approach(first);
    this.#views = [first, ...Array.from({ length: count - 1 }, (_, n) => pageView(n + 2))];
    await this.#firstShown;
    this.#list.append(...this.#views.map(({ element }) => element));
    // A frame with empty pages would have held up the one that brings the first picture.
    this.#host.append(this.#list);
    // There may be a scroll bar now.
    this.#layOut();
    await onScreen();
    this.#attend();
  }

  destroy(): void {
    this.#end.abort();
    this.#reading.end();
    this.#painter.stop();
    this.#finder?.end();
    this.#opened.file.close();
  }

  /** Follows what the person does: scrolling, another width of the window, another screen. */
  #attend(): void {
    const { signal } = this.#end;
    if (signal.aborted) return;
    const views = new Map<Element, PageView>(this.#views.map((page) => [page.element, page]));
    const near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = views.get(target);
          if (page && isIntersecting) this.#painter.approach(page);
          else if (page) this.#painter.leave(page);
        }
        this.#reading.look();
      },
      { root: this.#scroller, rootMargin: ahead },
    );
    for (const element of views.keys()) near.observe(element);
    let width = this.#host.clientWidth;
    const resized = new ResizeObserver(() => {
      if (this.#host.clientWidth === width) return;
      width = this.#host.clientWidth;
      // Laid out in the observer's own turn, the pages would change the width that it is telling of.
      requestAnimationFrame(() => this.#keepPlace(() => this.#layOut()));
    });
    resized.observe(this.#host);
    signal.addEventListener('abort', () => {
      near.disconnect();
      resized.disconnect();
    });
    const { file, count, exhibit } = this.#opened;
    void import('./later.ts').then(({ Details, lookThrough }) => {
      new Details({ file, painter: this.#painter, list: this.#list }, signal);
      void lookThrough(file, count, signal, (notice) => {
        this.notices.push(notice);
        exhibit.changed();
      });
    });
  }

  async #startFinding(): Promise<Finder> {
    const { Finder } = await import('./finder.ts');
    this.#finder = new Finder({
      file: this.#opened.file,
      views: this.#views,
      near: this.#painter.near,
      scroller: this.#scroller,
      goTo: (page) => this.#goTo(page),
    });
    return this.#finder;
  }

  #layOut(): void {
    const fit = fitInto(this.#host, this.#zoom);
    for (const page of this.#views) page.layOut(fit);
    this.#painter.paint();
  }

  #keepPlace(change: () => void): void {
    const page = this.#views[this.#reading.current - 1];
    const place = page && new Place(page.element, this.#scroller);
    change();
    place?.restore();
    this.#reading.look();
    this.#finder?.mark();
  }

  #goTo(page: number): void {
    const element = this.#views[page - 1]?.element;
    if (element) bringUp(this.#scroller, element.getBoundingClientRect());
    this.#reading.look();
  }
}
