/** Prints what a person loads, brotli-compressed, and fails where it is more than was promised. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

interface Budget {
  readonly file: string;
  readonly what: string;
  readonly kilobytes: number;
}

const budgets: readonly Budget[] = [
  { file: 'oots-preview-space.js', what: 'first load: core, one language, no viewer', kilobytes: 30 },
  { file: 'chunks/viewer-structured.js', what: 'readable view of XML and JSON', kilobytes: 12 },
  { file: 'chunks/viewer-image.js', what: 'images', kilobytes: 3 },
  { file: 'chunks/viewer-text.js', what: 'plain text', kilobytes: 3 },
  { file: 'chunks/viewer-html.js', what: 'HTML with the sanitiser', kilobytes: 13 },
];
/** What has no place in a build for people. */
const foreign = /mockServiceWorker|setupWorker|from"msw|@hono|kysely|pdf-lib/;

const folder = 'dist/cdn';
let failed = 0;
for (const { file, what, kilobytes } of budgets) {
  const path = `${folder}/${file}`;
  if (!existsSync(path)) {
    console.error(`${path} is missing: npm run build`);
    failed += 1;
    continue;
  }
  const size = brotliCompressSync(readFileSync(path)).length / 1000;
  const fits = size <= kilobytes;
  if (!fits) failed += 1;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${size.toFixed(1).padStart(6)} kB of ${kilobytes} kB  ${file} (${what})`,
  );
}

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (file.startsWith('pdfjs') || !file.endsWith('.js')) continue;
  if (foreign.test(readFileSync(`${folder}/${file}`, 'utf8'))) {
    console.error(`${file} holds code of the demo or of a test.`);
    failed += 1;
  }
}
process.exitCode = failed > 0 ? 1 : 0;
