/**
 * `npm run bench:edm`, after `npm run build`: how long a response with 200 packages takes to read beside the browser's
 * own DOMParser, and how much memory a body with 50 MB of attachments takes beside its size. Ratios of one run.
 */
import { readFileSync } from 'node:fs';
import { readBody, readMessage, writeMessage, writeMultipart } from '../../src/provider/edm/index.ts';
import { fixture } from '../node/edm/fixtures.ts';
import { launch } from './browser.ts';
import { row, tell, type Row } from './rows.ts';

const packages = 200;

/** A response with so many packages, each with ids of its own. */
function large(count: number): string {
  const message = readMessage(fixture('04'));
  if (message.kind !== 'response') throw new RangeError('fixture 04 is a response');
  const [one] = message.packages;
  if (!one) throw new RangeError('fixture 04 has packages');
  const id = (n: number, m: number): string =>
    `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(8, '0')}${String(m).padStart(4, '0')}`;
  const copies = Array.from({ length: count }, (_, n) => {
    const [main, ...companions] = one.documents;
    const rest = companions.map((document, m) => ({ ...document, id: id(n, m + 2) }));
    return { id: id(n, 0), documents: [{ ...main, id: id(n, 1) }, ...rest] as const };
  });
  return writeMessage({ ...message, packages: copies });
}

async function time(): Promise<readonly Row[]> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.route('http://bench.localhost/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(`dist${pathname}`) });
  });
  await page.goto('http://bench.localhost/');
  await page.addScriptTag({
    type: 'module',
    content: "import * as edm from '/edm.js'; globalThis.edm = edm;",
  });
  await page.waitForFunction('globalThis.edm');
  const xml = large(packages);
  const [parser, reader] = await page.evaluate((text) => {
    const { edm } = globalThis as unknown as { edm: { readMessage(xml: string): unknown } };
    const median = (run: () => unknown): number => {
      const times = Array.from({ length: 15 }, () => {
        const started = performance.now();
        run();
        return performance.now() - started;
      });
      return times.sort((a, b) => a - b)[7] ?? 0;
    };
    return [
      median(() => new DOMParser().parseFromString(text, 'application/xml')),
      median(() => edm.readMessage(text)),
    ] as const;
  }, xml);
  await browser.close();
  const size = `${packages} packages, ${(xml.length / 1e6).toFixed(1)} MB`;
  return [
    row(`reading a message of ${size}, to DOMParser`, reader / parser, '×', 2),
    row(`the same: ours`, reader, 'ms'),
    row(`the same: DOMParser`, parser, 'ms'),
  ];
}

function bodyWith(bytes: number): ReturnType<typeof writeMultipart> {
  const attachment = new Uint8Array(bytes).fill(0x20);
  return writeMultipart(fixture('06'), [
    { contentId: 'a@bench', mediaType: 'application/pdf', bytes: attachment },
  ]);
}

function memory(): readonly Row[] {
  const { contentType, body } = bodyWith(50_000_000);
  if (!globalThis.gc) throw new Error('Memory is measured with node --expose-gc.');
  globalThis.gc();
  const before = process.memoryUsage();
  const { attachments } = readBody(contentType, body);
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const ratio = (body.length + grown) / body.length;
  return [
    row(`memory for a body with ${attachments.size} attachment of 50 MB, to its size`, ratio, '×', 2.5),
  ];
}

tell([...(await time()), ...memory()]);
