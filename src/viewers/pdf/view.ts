/** PDF, the same on every browser and phone. */
import { PreviewError } from '../../domain/errors.ts';
import type { Viewer } from '../viewer.ts';
import { Book } from './book.ts';
import { PdfFile } from './file.ts';
import { limits, type Limits } from './limits.ts';
import { prepare as prepareWorker } from './worker.ts';

export { styles } from './styles.ts';

/** Starts the worker and loads pdf.js while the bytes are on their way. */
export function prepare(): void {
  prepareWorker();
  void import('./engine.ts').catch(() => undefined);
}

/** The viewer, with limits of one's own. */
export function viewerWithin(most: Limits): Viewer {
  return async (host, exhibit, signal) => {
    const { file, count } = await PdfFile.open(exhibit.bytes, most.patience, signal);
    signal.throwIfAborted();
    if (count > most.pages) {
      file.close();
      throw new PreviewError('too-large', `The PDF has ${count} pages.`);
    }
    const book = new Book(host, { file, count, exhibit, limits: most });
    const end = (): void => book.destroy();
    signal.addEventListener('abort', end, { once: true });
    await book.open().catch((cause: unknown) => {
      end();
      signal.throwIfAborted();
      throw cause;
    });
    return book;
  };
}

export const view: Viewer = viewerWithin(limits);
