/** A PDF that goes on after a page that its worker got lost in. */
import { PreviewError } from '../../domain/errors.ts';
import { Late, within } from './clock.ts';
import type { PdfDocument, PdfPage } from './engine.ts';
import { takeWorker } from './worker.ts';

/** After so many lost workers the file is past hope. */
const mostWorkers = 3;

/** The worker ended before the work did, because of another page. The next worker is there to be asked again. */
export class Interrupted extends Error {}

interface Session {
  readonly document: Promise<PdfDocument>;
  readonly work: AbortController;
}

export class PdfFile {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #patience: number;
  readonly #hopeless = new Set<number>();
  #session: Session;
  #workers = 0;

  private constructor(bytes: Uint8Array<ArrayBuffer>, patience: number) {
    this.#bytes = bytes;
    this.#patience = patience;
    this.#session = this.#start();
  }

  /**
   * Opens it.
   *
   * @throws PreviewError `encrypted`, `damaged` (also where it takes too long), `unreachable`.
   */
  static async open(
    bytes: Uint8Array<ArrayBuffer>,
    patience: number,
    signal: AbortSignal,
  ): Promise<{ readonly file: PdfFile; readonly count: number }> {
    signal.throwIfAborted();
    const file = new PdfFile(bytes, patience);
    signal.addEventListener('abort', () => file.close(), { once: true });
    try {
      const { numPages } = await file.#session.document;
      return { file, count: numPages };
    } catch (cause) {
      file.close();
      signal.throwIfAborted();
      if (!(cause instanceof Late)) throw cause;
      throw new PreviewError('damaged', 'The PDF takes too long to open.', { cause });
    }
  }

  /**
   * Does something with a page.
   *
   * @throws Late where it takes too long, and the page is never tried again; also where too many workers were lost.
   * @throws Interrupted where the worker ended because of another page.
   * @throws AbortError where the file is closed.
   */
  async on<T>(number: number, run: (page: PdfPage) => Promise<T>): Promise<T> {
    if (this.#hopeless.has(number)) throw new Late(`Page ${number} took too long.`);
    return this.#do(
      async (document) => run(await document.getPage(number)),
      () => this.#hopeless.add(number),
    );
  }

  /** Asks the file as a whole. */
  async ask<T>(run: (document: PdfDocument) => Promise<T>): Promise<T> {
    return this.#do(run, () => undefined);
  }

  close(): void {
    this.#workers = mostWorkers;
    this.#session.work.abort();
  }

  async #do<T>(run: (document: PdfDocument) => Promise<T>, late: () => void): Promise<T> {
    const { document, work } = this.#session;
    try {
      const opened = await document;
      return await within(this.#patience, work.signal, () => run(opened));
    } catch (cause) {
      if (cause instanceof Late) {
        late();
        const another = this.#workers < mostWorkers;
        if (another) this.#session = this.#start();
        work.abort(another ? new Interrupted('The worker was ended.') : cause);
      }
      throw cause;
    }
  }

  #start(): Session {
    this.#workers += 1;
    const work = new AbortController();
    const document = this.#open(work.signal);
    document.catch(() => undefined);
    return { document, work };
  }
  async #open(signal: AbortSignal): Promise<PdfDocument> {
    const { worker, ready } = takeWorker(signal);
    // Patience is for the file: the line may be slow.
    const [{ openPdf }] = await Promise.all([import('./engine.ts'), ready]);
    return within(this.#patience, signal, () => openPdf(this.#bytes, worker, signal));
  }
}
