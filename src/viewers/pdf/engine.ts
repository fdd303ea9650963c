/** pdf.js, and nothing else of it than its core. The only file that knows it. */
import {
  AnnotationMode,
  getDocument,
  OPS,
  PDFWorker,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist';
import { PreviewError } from '../../domain/errors.ts';
import { asset } from '../assets.ts';
import { watch, type Painted } from './watch.ts';

export { TextLayer } from 'pdfjs-dist';
export type PdfDocument = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

/**
 * Opens a PDF in this worker, until the signal is aborted. No scripts, no forms, no network but for fonts, character
 * maps and codecs from where the viewer itself lies.
 *
 * @throws PreviewError `encrypted` where a password is needed, `damaged` where it is no PDF that can be read, `unsupported`
 * where what it shows is only a placeholder.
 */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  worker: Worker,
  signal: AbortSignal,
): Promise<PdfDocument> {
  signal.throwIfAborted();
  const task = getDocument({
    // The worker takes what it is given: the viewer keeps its own.
    data: bytes.slice(),
    worker: PDFWorker.create({ port: worker }),
    enableXfa: false,
    // The reader's own fonts have other widths than the paper was set in.
    useSystemFonts: false,
    // What can be read of a damaged page is shown, and the page says what is missing as far as that can be known.
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: asset('pdfjs/cmaps/'),
    wasmUrl: asset('pdfjs/wasm/'),
    standardFontDataUrl: asset('pdfjs/standard_fonts/'),
    iccUrl: asset('pdfjs/iccs/'),
  });
  const gone = (): void => worker.terminate();
  signal.addEventListener('abort', () => void task.destroy().then(gone, gone), { once: true });
  const document = await task.promise.catch((cause: unknown) => {
    const protectedFile = cause instanceof Error && cause.name === 'PasswordException';
    throw new PreviewError(protectedFile ? 'encrypted' : 'damaged', 'The PDF cannot be opened.', { cause });
  });
  if (await isPlaceholder(document))
    throw new PreviewError('unsupported', 'The PDF is a placeholder for a form of XFA.');
  return document;
}

/** The form is a program for one reader alone, and the page says that this reader is missing. */
async function isPlaceholder(document: PdfDocument): Promise<boolean> {
  const told = await document.getMetadata().catch(() => undefined);
  const info = (told?.info ?? {}) as {
    readonly IsXFAPresent?: boolean;
    readonly IsAcroFormPresent?: boolean;
  };
  return info.IsXFAPresent === true && info.IsAcroFormPresent !== true;
}

/** How many dots to each of the page's points, and where its corner lies on the canvas. */
export interface Placing {
  readonly scale: number;
  readonly offsetX?: number;
  readonly offsetY?: number;
}

/** Paints a page with its annotations and the values of its form. Resolves when it is on the canvas. */
export async function paint(
  page: PdfPage,
  canvas: HTMLCanvasElement,
  placing: Placing,
  signal: AbortSignal,
  intent: 'display' | 'print' = 'display',
): Promise<Painted> {
  signal.throwIfAborted();
  const decoded = (id: string): boolean => {
    const { objs, commonObjs } = page;
    const held = id.startsWith('g_') ? commonObjs : objs;
    return held.has(id) && Boolean(held.get(id));
  };
  const { painted, operationsFilter } = watch(OPS, decoded);
  const task = page.render({
    canvas,
    viewport: page.getViewport(placing),
    annotationMode: AnnotationMode.ENABLE,
    intent,
    operationsFilter,
  });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel);
  await task.promise.finally(() => signal.removeEventListener('abort', cancel));
  return painted;
}
