/** Serves the pages of the benchmark, each as one script, and the file that all of them show. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = 'test/bench/pdf/pages';
const names = ['viewer', 'bare', 'component', 'react', 'react-page'] as const;
/** pdf.js's own viewer as a whole, as npm has it: an element around the application that browsers show. */
const official = dirname(fileURLToPath(import.meta.resolve('pdfjs-viewer-element')));
const react = ['TextLayer', 'AnnotationLayer'].map((name) => `node_modules/react-pdf/dist/Page/${name}.css`);
const sheets: Readonly<Record<string, readonly string[]>> = {
  component: ['node_modules/pdfjs-dist/web/pdf_viewer.css'],
  react,
  'react-page': react,
};

/** The scripts of a page by their addresses. What is loaded later is a file of its own, as in our builds. */
async function scripts(name: string): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${folder}/${name}.ts`,
        external: ['built-viewer-pdf'],
        output: { entryFileNames: '[name].js', chunkFileNames: `${name}-[name]-[hash].js` },
      },
    },
  });
  if (!('output' in built)) throw new TypeError('One build has one output.');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** How a page shows the file: `native` leaves it to the browser's own viewer, `empty` does not show it. */
export type Contestant = (typeof names)[number] | 'official' | 'native' | 'empty';

function html(name: Contestant): string {
  const head = '<!doctype html><meta charset="utf-8"><title>Bench</title>';
  if (name === 'empty') return head;
  const size = 'width: 900px; height: 800px; border: 0';
  if (name === 'official') {
    return `${head}<script type="module" src="/official/pdfjs-viewer-element.js"></script><body>
<pdfjs-viewer-element style="${size}" src="/file.pdf" zoom="page-width"></pdfjs-viewer-element>`;
  }
  if (name === 'native') return `${head}<iframe style="${size}" src="/file.pdf#zoom=145"></iframe>`;
  const script = name === 'viewer' ? '<script src="/oots-preview-space.js" defer></script>' : '';
  const style = sheets[name] ? `<link rel="stylesheet" href="/${name}.css">` : '';
  const map = '<script type="importmap">{"imports":{"built-viewer-pdf":"/chunks/viewer-pdf.js"}}</script>';
  return `${head}${map}${style}${script}<body><script type="module" src="/${name}.js"></script>`;
}

export interface Stage {
  readonly origin: string;
  /** What `/file.pdf` is from now on. */
  serve(file: Uint8Array): void;
  close(): void;
}

type Answer = readonly [type: string, body: string | Uint8Array];

/**
 * Whose files lie where: pdf.js's own worker for the others, its official viewer, and what `npm run build` made (the
 * script, its chunks and its worker; fonts and codecs for all).
 */
const folders = [
  ['/own/', 'node_modules/pdfjs-dist/build/'],
  ['/official/', `${official}/`],
  ['/', 'dist/cdn/'],
] as const;

function kept(path: string): Answer {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? folders[2];
  const file = path.replace(prefix, folder);
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
  return existsSync(file) ? [type, readFileSync(file)] : ['text/plain', ''];
}

export async function startStage(): Promise<Stage> {
  const answers = new Map<string, Answer>();
  for (const name of [...names, 'official', 'native', 'empty'] as const)
    answers.set(`/${name}`, ['text/html', html(name)]);
  for (const name of names) {
    for (const [address, code] of await scripts(name)) answers.set(address, ['text/javascript', code]);
  }
  for (const [name, files] of Object.entries(sheets)) {
    answers.set(`/${name}.css`, ['text/css', files.map((file) => readFileSync(file, 'utf8')).join('\n')]);
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers.get(pathname) ?? kept(pathname);
    answers.set(pathname, answer);
    const [type, body] = answer;
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (file) => void answers.set('/file.pdf', ['application/pdf', file]),
    close: () => void server.close(),
  };
}
