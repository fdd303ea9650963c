/** One page of a PDF: laid out at once, painted when it comes near, let go when it is far away. */
import type { Localizer } from '../../i18n/localizer.ts';
import { layText, paint, type PdfPage } from './engine.ts';

/** Pixels of one canvas at most: more, and phones give up without a word. */
const mostPixels = 16_000_000;

export class PageView {
  readonly element = document.createElement('div');
  readonly #page: PdfPage;
  readonly #localizer: Localizer;
  #scale = 1;
  #work: AbortController | undefined;

  constructor(page: PdfPage, pages: number, localizer: Localizer) {
    this.#page = page;
    this.#localizer = localizer;
    this.element.className = 'pdf-page';
    this.element.role = 'group';
    this.element.ariaLabel = localizer.t('viewer.page', { page: page.pageNumber, pages });
  }

  /** Width of the page in CSS pixels at scale 1. */
  get naturalWidth(): number {
    return this.#page.getViewport({ scale: 1 }).width;
  }

  /** Gives the page its size; what was painted at another is thrown away. */
  layOut(scale: number): void {
    this.#scale = scale;
    const { width, height } = this.#page.getViewport({ scale });
    const { style } = this.element;
    style.setProperty('width', `${width}px`);
    style.setProperty('height', `${height}px`);
    style.setProperty('--total-scale-factor', String(scale));
    style.setProperty('--scale-round-x', '1px');
    style.setProperty('--scale-round-y', '1px');
    this.clear();
  }

  async show(): Promise<void> {
    if (this.#work) return;
    const work = new AbortController();
    this.#work = work;
    const canvas = document.createElement('canvas');
    const text = document.createElement('div');
    text.className = 'textLayer';
    const { width, height } = this.#page.getViewport({ scale: this.#scale });
    const sharp = Math.min(globalThis.devicePixelRatio || 1, Math.sqrt(mostPixels / (width * height)));
    canvas.width = Math.floor(width * sharp);
    canvas.height = Math.floor(height * sharp);
    // What it shows is said by the text layer.
    canvas.ariaHidden = 'true';
    this.element.replaceChildren(canvas, text);
    try {
      await paint(this.#page, canvas, this.#scale * sharp, work.signal);
      await layText(this.#page, text, this.#scale);
    } catch {
      // Blank paper would be a lie: it says so.
      if (!work.signal.aborted) this.#sayFailed();
    }
  }

  clear(): void {
    this.#work?.abort();
    this.#work = undefined;
    for (const canvas of this.element.querySelectorAll('canvas')) canvas.width = 0;
    this.element.replaceChildren();
  }

  #sayFailed(): void {
    const note = document.createElement('p');
    note.className = 'pdf-failed';
    note.textContent = this.#localizer.t('viewer.page-failed');
    this.element.replaceChildren(note);
  }
}
