/** What is measured in a page: when a decision became possible, what moved meanwhile, and how long a press took. */
import type { Page } from '@playwright/test';
import type { Visit } from '../browser.ts';

export interface Watched {
  /** Milliseconds from the beginning of the navigation until the first choice could be seen and made. */
  decision: number;
  /** Sum of layout shifts that nobody asked for. */
  shift: number;
  /** The longest time from a press to the frame after it, in milliseconds. */
  press: number;
  /** How many decisions were made. */
  decisions: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

function watch(): void {
  const watched: Watched = { decision: 0, shift: 0, press: 0, decisions: 0 };
  Object.assign(window, { watched });
  const inside = (root: ParentNode | null | undefined, selector: string): Element | null =>
    root?.querySelector(selector) ?? null;
  const choice = (): Element | null => {
    const space = inside(document, 'oots-preview-space');
    const [byHand] = document.querySelectorAll('input[type=radio]');
    if (!space || byHand?.checkVisibility()) return byHand ?? null;
    const list = inside(space.shadowRoot, 'oots-evidence-list');
    return inside(inside(list?.shadowRoot, 'oots-evidence-card')?.shadowRoot, 'input[type=radio]');
  };
  const look = (): void => {
    if (!choice()) {
      requestAnimationFrame(look);
      return;
    }
    // After the frame in which it is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (watched.decision = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry) || ('hadRecentInput' in entry && entry.hadRecentInput)) continue;
      watched.shift += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.press = Math.max(watched.press, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** From the next navigation on. */
export function watching({ page }: Visit): Promise<void> {
  return page.addInitScript(watch).then(() => undefined);
}

/** Goes there and waits until a decision is possible. */
export async function decided(page: Page, address: string): Promise<Watched> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.watched.decision > 0);
  return page.evaluate(() => window.watched);
}
