/** The page of the benchmark with pdf.js and nothing else. With `#keep` it paints a hundred pages and keeps them. */
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import { bytes, host, tell } from './stage.ts';

GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';
const pdf = await getDocument({
  data: await bytes,
  useSystemFonts: false,
  cMapUrl: '/pdfjs/cmaps/',
  wasmUrl: '/pdfjs/wasm/',
  standardFontDataUrl: '/pdfjs/standard_fonts/',
  iccUrl: '/pdfjs/iccs/',
}).promise;
const pages = location.hash === '#keep' ? 100 : 1;
for (let number = 1; number <= pages; number += 1) {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(1.5, (host.clientWidth - 32) / natural.width) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  host.append(canvas);
  await page.render({ canvas, viewport }).promise;
}
tell();
