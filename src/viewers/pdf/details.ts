/**
 * What is looked at of a page as fine as the screen, where the page as a whole had to be painted coarser than that: blown
 * up on a dense screen, or by two fingers. It lies over the picture of the page and moves with it.
 */
import { scrollerOf, windowOf } from '../scroller.ts';
import { afterShown } from './clock.ts';
import { paint } from './engine.ts';
import type { PdfFile } from './file.ts';
import type { PageView } from './page.ts';
import type { Painter } from './painter.ts';

/** So many milliseconds without anything that moves. */
const rest = 250;
/** Dots of one canvas at most, as for pages. */
const mostDots = 16_000_000;

interface Scene {
  readonly file: PdfFile;
  readonly painter: Painter;
  /** The pages in their row. */
  readonly list: HTMLElement;
}

/** Part of a page, in dots from its corner, with so many dots to the CSS pixel. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

export class Details {
  readonly #scene: Scene;
  readonly #scroller: HTMLElement | null;
  readonly #laid = new Map<PageView, { readonly canvas: HTMLCanvasElement; readonly part: Part }>();
  #work = new AbortController();
  #moved = 0;
  #off: (() => void) | undefined;

  /** @param signal - Aborted when the document is closed. */
  constructor(scene: Scene, signal: AbortSignal) {
    this.#scene = scene;
    this.#scroller = scrollerOf(scene.list);
    // Closed while this was on its way: nothing would ever end it.
    if (signal.aborted) return;
    const look = (): void => this.#look();
    const listen = { capture: true, passive: true, signal };
    for (const place of [document, this.#scroller, visualViewport])
      place?.addEventListener('scroll', look, listen);
    visualViewport?.addEventListener('resize', look, listen);
    const resized = new ResizeObserver(look);
    resized.observe(scene.list);
    onOtherScreen(() => {
      scene.painter.paint();
      look();
    }, signal);
    signal.addEventListener('abort', () => {
      resized.disconnect();
      this.#off?.();
      this.#work.abort();
      for (const page of this.#laid.keys()) this.#drop(page);
    });
  }

  /** Something moved: what was begun is for another place, and nothing is begun until it stands still. */
  #look(): void {
    this.#moved = performance.now();
    this.#work.abort();
    if (!this.#off) this.#wait();
  }

  #wait(): void {
    this.#off = afterShown(rest, () => {
      this.#off = undefined;
      const { near } = this.#scene.painter;
      const busy = performance.now() - this.#moved < rest || [...near].some(isUnpainted);
      if (busy) this.#wait();
      else void this.#sharpen();
    });
  }

  async #sharpen(): Promise<void> {
    const { near } = this.#scene.painter;
    const { signal } = (this.#work = new AbortController());
    for (const page of this.#laid.keys()) if (!near.has(page)) this.#drop(page);
    for (const page of near) {
      // Where it cannot be done, what is there goes on being shown.
      await this.#sharpenPage(page, signal).catch(() => undefined);
      if (signal.aborted) return;
    }
  }

  async #sharpenPage(page: PageView, signal: AbortSignal): Promise<void> {
    const base = page.element.querySelector('canvas');
    const box = base?.getBoundingClientRect();
    const part = base && box && partInView(box, this.#scroller);
    if (!part || base.width >= Math.floor(box.width * part.density)) {
      this.#drop(page);
      return;
    }
    const laid = this.#laid.get(page);
    // The page may have been let go, and painted anew, since.
    if (laid?.canvas.isConnected && same(part, laid.part)) return;
    const { width, height, density } = part;
    const canvas = Object.assign(document.createElement('canvas'), { width, height, ariaHidden: 'true' });
    const painting = this.#scene.file.on(page.number, (pdf) => {
      const scale = (box.width * density) / pdf.getViewport({ scale: 1 }).width;
      return paint(pdf, canvas, { scale, offsetX: -part.x, offsetY: -part.y }, signal);
    });
    await painting.catch((cause: unknown) => {
      empty(canvas);
      throw cause;
    });
    this.#drop(page);
    // In parts of the page, so that it grows and shrinks with it.
    const { style } = canvas;
    const share = (dots: number, length: number): string => `${(100 * dots) / density / length}%`;
    style.setProperty('position', 'absolute');
    style.setProperty('left', share(part.x, box.width));
    style.setProperty('top', share(part.y, box.height));
    style.setProperty('width', share(width, box.width));
    style.setProperty('height', share(height, box.height));
    // Under the text.
    page.element.querySelector('canvas')?.after(canvas);
    this.#laid.set(page, { canvas, part });
  }

  #drop(page: PageView): void {
    const canvas = this.#laid.get(page)?.canvas;
    this.#laid.delete(page);
    if (!canvas) return;
    empty(canvas);
    canvas.remove();
  }
}

/** A browser may keep what was painted long after the canvas is gone, unless that is emptied. */
function empty(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
}

const isUnpainted = ({ missing }: PageView): boolean => missing === 'picture';

function same(one: Part, other: Part): boolean {
  return Object.entries(one).every(([key, value]) => other[key as keyof Part] === value);
}

/** What is in sight of a page, if anything is. Two fingers show part of what the window would, in larger dots. */
function partInView(page: DOMRect, scroller: HTMLElement | null): Part | undefined {
  const { top, bottom } = windowOf(scroller);
  const { left, right } = scroller?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
  const eye = visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: innerWidth,
    height: innerHeight,
    scale: 1,
  };
  const x = Math.max(page.left, left, eye.offsetLeft);
  const y = Math.max(page.top, top, eye.offsetTop);
  const width = Math.min(page.right, right, eye.offsetLeft + eye.width) - x;
  const height = Math.min(page.bottom, bottom, eye.offsetTop + eye.height) - y;
  if (width <= 0 || height <= 0) return undefined;
  const density = Math.min(devicePixelRatio * eye.scale, Math.sqrt(mostDots / (width * height)));
  return {
    x: Math.floor((x - page.left) * density),
    y: Math.floor((y - page.top) * density),
    width: Math.ceil(width * density),
    height: Math.ceil(height * density),
    density,
  };
}

/** Acts when pixels become finer or coarser: on another screen, or by the browser's own zoom. */
function onOtherScreen(act: () => void, signal: AbortSignal): void {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const changed = (): void => {
    act();
    onOtherScreen(act, signal);
  };
  query.addEventListener('change', changed, { once: true, signal });
}
