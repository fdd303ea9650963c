/** Prints what a person loads, brotli-compressed, and fails where it is more than was promised. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

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
  { files: [script, wire, review], what: 'everything until the person can decide', kilobytes: 41 },
  { files: ['chunks/wire-italy.js'], what: 'national contract: Italy', kilobytes: 5 },
  { files: ['chunks/wire-sweden.js'], what: 'national contract: Sweden', kilobytes: 5 },
  { files: ['chunks/wire-ukraine.js'], what: 'national contract: Ukraine', kilobytes: 5 },
  { files: ['chunks/screens.js'], what: 'the other screens, loaded once the review is drawn', kilobytes: 14 },
  { files: ['chunks/printing.js'], what: 'paper', kilobytes: 0.5 },
  { files: ['chunks/viewer-structured.js'], what: 'readable view of XML and JSON', kilobytes: 8 },
  {
    files: ['chunks/structured-outline.js'],
    what: 'the outline of what it shows, beside it',
    kilobytes: 3.5,
  },
  { files: ['chunks/viewer-source.js'], what: 'XML and JSON as they were issued', kilobytes: 3 },
  { files: ['chunks/viewer-pdf.js'], what: 'PDF, beside the chunk of pdf.js', kilobytes: 5 },
  { files: ['chunks/viewer-image.js'], what: 'images', kilobytes: 3 },
  { files: ['chunks/viewer-text.js'], what: 'plain text', kilobytes: 3 },
  { files: ['chunks/viewer-csv.js'], what: 'tables of CSV', kilobytes: 3 },
  { files: ['chunks/viewer-html.js'], what: 'HTML with the sanitiser', kilobytes: 12 },
  { files: ['chunks/audit.js'], what: 'the log for audit', kilobytes: 1.5 },
  { files: ['chunks/frame.js'], what: 'the page in a frame', kilobytes: 2 },
  { files: ['oots-preview-space-frame.js'], what: 'the page around a frame', kilobytes: 2 },
  { files: ['chunks/wire-native.js'], what: 'a session of EDM messages', kilobytes: 16 },
];
/** What has no place in a build for people. */
const foreign = /mockServiceWorker|setupWorker|from"msw|@hono|kysely|pdf-lib/;

const folder = 'dist/cdn';

let failed = 0;
for (const { files, what, kilobytes } of budgets) {
  const missing = files.find((file) => !existsSync(`${folder}/${file}`));
  if (missing) {
    console.error(`${folder}/${missing} is missing: npm run build`);
    failed += 1;
    continue;
  }
  // The review is there before any other chunk that takes something from it.
  const loaded = new Set(
    files.flatMap(withImports).filter((file) => file !== review || files.includes(file)),
  );
  const bytes = [...loaded].map((file) => brotliCompressSync(readFileSync(`${folder}/${file}`)).length);
  const size = bytes.reduce((sum, one) => sum + one, 0);
  compare(size, kilobytes, `${files.join(' + ')} (${what})`);
}

const { first: edm } = await bundled('src/provider/edm/index.ts');
compare(edm, 12, 'oots-preview-space/edm (reading and writing messages)');
// The class of errors is the core's own in every build.
const pdf = await bundled('src/viewers/pdf/view.ts', [/^pdfjs-dist/, /domain\/errors/], /^engine/);
compare(pdf.first, 5.8, 'PDF, the same with what lies in the chunk of pdf.js besides pdf.js');
compare(pdf.later, 5, 'PDF, without pdf.js: searching, paper, tags and notices, each loaded when needed');

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (file.startsWith('pdfjs') || !file.endsWith('.js')) continue;
  if (foreign.test(readFileSync(`${folder}/${file}`, 'utf8'))) {
    console.error(`${file} holds code of the demo or of a test.`);
    failed += 1;
  }
  // On a slow line each chunk that is known of only by another costs a way there and back before anything is shown.
  if (/^chunks\/(?:viewer|words|structured|from-json)/.test(file) && withImports(file).length > 1) {
    console.error(
      `${file} waits for ${withImports(file).slice(1).join(' and ')}: \`copied\` in vite.config.ts.`,
    );
    failed += 1;
  }
}
process.exitCode = failed > 0 ? 1 : 0;

function compare(bytes: number, kilobytes: number, what: string): void {
  const fits = bytes <= kilobytes * 1000;
  if (!fits) failed += 1;
  const size = (bytes / 1000).toFixed(1).padStart(6);
  console.log(`${fits ? 'ok  ' : 'OVER'} ${size} kB of ${kilobytes} kB  ${what}`);
}

/** A chunk and what it cannot start without. */
function withImports(file: string): readonly string[] {
  const source = readFileSync(`${folder}/${file}`, 'utf8');
  const imported = [...source.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([\w-]+\.js)"/g)].map(
    ([, name = '']) => `chunks/${name}`,
  );
  return [file, ...imported.flatMap(withImports)];
}

/**
 * How much an application that uses nothing else gets of this entry: with all that it imports at once, and what is only
 * loaded later. `atOnce` names chunks that are loaded beside the first, which it needs as well.
 */
async function bundled(
  entry: string,
  external: RegExp[] = [],
  atOnce?: RegExp,
): Promise<{ readonly first: number; readonly later: number }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external, output: { minify: true } },
    },
  });
  const [one] = [built].flat();
  if (!one || !('output' in one)) throw new TypeError('One build has one output.');
  const { output } = one;
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const first = new Set<string>();
  const add = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || first.has(name)) return;
    first.add(name);
    chunk.imports.forEach(add);
  };
  add(output[0].fileName);
  for (const name of chunks.keys()) if (atOnce?.test(name)) add(name);
  const size = (some: readonly { readonly code: string }[]): number =>
    brotliCompressSync(some.map(({ code }) => code).join('')).length;
  const isFirst = ({ fileName }: { readonly fileName: string }): boolean => first.has(fileName);
  const all = [...chunks.values()];
  return { first: size(all.filter(isFirst)), later: size(all.filter((chunk) => !isFirst(chunk))) };
}
