/**
 * `npm run bench:structured`, after `npm run build`: how soon the first rows of a long document stand in the page beside
 * the browser's own parsers on the same file, how long the page is ever held up, and how much memory it takes. Ratios of
 * one run, in Chromium, with the chunks of the script tag.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import type { EvidenceDocument } from '../../src/domain/evidence.ts';
import type { Localizer } from '../../src/i18n/localizer.ts';
import type { ViewerModule } from '../../src/viewers/viewer.ts';
import { findChromium } from '../support/machine.ts';

const rows = 58_000;
const origin = 'http://bench.localhost/';

function xml(): string {
  const items = Array.from(
    { length: rows },
    (_, n) =>
      `<course id="c${n}"><title xml:lang="en">Course number ${n}</title><date>2023-05-${String((n % 28) + 1).padStart(2, '0')}</date><credits unit="ECTS">${n % 12}</credits><fee currency="EUR">${n}.50</fee></course>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><transcript>${items.join('\n')}</transcript>`;
}

function json(): string {
  const courses = Array.from({ length: rows }, (_, n) => ({
    id: `c${n}`,
    title: `Course number ${n} of a very long transcript of records`,
    date: `2023-05-${String((n % 28) + 1).padStart(2, '0')}`,
    credits: n % 12,
    fee: { value: n, currency: 'EUR' },
    passed: n % 3 > 0,
  }));
  return JSON.stringify({ courses });
}

const files = new Map([
  ['xml', xml()],
  ['json', json()],
]);

const shell =
  '<!doctype html><script type="module">import * as viewer from "/chunks/viewer-structured.js"; Object.assign(globalThis, { viewer });</script>';

async function open(): Promise<Page> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage();
  await page.route(`${origin}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.get(pathname.slice(1));
    if (file) return route.fulfill({ contentType: 'text/plain', body: file });
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: shell });
    const path = `dist/cdn${pathname}`;
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path) });
  });
  await page.goto(origin);
  await page.waitForFunction(() => 'viewer' in globalThis);
  return page;
}

interface Measured {
  readonly size: number;
  readonly parser: number;
  readonly first: number;
  readonly loading: number;
  readonly scrolling: number;
  readonly found: number;
  readonly finding: number;
}

/** In the page: median of several rounds for the times, the longest task of all rounds. */
async function measure(page: Page, kind: string): Promise<Measured> {
  return page.evaluate(async (type): Promise<Measured> => {
    const text = await (await fetch(`/${type}`)).text();
    const bytes = new TextEncoder().encode(text);
    const { view, styles = [] } = (globalThis as unknown as { readonly viewer: ViewerModule }).viewer;
    const file: EvidenceDocument = {
      mediaType: `application/${type}`,
      role: 'main',
      title: {},
      id: 'a',
      size: 1,
      sha256: '',
    };
    const localizer: Localizer = {
      locale: 'en',
      tag: 'en-IE',
      t: (key: string) => key,
      spoken: (texts: Record<string, string>) => {
        const [lang = 'und', said = ''] = Object.entries(texts)[0] ?? [];
        return { text: said, lang };
      },
      moment: (at: Date, options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat('en-IE', options).format(at),
      date: (iso: string) =>
        new Intl.DateTimeFormat('en-IE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
      country: (code: string) => code,
      language: (tag: string) => tag,
      procedure: (code: string) => code,
      number: (value: number) => String(value),
    };
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    const take = (): number => {
      const taken = longest;
      longest = 0;
      return taken;
    };
    const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const median = (all: number[]): number => all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
    const parsers: number[] = [];
    const firsts: number[] = [];
    let loading = 0;
    let scrolling = 0;
    let finding = 0;
    let found = 0;
    for (let round = 0; round < 4; round += 1) {
      let start = performance.now();
      if (type === 'json') JSON.parse(text);
      else new DOMParser().parseFromString(text, 'application/xml');
      parsers.push(performance.now() - start);
      await rest(500);
      take();
      document.body.replaceChildren();
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styles].flat();
      const stage = root.appendChild(document.createElement('div'));
      start = performance.now();
      const shown = await view(
        stage,
        { bytes, document: file, title: 'Bench', localizer, changed: () => undefined },
        new AbortController().signal,
      );
      // The first round pays for fetching the chunks, which a person has paid for with the first document.
      if (round > 0) firsts.push(performance.now() - start);
      await shown.find?.('', 1);
      await rest(200);
      if (round > 0) loading = Math.max(loading, take());
      for (let step = 0; step < 60; step += 1) {
        scrollBy(0, step % 10 === 0 ? 40_000 : 700);
        await new Promise(requestAnimationFrame);
      }
      await rest(200);
      scrolling = Math.max(scrolling, take());
      if (round === 3) {
        start = performance.now();
        const count = (await shown.find?.('number 57999', 1))?.count ?? 0;
        found = count === 0 ? -1 : performance.now() - start;
        finding = take();
        Object.assign(globalThis, { shown });
      } else shown.destroy();
    }
    return {
      size: bytes.length / 1e6,
      parser: median(parsers),
      first: median(firsts),
      loading,
      scrolling,
      found,
      finding,
    };
  }, kind);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

const limits = { xml: 0.05, json: 1 } as const;
for (const kind of ['xml', 'json'] as const) {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const before = await heap(session);
  const { size, parser, first, loading, scrolling, found, finding } = await measure(page, kind);
  const after = await heap(session);
  console.log(
    [
      `${kind} of ${size.toFixed(1)} MB`,
      `  first rows ${first.toFixed(1)} ms, ${kind === 'xml' ? 'DOMParser' : 'JSON.parse'} ${parser.toFixed(1)} ms, ratio ${(first / parser).toFixed(3)} (at most ${limits[kind]})`,
      `  longest task while loading ${loading.toFixed(0)} ms, while scrolling ${scrolling.toFixed(0)} ms, while finding ${finding.toFixed(0)} ms (at most 50; below 50 none is counted)`,
      `  text found near the end after ${found.toFixed(0)} ms`,
      `  heap ${(after - before).toFixed(1)} MB (at most 60), of which the bytes of the document are ${size.toFixed(0)}`,
    ].join('\n'),
  );
  await page.context().browser()?.close();
}
