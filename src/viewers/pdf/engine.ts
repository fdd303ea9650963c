/** pdf.js, and nothing else of it than its core. The only file that knows it. */
import { getDocument, PDFWorker, TextLayer, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import { PreviewError } from '../../domain/errors.ts';
import { asset } from '../assets.ts';
import { trusted } from '../trusted-types.ts';

export type PdfPage = PDFPageProxy;

export interface Pdf {
  readonly pages: number;
  page(number: number): Promise<PdfPage>;
  destroy(): void;
}

/**
 * Opens a PDF in a worker of its own, which ends with it. No scripts, no forms, no network.
 *
 * @throws PreviewError `encrypted` where a password is needed, `damaged` where it is no PDF that can be read.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Pdf> {
  const worker = startWorker(asset('pdfjs/pdf.worker.min.mjs'));
  const task = getDocument({
    // The worker takes what it is given: the viewer keeps its own.
    data: bytes.slice(),
    worker: PDFWorker.create({ port: worker }),
    enableXfa: false,
    // The reader's own fonts have other widths than the paper was set in.
    useSystemFonts: false,
    stopAtErrors: false,
    cMapUrl: asset('pdfjs/cmaps/'),
    wasmUrl: asset('pdfjs/wasm/'),
    standardFontDataUrl: asset('pdfjs/standard_fonts/'),
    iccUrl: asset('pdfjs/iccs/'),
  });
  const end = (): void => void task.destroy().finally(() => worker.terminate());
  let pdf: PDFDocumentProxy;
  try {
    pdf = await task.promise;
  } catch (cause) {
    end();
    const protectedFile = cause instanceof Error && cause.name === 'PasswordException';
    throw new PreviewError(protectedFile ? 'encrypted' : 'damaged', 'The PDF cannot be opened.', { cause });
  }
  return { pages: pdf.numPages, page: (number) => pdf.getPage(number), destroy: end };
}

/** Paints a page. Resolves when it is on the canvas. */
export async function paint(
  page: PdfPage,
  canvas: HTMLCanvasElement,
  scale: number,
  signal: AbortSignal,
): Promise<void> {
  const task = page.render({ canvas, viewport: page.getViewport({ scale }) });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
}

/** Lays the page's text over it, for the mouse and for screen readers. */
export async function layText(page: PdfPage, layer: HTMLElement, scale: number): Promise<void> {
  const viewport = page.getViewport({ scale });
  await new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport }).render();
}

/** pdf.js would take the address as a string, which Trusted Types refuse, and then run in the page without a word. */
function startWorker(address: string): Worker {
  return new Worker(trusted().createScriptURL(address), { type: 'module' });
}
