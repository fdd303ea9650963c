/** One page of a PDF: has its place at once, is painted when it comes near, and let go when it is far away. */
import type { Localizer } from '../../i18n/localizer.ts';
import type { PdfPage } from './engine.ts';
import { Interrupted, type PdfFile } from './file.ts';
import type { Piece } from './text.ts';
import type { Painted } from './watch.ts';

/** Pixels of one canvas at most, and along one side: more, and phones give up without a word. */
const mostPixels = 16_000_000;
const mostAlong = 8192;

/** Size of a page at scale 1, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a page of this size is to be shown. */
export type Fit = (size: Size) => number;

export class PageView {
  readonly element = document.createElement('div');
  readonly number: number;
  /** The text that lies over the page in the order of the file, once it does. */
  pieces: readonly Piece[] | undefined;
  readonly #sheet = document.createElement('div');
  readonly #file: PdfFile;
  readonly #localizer: Localizer;
  #size: Size;
  #fit: Fit = () => 1;
  #sharpness = 0;
  #failed = false;
  #page: PdfPage | undefined;

  constructor(number: number, count: number, size: Size, file: PdfFile, localizer: Localizer) {
    this.number = number;
    this.#size = size;
    this.#file = file;
    this.#localizer = localizer;
    this.element.className = 'pdf-page';
    this.element.role = 'group';
    this.element.ariaLabel = localizer.t('viewer.page', { page: number, pages: count });
    this.#sheet.className = 'pdf-sheet';
    this.element.append(this.#sheet);
  }

  /** Whether there is something to see on it. */
  get painted(): boolean {
    return this.#sharpness > 0;
  }

  /** What is to be done for it next: its picture, or the text that lies over it. */
  get missing(): 'picture' | 'text' | undefined {
    if (this.#failed) return undefined;
    if (this.#sharpness !== this.#wanted()) return 'picture';
    return this.pieces ? undefined : 'text';
  }

  /** Gives the page its place. What is painted on it stays, stretched, until it is painted anew. */
  layOut(fit: Fit): void {
    this.#fit = fit;
    const scale = fit(this.#size);
    const { style } = this.#sheet;
    style.setProperty('width', `${this.#size.width * scale}px`);
    style.setProperty('height', `${this.#size.height * scale}px`);
    style.setProperty('--total-scale-factor', String(scale));
  }

  /** Does what is missing next. */
  async show(signal: AbortSignal): Promise<void> {
    this.element.ariaBusy = 'true';
    try {
      await this.#file.on(this.number, (page) =>
        this.missing === 'text' ? this.#lay(page, signal) : this.#paint(page, signal),
      );
    } catch (cause) {
      // Of another page's making, or not wanted any more: it gets another turn.
      if (!signal.aborted && !(cause instanceof Interrupted)) this.#fail();
    }
    this.element.ariaBusy = null;
  }

  /** Lets go of what it takes to show it. */
  clear(): void {
    discard(this.#sheet.querySelector('canvas'));
    this.#sheet.replaceChildren();
    this.#note(undefined);
    this.#sharpness = 0;
    this.#failed = false;
    this.pieces = undefined;
    // pdf.js keeps what it painted from, until it is told.
    this.#page?.cleanup();
    this.#page = undefined;
  }

  async #paint(page: PdfPage, signal: AbortSignal): Promise<void> {
    this.#page = page;
    const { width, height } = page.getViewport({ scale: 1 });
    if (width !== this.#size.width || height !== this.#size.height) {
      this.#size = { width, height };
      this.layOut(this.#fit);
    }
    const scale = this.#wanted();
    const easel = canvasOf(this.#size, scale);
    const { paint } = await import('./engine.ts');
    const painted = await paint(page, easel, { scale }, signal).catch((cause: unknown) => {
      discard(easel);
      throw cause;
    });
    // Put up once it is whole: half a page may look like all of it. The first is waited for, and comes in this frame.
    const picture = this.number === 1 ? easel : await lighter(easel);
    discard(this.#sheet.querySelector('canvas'));
    this.#sheet.prepend(picture);
    this.#say(painted);
    this.#sharpness = scale;
  }

  async #lay(page: PdfPage, signal: AbortSignal): Promise<void> {
    const layer = document.createElement('div');
    layer.className = 'textLayer';
    // A page without its text is better than none.
    const text = await import('./text.ts').catch(() => undefined);
    signal.throwIfAborted();
    const pieces = (await text?.layText(page, layer)) ?? [];
    signal.throwIfAborted();
    this.#sheet.append(layer);
    this.pieces = pieces;
  }

  /** Canvas pixels for each pixel of the page at scale 1. */
  #wanted(): number {
    const { width, height } = this.#size;
    const sharp = this.#fit(this.#size) * (globalThis.devicePixelRatio || 1);
    return Math.min(sharp, Math.sqrt(mostPixels / (width * height)), mostAlong / width, mostAlong / height);
  }

  #say({ complete, blank }: Painted): void {
    if (!complete) this.#note('viewer.page-incomplete');
    else this.#note(blank ? 'viewer.page-blank' : undefined);
  }

  /** Blank paper would be a lie: it says so. */
  #fail(): void {
    this.clear();
    this.#failed = true;
    this.#note('viewer.page-failed');
  }

  #note(key: 'viewer.page-failed' | 'viewer.page-incomplete' | 'viewer.page-blank' | undefined): void {
    this.element.querySelector('.pdf-note')?.remove();
    if (!key) return;
    const note = document.createElement('p');
    note.className = 'pdf-note';
    note.textContent = this.#localizer.t(key);
    this.element.prepend(note);
  }
}

function canvasOf({ width, height }: Size, sharpness: number): HTMLCanvasElement {
  // At least a dot, however thin the page is.
  const dots = (length: number): number => Math.floor(length * sharpness) || 1;
  // What it shows is said by the text over it.
  const shown = { width: dots(width), height: dots(height), ariaHidden: 'true' };
  return Object.assign(document.createElement('canvas'), shown);
}

/** A browser may keep what was painted, or put up, long after the canvas is gone, unless that is emptied. */
function discard(canvas: HTMLCanvasElement | null): void {
  if (!canvas) return;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(null);
  canvas.width = 0;
  canvas.remove();
}

/** A canvas that only shows takes half the memory of one that can be painted on. */
async function lighter(easel: HTMLCanvasElement): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(easel);
  const canvas = canvasOf(easel, 1);
  canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(picture);
  discard(easel);
  return canvas;
}
