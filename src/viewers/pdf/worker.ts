/** pdf.js's worker. It is started before pdf.js itself is there, because it takes longest to come. */
import { PreviewError } from '../../domain/errors.ts';
import { startWorker } from '../assets.ts';

/** A worker on its way. */
interface Starting {
  readonly worker: Worker;
  /** Resolves once it works. @throws PreviewError `unreachable` where it never will. */
  readonly ready: Promise<unknown>;
}

/** How long a worker is given to take its leave. One that is lost in a page does not answer. */
const farewell = 500;

/** One that was started while the bytes were on their way. */
let prepared: Starting | undefined;

/** Starts the worker of the next document. */
export function prepare(): void {
  prepared ??= start();
}

/** A worker for one document. It ends when the signal is aborted, and is not waited for any more. */
export function takeWorker(signal: AbortSignal): Starting {
  const { worker, ready } = prepared ?? start();
  prepared = undefined;
  const over = new Promise<never>((_, reject) => {
    const end = (): void => {
      AbortSignal.timeout(farewell).addEventListener('abort', () => worker.terminate());
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', end, { once: true });
  });
  return { worker, ready: Promise.race([ready, over]) };
}

function start(): Starting {
  // pdf.js would take the address as a string, which Trusted Types refuse, and then run in the page without a word.
  const worker = startWorker('pdfjs/pdf.worker.min.js');
  const ready = new Promise((resolve, reject) => {
    // It says that it is there before it is asked anything.
    worker.addEventListener('message', resolve, { once: true });
    worker.addEventListener('error', (cause) =>
      reject(new PreviewError('unreachable', 'The worker of pdf.js failed.', { cause })),
    );
  });
  ready.catch(() => undefined);
  return { worker, ready };
}
