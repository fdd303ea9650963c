/** Prints what a person loads, brotli-compressed, and fails where it is more than was promised. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

interface Budget {
  readonly files: readonly string[];
  readonly what: string;
  readonly kilobytes: number;
}

const script = 'oots-preview-space.js';
const wire = 'chunks/wire-rest.js';
const review = 'chunks/review.js';
const budgets: readonly Budget[] = [
  { files: [script], what: 'core: element, journey, provider, one language', kilobytes: 30 },
  { files: [script, wire, review], what: 'everything until the person can decide', kilobytes: 40 },
  { files: ['chunks/wire-italy.js'], what: 'national contract: Italy', kilobytes: 5 },
  { files: ['chunks/wire-sweden.js'], what: 'national contract: Sweden', kilobytes: 5 },
  { files: ['chunks/wire-ukraine.js'], what: 'national contract: Ukraine', kilobytes: 5 },
  { files: ['chunks/screens.js'], what: 'the other screens, loaded once the review is drawn', kilobytes: 8 },
  { files: ['chunks/viewer-structured.js'], what: 'readable view of XML and JSON', kilobytes: 12 },
  { files: ['chunks/viewer-image.js'], what: 'images', kilobytes: 3 },
  { files: ['chunks/viewer-text.js'], what: 'plain text', kilobytes: 3 },
  { files: ['chunks/viewer-html.js'], what: 'HTML with the sanitiser', kilobytes: 13 },
];
/** What has no place in a build for people. */
const foreign = /mockServiceWorker|setupWorker|from"msw|@hono|kysely|pdf-lib/;

const folder = 'dist/cdn';

/** A wire counts with all that it waits for. What the screens wait for is there before they are wanted. */
function withImports(file: string): readonly string[] {
  if (!file.startsWith('chunks/wire-')) return [file];
  const imports = readFileSync(`${folder}/${file}`, 'utf8').matchAll(
    /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)/g,
  );
  return [file, ...[...imports].map(([, name = '']) => `chunks/${name}`)];
}

let failed = 0;
for (const { files, what, kilobytes } of budgets) {
  const missing = files.find((file) => !existsSync(`${folder}/${file}`));
  if (missing) {
    console.error(`${folder}/${missing} is missing: npm run build`);
    failed += 1;
    continue;
  }
  const bytes = files
    .flatMap(withImports)
    .map((file) => brotliCompressSync(readFileSync(`${folder}/${file}`)).length);
  const size = bytes.reduce((sum, one) => sum + one, 0) / 1000;
  const fits = size <= kilobytes;
  if (!fits) failed += 1;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${size.toFixed(1).padStart(6)} kB of ${kilobytes} kB  ${files.join(' + ')} (${what})`,
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
