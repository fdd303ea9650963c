/**
 * `npm run bench:journey`, after `npm run build`: how soon a person can decide beside a page written by hand that shows
 * the same facts, and what 1, 10, 50 and 200 pieces of evidence cost.
 */
import type { Browser } from '@playwright/test';
import { both, heap, launch, press, visit, type Circumstances, type Visit } from './browser.ts';
import { pageAt } from './journey/pages.ts';
import { decided, watching } from './journey/watch.ts';
import { median, ratio, row, tell, type Row } from './rows.ts';
import { built, serve } from './server.ts';

const { origin, close } = await serve((path) => pageAt(path) ?? built(path));
const browser = await launch();
const shifts: number[] = [];

async function taken(path: string, circumstances: Circumstances, warm = false): Promise<number> {
  const seen = await visit(browser, circumstances);
  await watching(seen);
  if (warm) {
    await decided(seen.page, origin + path);
    await seen.page.goto('about:blank');
  }
  const { decision, shift } = await decided(seen.page, origin + path);
  if (path.startsWith('/ours')) shifts.push(shift);
  await seen.context.close();
  return decision;
}

interface Comparison extends Circumstances {
  readonly name: string;
  readonly rounds: number;
  readonly warm?: boolean;
}

interface Way {
  readonly path: string;
  readonly name: string;
  readonly who: string;
  readonly limit?: number;
}

/** The same element in three pages, and what a script costs that does nothing but write the page by hand. */
const ways: readonly Way[] = [
  { path: 'ours', name: 'two lines', who: 'ours', limit: 1.5 },
  { path: 'ours-hinted', name: 'with hints in the head', who: 'ours', limit: 1.5 },
  { path: 'ours-form', name: 'with a form in the element', who: 'ours', limit: 1.5 },
  { path: 'scripted', name: 'the same page written by a bare script', who: 'bare script' },
];

async function compared({ name, rounds, warm, ...circumstances }: Comparison): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const byHand: number[] = [];
  for (const { path, name: way, who, limit } of ways) {
    const pairs: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    for (let round = -1; round < rounds; round += 1) {
      const [ours, theirs] = await both(
        () => taken(`/${path}/3`, circumstances, warm),
        () => taken('/by-hand/3', circumstances, warm),
      );
      // The first pair warms up what all have in common.
      if (round < 0) continue;
      pairs.ours.push(ours);
      pairs.theirs.push(theirs);
    }
    byHand.push(...pairs.theirs);
    rows.push(
      row(`decision possible, ${name}, ${way}: to the page by hand`, ratio(pairs), '×', limit),
      row(`the same: ${who}`, median(pairs.ours), 'ms'),
    );
  }
  return [...rows, row(`the same: page by hand`, median(byHand), 'ms')];
}

/** Kilobytes over the wire until a decision is possible, without what loads beside it and is not waited for. */
async function bytes(path: string): Promise<number> {
  const seen = await visit(browser);
  await watching(seen);
  await seen.page.route('**/screens.js', (route) => route.abort());
  let sum = 0;
  seen.session.on('Network.loadingFinished', ({ encodedDataLength }) => (sum += encodedDataLength));
  await decided(seen.page, origin + path);
  const loaded = sum;
  await seen.context.close();
  return loaded / 1000;
}

const amounts = [1, 10, 50, 200] as const;
const pieces = (amount: number): string => (amount === 1 ? '1 piece' : `${amount} pieces`);

async function growth(): Promise<readonly Row[]> {
  const rounds = 5;
  const times = new Map<number, number[]>(amounts.map((amount) => [amount, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const amount of amounts) {
      const time = await taken(`/ours/${amount}`, {});
      if (round >= 0) times.get(amount)?.push(time);
    }
  }
  const time = (amount: number): number => median(times.get(amount) ?? []);
  const held: Row[] = [];
  for (const amount of amounts) held.push(row(`memory with ${pieces(amount)}`, await memory(amount), 'MB'));
  return [
    ...amounts.map((amount) => row(`decision possible with ${pieces(amount)}`, time(amount), 'ms')),
    // A limit may be reached: 19, so that it is less than 20.
    row('decision possible, 200 pieces to 10 (sublinear: less than 20)', time(200) / time(10), '×', 19),
    ...held,
  ];
}

/** Live memory of the page with so many pieces. */
async function memory(amount: number): Promise<number> {
  const seen = await visit(browser);
  await watching(seen);
  await decided(seen.page, `${origin}/ours/${amount}`);
  await seen.page.waitForTimeout(500);
  const megabytes = await heap(seen.session);
  await seen.context.close();
  return megabytes;
}

/** Presses real choices; the longest time from a press to the next paint, of which the median of the rounds. */
async function presses(): Promise<number> {
  const longest: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const seen = await visit(browser, { slower: 4 });
    await watching(seen);
    await decided(seen.page, `${origin}/ours/200`);
    await seen.page.waitForTimeout(1500);
    longest.push(await pressed(seen));
    await seen.context.close();
  }
  return median(longest);
}

async function pressed({ page }: Visit): Promise<number> {
  await page.evaluate(() => {
    addEventListener('oots-decision', () => (window.watched.decisions += 1));
  });
  const labels = page.locator('oots-evidence-card label');
  for (const at of [0, 1, 2, 3]) await press(page, labels.nth(at));
  await page.waitForTimeout(500);
  const { press: longest, decisions } = await page.evaluate(() => window.watched);
  if (decisions !== 4) throw new Error(`Of 4 presses ${decisions} were decisions.`);
  return longest;
}

/** Everything in one browser: it is the same for both. */
async function all(of: Browser): Promise<readonly Row[]> {
  const comparisons: readonly Comparison[] = [
    { name: 'cold', rounds: 11 },
    { name: 'warm', rounds: 11, warm: true },
    { name: 'processor 4 times slower', rounds: 7, slower: 4 },
    { name: 'slow 4G', rounds: 5, slow4g: true },
  ];
  const rows = [
    row('bytes until a decision is possible: ours', await bytes('/ours/3'), 'kB', 42),
    row('bytes until a decision is possible: page by hand', await bytes('/by-hand/3'), 'kB'),
  ];
  for (const one of comparisons) rows.push(...(await compared(one)));
  rows.push(...(await growth()));
  rows.push(row('press to next paint, 200 pieces, processor 4 times slower', await presses(), 'ms', 50));
  rows.push(row('layout shift, the worst of all visits', Math.max(...shifts), '', 0));
  await of.close();
  return rows;
}

tell(await all(browser));
close();
