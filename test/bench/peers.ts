/**
 * `npm run bench:peers`, after `npm run build`: what a person loads until they can decide, beside what they load for the
 * first screen of others. The others are installed from npm, in these versions, into a folder that is gone afterwards.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { row, tell, type Row } from './rows.ts';

interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** What a page has to import, as the documentation of the package says. */
  readonly entry: string;
}

const shoelace = ['alert', 'button', 'card', 'details', 'radio-group', 'radio-button'];
const peers: readonly Peer[] = [
  {
    name: 'Yivi 0.1.3',
    packages: ['@privacybydesign/yivi-frontend@0.1.3'],
    entry: `import * as yivi from '@privacybydesign/yivi-frontend'; globalThis.yivi = yivi;`,
  },
  {
    name: 'Adyen Web 6.45.2, cards',
    packages: ['@adyen/adyen-web@6.45.2'],
    entry: `import '@adyen/adyen-web/styles/adyen.css'; import { AdyenCheckout, Card, Dropin } from '@adyen/adyen-web'; globalThis.adyen = { AdyenCheckout, Card, Dropin };`,
  },
  {
    name: 'six components of Shoelace 2.20.1',
    packages: ['@shoelace-style/shoelace@2.20.1'],
    entry: [
      `import '@shoelace-style/shoelace/dist/themes/light.css';`,
      ...shoelace.map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`),
    ].join('\n'),
  },
];

/** Kilobytes after brotli of what is loaded at once; `undefined` where npm cannot be reached. */
async function size({ packages, entry }: Peer): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-space-peer-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(folder, 'entry.js'), entry);
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
    execFileSync('npm', ['install', ...quiet, ...packages], { cwd: folder, stdio: 'pipe' });
    return await built(folder);
  } catch (thrown) {
    console.log(`${packages.join(', ')} could not be measured: ${String(thrown).split('\n')[0] ?? ''}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function built(folder: string): Promise<number> {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(folder, 'entry.js') },
    },
  });
  if (!('output' in result)) throw new TypeError('One build has one output.');
  const { output } = result;
  const first = new Set<string>();
  const add = (name: string): void => {
    const chunk = output.find((one) => one.fileName === name);
    if (!chunk || first.has(name)) return;
    first.add(name);
    if (chunk.type === 'chunk') chunk.imports.forEach(add);
  };
  add(output[0].fileName);
  for (const { fileName } of output) if (fileName.endsWith('.css')) first.add(fileName);
  const sizes = output
    .filter(({ fileName }) => first.has(fileName))
    .map((one) => brotliCompressSync(one.type === 'chunk' ? one.code : one.source).length);
  return sizes.reduce((sum, one) => sum + one, 0) / 1000;
}

const decisive = ['oots-preview-space.js', 'chunks/wire-rest.js', 'chunks/review.js'];
const ours =
  decisive.reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length, 0) / 1000;
const rows: Row[] = [row('script until a person can decide: ours', ours, 'kB', 41)];
for (const peer of peers) {
  const kilobytes = await size(peer);
  if (kilobytes !== undefined)
    rows.push(row(`script and style of the first screen: ${peer.name}`, kilobytes, 'kB'));
}
tell(rows);
