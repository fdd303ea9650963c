/**
 * `npm run bench:structured`, after `npm run build`: how soon the first rows of a long document stand in the page beside
 * the browser's own parsers on the same file, how long the page is ever held up, and how much memory it takes. Ratios of
 * one run, in Chromium, with the chunks of the script tag.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { EvidenceDocument } from '../../src/domain/evidence.ts';
import type { Localizer } from '../../src/i18n/localizer.ts';
import type { ViewerModule } from '../../src/viewers/viewer.ts';
import { heap, launch } from './browser.ts';
import { median, ratio, row, tell, type Pairs, type Row } from './rows.ts';
import { watchTasks } from './tasks.ts';

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

/** With the script, whose chunk the viewer is. */
const shell =
  '<!doctype html><script src="/oots-preview-space.js"></script><script type="module">import * as viewer from "/chunks/viewer-structured.js"; Object.assign(globalThis, { viewer });</script>';

async function open(): Promise<Page> {
  const browser = await launch('--js-flags=--expose-gc');
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

interface Measured extends Pairs {
  readonly size: number;
  readonly found: number;
}

/** In the page. */
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
    const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    // Where one measurement ends and the next begins (`tasks.ts`), so that no task belongs to both.
    const mark = async (name: string): Promise<void> => {
      performance.mark(name);
      await rest(0);
    };
    const ours: number[] = [];
    const theirs: number[] = [];
    let found = 0;
    const last = 9;
    for (let round = 0; round <= last; round += 1) {
      let start = performance.now();
      if (type === 'json') JSON.parse(text);
      else new DOMParser().parseFromString(text, 'application/xml');
      // The first round pays for fetching the chunks, which a person has paid for with the first document.
      if (round > 0) theirs.push(performance.now() - start);
      await rest(500);
      await mark('loading');
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
      if (round > 0) ours.push(performance.now() - start);
      await shown.find?.('', 1);
      await rest(200);
      await mark('scrolling');
      for (let step = 0; step < 60; step += 1) {
        scrollBy(0, step % 10 === 0 ? 40_000 : 700);
        await new Promise(requestAnimationFrame);
      }
      await rest(200);
      await mark('done');
      if (round === last) {
        start = performance.now();
        const count = (await shown.find?.('number 57999', 1))?.count ?? 0;
        found = count === 0 ? -1 : performance.now() - start;
        Object.assign(globalThis, { shown });
      } else shown.destroy();
    }
    return { size: bytes.length / 1e6, ours, theirs, found };
  }, kind);
}

const limits = { xml: 0.05, json: 1 } as const;
const told: Row[] = [];
for (const kind of ['xml', 'json'] as const) {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const before = await heap(session);
  const tasks = await watchTasks(session);
  const { size, found, ...pairs } = await measure(page, kind);
  const longest = await tasks.longest();
  const after = await heap(session);
  const name = `${kind === 'xml' ? 'XML' : 'JSON'} of ${size.toFixed(1)} MB`;
  const parser = kind === 'xml' ? 'DOMParser' : 'JSON.parse';
  told.push(
    row(`${name}, first rows to ${parser}`, ratio(pairs), '×', limits[kind]),
    row(`${name}, first rows: ours`, median(pairs.ours), 'ms'),
    row(`${name}: ${parser}`, median(pairs.theirs), 'ms'),
    row(`${name}, longest task while loading`, longest.loading, 'ms', 50),
    row(`${name}, longest task while scrolling`, longest.scrolling, 'ms', 50),
    row(`${name}, text found near the end after`, found, 'ms'),
    row(`${name}, memory with the bytes of the document`, after - before, 'MB', 60),
  );
  await page.context().browser()?.close();
}
tell(told);
