/**
 * `npm run bench:pdf`, after `npm run build`: how long the first page of a PDF takes until it is on the screen, beside
 * pdf.js with nothing around it, its official viewer, react-pdf and the browser's own viewer; and how much memory 500
 * pages take that are scrolled through. All in one run in random order, ratios paired by round; medians.
 */
import type { Browser, Page } from '@playwright/test';
import { launch } from './browser.ts';
import { Film } from './pdf/frames.ts';
import { aFile, firstBlock, lastBlock } from './pdf/files.ts';
import { memory } from './pdf/memory.ts';
import { startStage, type Contestant } from './pdf/server.ts';
import { median, ratio, row, tell, type Row } from './rows.ts';

const rounds = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 15);
const viewport = { width: 1000, height: 900 };
const others = {
  bare: ['bare pdf.js', 1.03],
  official: ['the official viewer', 0.6],
  component: ["pdf.js's component for pages", undefined],
  react: ['react-pdf', 0.6],
  'react-page': ['react-pdf with the first page alone', undefined],
  native: ["the browser's own viewer", 0.45],
} as const satisfies Partial<Record<Contestant, readonly [name: string, limit: number | undefined]>>;
type Other = keyof typeof others;
const contestants: readonly ('viewer' | Other)[] = [
  'viewer',
  'bare',
  'official',
  'component',
  'react',
  'react-page',
  'native',
];

const stage = await startStage();
const moment = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function colourOn(
  film: Film,
  colour: readonly [number, number, number],
  seconds: number,
): Promise<number> {
  for (let end = Date.now() + seconds * 1000; Date.now() < end;) {
    const at = film.seen(colour);
    if (at !== undefined) return at;
    await moment(250);
  }
  return NaN;
}

/** Milliseconds from the start of the page until a frame shows the whole first page. */
async function take(browser: Browser, name: Contestant): Promise<number> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const film = await Film.of(page);
  await page.goto(`${stage.origin}/${name}`, { waitUntil: 'commit' });
  const at = await colourOn(film, firstBlock, 10);
  const begun = await page.evaluate(() => performance.timeOrigin);
  await context.close();
  return at - begun;
}

async function firstPage(): Promise<readonly Row[]> {
  stage.serve(await aFile(20));
  const browser = await launch();
  // The first of each warms up what all have in common.
  for (const name of contestants) await take(browser, name);
  const taken: Record<string, number>[] = [];
  while (taken.length < rounds) {
    const round: Record<string, number> = {};
    const order = contestants.map((name) => [Math.random(), name] as const).sort(([a], [b]) => a - b);
    for (const [, name] of order) round[name] = await take(browser, name);
    // A frame that was not delivered tells nothing: the round is taken again.
    if (Object.values(round).every((time) => !Number.isNaN(time))) taken.push(round);
  }
  await browser.close();
  const times = (name: string): readonly number[] => taken.map((round) => round[name] ?? NaN);
  const ours = times('viewer');
  return [
    row('PDF, first page on the screen: ours', median(ours), 'ms'),
    ...Object.entries(others).flatMap(([name, [what, limit]]) => {
      const theirs = times(name);
      return [
        row(`PDF, first page on the screen: to ${what}`, ratio({ ours, theirs }), '×', limit),
        row(`the same: ${what}`, median(theirs), 'ms'),
      ];
    }),
  ];
}

/** Scrolls a page's length less what is read twice, until the last page has been on the screen. */
async function scroll(
  page: Page,
  name: 'viewer' | 'native',
  film: Film,
  each: () => Promise<void>,
): Promise<void> {
  await page.mouse.move(400, 400);
  for (let step = 0; step < 1500; step += 1) {
    await page.mouse.wheel(0, 700);
    await moment(20);
    if (name === 'viewer') {
      await page.waitForFunction(() => !document.querySelector('[role=group][aria-busy]'));
    }
    if (step % 75 === 74) {
      // Those that paint later get the time for it.
      await moment(300);
      await each();
      if (film.seen(lastBlock) !== undefined) return;
    }
  }
  throw new Error(`The last page never came in ${name}.`);
}

/** Megabytes over an empty page, at intervals of some forty pages. */
async function scrolled(name: 'viewer' | 'native'): Promise<number> {
  const browser = await launch();
  const page = await browser.newPage({ viewport });
  await page.goto(`${stage.origin}/empty`);
  const film = await Film.of(page);
  await moment(1000);
  const before = await memory(browser);
  await page.goto(`${stage.origin}/${name}`);
  await colourOn(film, firstBlock, 10);
  const taken: number[] = [];
  await scroll(page, name, film, async () => {
    taken.push((await memory(browser)) - before);
  });
  await browser.close();
  console.log(
    `${name}, MB over an empty page while scrolled: ${taken.map((one) => one.toFixed(0)).join(', ')}`,
  );
  return Math.max(...taken);
}

const rows = [...(await firstPage())];
stage.serve(await aFile(500));
const [ours, native] = [await scrolled('viewer'), await scrolled('native')];
stage.close();
tell([
  ...rows,
  row('PDF, 500 pages scrolled end to end: ours', ours, 'MB', 110),
  row("PDF, the same to the browser's own viewer", ours / native, '×', 1.2),
]);
