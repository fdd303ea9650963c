/** pdf.js as it wants to be set up. Its official viewer looks for it on the page. */
import * as pdfjs from 'pdfjs-dist';

pdfjs.GlobalWorkerOptions.workerSrc = '/own/pdf.worker.min.mjs';
Object.assign(globalThis, { pdfjsLib: pdfjs });

export const options = {
  useSystemFonts: false,
  cMapUrl: '/pdfjs/cmaps/',
  wasmUrl: '/pdfjs/wasm/',
  standardFontDataUrl: '/pdfjs/standard_fonts/',
  iccUrl: '/pdfjs/iccs/',
};
