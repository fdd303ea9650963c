/** Where files lie that viewers load besides code: pdf.js's worker, fonts, character maps and codecs. */

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
