/**
 * `npm run bench:previews`, after `npm run build`: how soon the first document stands on the screen after the press that
 * asks for it, beside a press on a link to a page written by hand that shows it and nothing else.
 */
import type { Page } from '@playwright/test';
import { both, launch, press, visit, type Circumstances } from './browser.ts';
import { documentAt, kinds, type Kind } from './journey/documents.ts';
import { decided, watching } from './journey/watch.ts';
import { median, ratio, row, tell, type Row } from './rows.ts';
import { built, serve } from './server.ts';

const { origin, close } = await serve((path) => documentAt(path) ?? built(path));
const browser = await launch();

declare global {
  interface Window {
    shownAt: number;
  }
}

/** Tells when the document has been painted, whoever shows it. */
function look(): void {
  const viewer = (): ParentNode | null | undefined => {
    const space = document.querySelector('oots-preview-space');
    return space ? space.shadowRoot?.querySelector('oots-document-viewer')?.shadowRoot : document;
  };
  const shown = (): boolean => {
    const found = viewer()?.querySelector('img, pre, table');
    if (found instanceof HTMLImageElement) return found.complete && found.naturalWidth > 0;
    return found !== null && found !== undefined;
  };
  const frame = async (): Promise<void> => {
    if (!shown()) {
      requestAnimationFrame(() => void frame());
      return;
    }
    // The frame may come before its picture is decoded, and show nothing of it.
    await viewer()?.querySelector('img')?.decode();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.shownAt = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(() => void frame());
}

async function shownAt(page: Page): Promise<number> {
  await page.waitForFunction(() => window.shownAt > 0);
  return page.evaluate(() => window.shownAt);
}

/** From the press, in a page on which the person could decide already. */
async function ours(kind: Kind, circumstances: Circumstances): Promise<number> {
  const seen = await visit(browser, circumstances);
  await watching(seen);
  await decided(seen.page, `${origin}/show/${kind}`);
  await seen.page.waitForLoadState('networkidle');
  await seen.page.evaluate(look);
  await seen.page.evaluate(() => {
    addEventListener('click', ({ timeStamp }) => Object.assign(window, { pressed: timeStamp }), true);
  });
  await press(seen.page, seen.page.locator('oots-evidence-card button.link'));
  const at = await shownAt(seen.page);
  const pressed = await seen.page.evaluate(() => Number(Reflect.get(window, 'pressed')));
  await seen.context.close();
  return at - pressed;
}

/** From the beginning of the navigation, in a tab that has been in use. */
async function byHand(kind: Kind, circumstances: Circumstances): Promise<number> {
  const seen = await visit(browser, circumstances);
  await seen.page.goto(`${origin}/empty`, { waitUntil: 'commit' });
  await seen.page.addInitScript(look);
  await seen.page.goto(`${origin}/shown-by-hand/${kind}`, { waitUntil: 'commit' });
  const at = await shownAt(seen.page);
  await seen.context.close();
  return at;
}

interface Place extends Circumstances {
  readonly name: string;
  readonly rounds: number;
  readonly limit: number;
}

const places: readonly Place[] = [
  { name: 'localhost', rounds: 9, limit: 1.05 },
  { name: 'slow 4G', rounds: 5, limit: 1.15, slow4g: true },
];
const rows: Row[] = [];
for (const kind of kinds) {
  for (const { name, rounds, limit, ...circumstances } of places) {
    const pairs: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
    for (let round = -1; round < rounds; round += 1) {
      const [one, other] = await both(
        () => ours(kind, circumstances),
        () => byHand(kind, circumstances),
      );
      if (round < 0) continue;
      pairs.ours.push(one);
      pairs.theirs.push(other);
    }
    const what = `first preview, ${kind}, ${name}`;
    rows.push(
      row(`${what}: to the page by hand`, ratio(pairs), '×', limit),
      row(`${what}: ours`, median(pairs.ours), 'ms'),
      row(`${what}: page by hand`, median(pairs.theirs), 'ms'),
    );
  }
}
tell(rows);
await browser.close();
close();
