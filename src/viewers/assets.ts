/** Where files lie that viewers load besides code: workers, and pdf.js's fonts, character maps and codecs. */
import { trusted } from './trusted-types.ts';

// In two steps: a bundler would take `new URL('…', import.meta.url)` for a file to copy.
const here = import.meta.url;
let base = new URL('../', here).href;

/**
 * Moves the folder that holds `pdfjs/`. By default it is the one above the chunk, as the builds make it.
 *
 * @param url - Absolute, with a slash at the end.
 */
export function setAssetBase(url: string): void {
  base = url;
}

export function asset(path: string): string {
  return new URL(path, base).href;
}

/** Starts a worker, which has to be of the page's own origin: a line of ours brings in a file of another. */
export function startWorker(path: string): Worker {
  const address = asset(path);
  const own = new URL(address).origin === globalThis.origin;
  return new Worker(trusted().createScriptURL(own ? address : bridgeTo(address)), { type: 'module' });
}

function bridgeTo(address: string): string {
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
}
