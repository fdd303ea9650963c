/** The page of the benchmark with pdf.js and nothing else. */
import { getDocument } from 'pdfjs-dist';
import { options } from './pdfjs.ts';
import { bytes, host } from './stage.ts';

const pdf = await getDocument({ data: await bytes, ...options }).promise;
const page = await pdf.getPage(1);
const natural = page.getViewport({ scale: 1 });
const viewport = page.getViewport({ scale: Math.min(1.5, (host.clientWidth - 32) / natural.width) });
const canvas = document.createElement('canvas');
canvas.width = Math.floor(viewport.width);
canvas.height = Math.floor(viewport.height);
host.append(canvas);
await page.render({ canvas, viewport }).promise;
