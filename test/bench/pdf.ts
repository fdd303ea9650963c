/**
 * `npm run bench:pdf`: how long the first page of a PDF takes beside pdf.js with nothing around it, and how much memory
 * 500 pages take that are scrolled through. Pairs of one run in random order; medians.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { build } from 'vite';
import { findChromium } from '../support/machine.ts';

const rounds = Number(process.argv[2] ?? 21);
const lines = 45;

async function aFile(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let n = 1; n <= pages; n += 1) {
    const page = pdf.addPage([595, 842]);
    const line = `Page ${n}: the quick brown fox jumps over the lazy dog, and nobody is surprised`;
    for (let at = 0; at < lines; at += 1) page.drawText(line, { x: 50, y: 790 - at * 16, size: 12, font });
  }
  return pdf.save();
}

async function script(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: `test/bench/pages/${name}.ts`,
        // What is loaded later is in it from the start: the figure is no better for what was put off.
        output: { codeSplitting: false },
      },
    },
  });
  if (!('output' in built)) throw new TypeError('One build has one output.');
  return built.output[0].code;
}

const scripts = new Map([
  ['/viewer.js', await script('viewer')],
  ['/bare.js', await script('bare')],
]);
let file = await aFile(20);

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const type = pathname.endsWith('js')
    ? 'text/javascript'
    : pathname === '/file.pdf'
      ? 'application/pdf'
      : 'text/html';
  response.setHeader('content-type', type);
  const worker = pathname.replace('/pdfjs/pdf.', 'build/pdf.').replace('/pdfjs/', '');
  if (pathname.startsWith('/pdfjs/')) response.end(readFileSync(`node_modules/pdfjs-dist/${worker}`));
  else if (pathname === '/file.pdf') response.end(file);
  else if (scripts.has(pathname)) response.end(scripts.get(pathname));
  else response.end(`<!doctype html><body><script type="module" src="${pathname}.js"></script>`);
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const executablePath = findChromium();

async function open(): Promise<readonly [Browser, Page]> {
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return [browser, await browser.newPage({ viewport: { width: 1000, height: 900 } })];
}

async function painted(page: Page, path: string): Promise<number> {
  await page.goto(origin + path);
  await page.waitForFunction('globalThis.painted');
  return page.evaluate<number>('globalThis.painted');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function time(): Promise<void> {
  const [browser] = await open();
  const take = async (path: string): Promise<number> => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const taken = await painted(await context.newPage(), path);
    await context.close();
    return taken;
  };
  // The first of each warms up what all have in common.
  for (const path of ['/viewer', '/bare']) await take(path);
  const pairs: (readonly [ours: number, bare: number])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (Math.random() < 0.5) pairs.push([await take('/viewer'), await take('/bare')]);
    else {
      const bare = await take('/bare');
      pairs.push([await take('/viewer'), bare]);
    }
  }
  await browser.close();
  const ratio = median(pairs.map(([ours, bare]) => ours / bare)).toFixed(3);
  const [ours, bare] = [median(pairs.map((pair) => pair[0])), median(pairs.map((pair) => pair[1]))];
  console.log(
    `first page painted, ${rounds} pairs: ours ${ours.toFixed(0)} ms, bare pdf.js ${bare.toFixed(0)} ms, ratio ${ratio} (at most 1.03)`,
  );
}

/** Megabytes of all processes of the browser, shared ones by their share. */
async function memory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const kilobytes = processInfo.map(({ id }) => {
    const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
    return Number(pss ?? 0);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** @param collect - Whether the browser is made to throw away what nobody holds any more before it is measured. */
async function scrolled(collect: boolean): Promise<readonly number[]> {
  const [browser, page] = await open();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${origin}/empty`);
  const before = await memory(browser);
  await painted(page, '/viewer');
  const taken: number[] = [];
  for (let number = 1; number <= 500; number += 1) {
    await page.evaluate((n) => {
      document.querySelectorAll('[role=group]')[n - 1]?.scrollIntoView({ behavior: 'instant' });
    }, number);
    await page.waitForFunction(
      (n) => document.querySelectorAll('[role=group]')[n - 1]?.querySelector('.textLayer') !== null,
      number,
    );
    if (number % 50 !== 0) continue;
    if (collect) await session.send('HeapProfiler.collectGarbage');
    taken.push((await memory(browser)) - before);
  }
  await browser.close();
  return taken;
}

async function kept(): Promise<number> {
  const [browser, page] = await open();
  await page.goto(`${origin}/empty`);
  const before = await memory(browser);
  await painted(page, '/bare#keep');
  const after = await memory(browser);
  await browser.close();
  return after - before;
}

await time();
file = await aFile(500);
for (const collect of [true, false]) {
  const taken = await scrolled(collect);
  const list = taken.map((one) => one.toFixed(0)).join(', ');
  const how = collect ? 'garbage collected' : 'garbage left to the browser';
  console.log(
    `500 pages scrolled end to end, over an empty page, ${how}: at most ${Math.max(...taken).toFixed(0)} MB (at most 110); every 50 pages: ${list}`,
  );
}
console.log(`100 pages painted by bare pdf.js and kept, over an empty page: ${(await kept()).toFixed(0)} MB`);
console.log('Not measured: the viewer of pdf.js, react-pdf and native viewers are not installed here.');
server.close();
