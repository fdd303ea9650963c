/** Many visits in real browsers at once: a browser, contexts of their own, one provider for all. */
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findChromium } from '../../support/machine.ts';
import type { Protections } from '../tab.ts';
import { prepare, type Entered } from './in-page.ts';
import { BrowserJourney } from './journey.ts';
import { ProviderProcess } from './provider-process.ts';
import { FaultyWire } from './wire.ts';

interface Run {
  readonly runs: number;
  readonly seed: number;
  readonly protections: Protections;
  /** After so many failures the run ends. */
  readonly failures: number;
  /** Visits at once. With one of them the same seed makes the same journey. */
  readonly workers: number;
  readonly failed: (what: string) => void;
  readonly done: (count: number) => void;
}

/** After so many visits the browser begins with an empty cache. */
const visitsInContext = 20;

/** A visit that takes longer has come to a stop. In milliseconds; most take one or two seconds. */
const longest = 150_000;

export async function browserJourneys(run: Run): Promise<void> {
  const provider = await ProviderProcess.start();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  let next = 0;
  let failures = 0;
  const failed = (what: string): void => {
    failures += 1;
    run.failed(what);
  };
  const take = (): number | undefined => {
    if (next >= run.runs || failures >= run.failures) return undefined;
    next += 1;
    run.done(next);
    return run.seed + next - 1;
  };
  try {
    await Promise.all(
      Array.from({ length: run.workers }, () => work({ ...run, browser, provider, take, failed })),
    );
  } finally {
    await browser.close();
    provider.stop();
  }
}

interface Work extends Pick<Run, 'protections' | 'failed'> {
  readonly browser: Browser;
  readonly provider: ProviderProcess;
  /** The seed of the next visit, until there are enough. */
  readonly take: () => number | undefined;
}

async function work({ browser, provider, take, failed, protections }: Work): Promise<void> {
  const wire = new FaultyWire(provider.origin);
  const origin = await wire.listen();
  let context: BrowserContext | undefined;
  let journey: BrowserJourney | undefined;
  let visits = 0;
  for (let seed = take(); seed !== undefined; seed = take()) {
    if (visits % visitsInContext === 0) {
      leave(context);
      context = await browser.newContext({ locale: 'en-GB', viewport: { width: 480, height: 500 } });
      // A window that stays: to open one for each visit takes as long as the visit.
      await context.newPage();
      await context.exposeBinding('entered', ({ page }, told: Entered) => journey?.entered(page, told));
      await context.addInitScript(prepare, protections);
    }
    visits += 1;
    if (!context) continue;
    journey = new BrowserJourney(seed, provider, wire, context);
    await within(journey, origin, seed).catch((thrown: unknown) =>
      failed(thrown instanceof Error ? thrown.message : String(thrown)),
    );
  }
  wire.close();
}

/** Not waited for: now and then Chromium does not say that a context is closed, and it closes with the browser. */
function leave(context: BrowserContext | undefined): void {
  context?.close().catch(() => undefined);
}

async function within(visit: BrowserJourney, origin: string, seed: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`seed ${seed}: came to a stop\n${visit.where}`)), longest);
  });
  await Promise.race([visit.run(origin), stopped]).finally(() => clearTimeout(timer));
}
