/** A browser to measure in, and networks and processors to measure under. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Locator,
  type Page,
} from '@playwright/test';
import { findChromium } from '../support/machine.ts';

/**
 * What the browser does besides showing pages. For the address bar of each new window it loads pages of its own, which
 * takes a second of a processor while ours is measured. The others are those that Playwright turns off, and a second list
 * would turn on again, as far as they have to do with loading and painting.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PaintHolding',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'LensOverlay',
];

/** @param flags - For V8, beside those that every benchmark needs. */
export function launch(...flags: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', `--disable-features=${withoutFeatures.join()}`, ...flags],
  });
}

export interface Circumstances {
  /** How many times slower the processor is. */
  readonly slower?: number;
  /** A mobile connection: 150 ms to and fro, 1.6 Mbit/s down, 0.75 up. */
  readonly slow4g?: boolean;
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

/** A page that has nothing in its cache. */
export async function visit(browser: Browser, circumstances: Circumstances = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const { slower, slow4g } = circumstances;
  if (slower !== undefined) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (slow4g) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_638_400 / 8,
      uploadThroughput: 750_000 / 8,
    });
  }
  return { context, page, session };
}

/** A real press in the middle of something, with nothing else done that would count. */
export async function press(page: Page, target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.waitForTimeout(500);
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be pressed is not there.');
  // A hand comes first and presses then.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(200);
  await page.mouse.down();
  await page.mouse.up();
}

/** Megabytes of what is alive in the page: JavaScript, DOM and buffers. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** Both, in an order that chance decides: what comes second finds a warmer machine. */
export async function both(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<readonly [ours: number, theirs: number]> {
  if (Math.random() < 0.5) return [await ours(), await theirs()];
  const second = await theirs();
  return [await ours(), second];
}
