/** A place to show PDFs in, as the element has one: a box that scrolls, in a shadow root. */
import { setAssetBase } from '../../src/viewers/assets.ts';
import { limits, type Limits } from '../../src/viewers/pdf/limits.ts';
import { styles, viewerWithin } from '../../src/viewers/pdf/view.ts';
import type { View } from '../../src/viewers/viewer.ts';
import { anExhibit } from './documents.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export class Reader {
  readonly #outside = document.createElement('div');
  readonly box = document.createElement('div');
  readonly host = document.createElement('div');
  view: View | undefined;
  /** How often the view told of a change. */
  changes = 0;

  constructor(width = 400, height = 300) {
    setAssetBase(new URL('/', location.href).href);
    const root = this.#outside.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles].flat();
    this.box.style.cssText = `inline-size: ${width}px; block-size: ${height}px; overflow: auto`;
    this.box.append(this.host);
    root.append(this.box);
    document.body.append(this.#outside);
  }

  async open(bytes: Bytes, some: Partial<Limits> = {}, signal = new AbortController().signal): Promise<View> {
    const changed = (): void => void (this.changes += 1);
    const exhibit = { ...anExhibit(bytes, 'application/pdf'), changed };
    this.view = await viewerWithin({ ...limits, ...some })(this.host, exhibit, signal);
    return this.view;
  }

  /** The code with which it refuses the file. */
  async refusal(bytes: Bytes, some: Partial<Limits> = {}): Promise<string> {
    return this.open(bytes, some).then(
      () => 'shown',
      (error: unknown) => (error as { code?: string }).code ?? String(error),
    );
  }

  page(number: number): HTMLElement {
    const page = this.host.querySelectorAll<HTMLElement>('.pdf-page')[number - 1];
    if (!page) throw new RangeError(`There is no page ${number}.`);
    return page;
  }

  canvas(number: number): HTMLCanvasElement | null {
    return this.page(number).querySelector('canvas');
  }

  /** Dots of the page that are not white. */
  ink(number: number): number {
    const canvas = this.canvas(number);
    if (!canvas?.width) return 0;
    const context = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, n) => n % 4 === 0 && value < 200).length;
  }

  text(number: number): string {
    return this.page(number).querySelector('.textLayer')?.textContent ?? '';
  }

  /** What the page says about itself. */
  note(number: number): string {
    return this.page(number).querySelector('p')?.textContent ?? '';
  }

  close(): void {
    this.view?.destroy();
    this.view = undefined;
    this.#outside.remove();
  }
}
