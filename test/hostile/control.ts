/** The same payloads where nothing protects anybody, and where one layer of the three does alone. */
import type { Browser } from '@playwright/test';
import { policy } from '../../src/viewers/html/policy.ts';
import { nothing, visit, type Engine } from './browser.ts';
import type { Row } from './report.ts';
import type { HostileServer } from './server.ts';
import { seconds, within } from './stage.ts';

const atOnce = 100;
/** What a page of HTML is shown through, each by itself. */
const layers = ['sanitiser', 'sandbox', 'policy'] as const;
type Layer = (typeof layers)[number];

interface Open {
  readonly engine: Engine;
  readonly browser: Browser;
  readonly server: HostileServer;
  readonly payloads: readonly string[];
}

/** Fails where fewer payloads run than `expected`: then the harness would not see it either if one ran elsewhere. */
export async function control(open: Open, expected: number): Promise<Row> {
  const started = Date.now();
  const executions = await executed(open);
  return {
    engine: open.engine,
    name: 'control: no protection',
    count: open.payloads.length,
    executions,
    expected,
    took: Date.now() - started,
  };
}

/** None may run, whichever of the layers is the only one. What they ask of others is not each layer's business. */
export async function alone(open: Open): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const layer of layers) {
    const started = Date.now();
    const tally = { ...nothing(), executions: await executed(open, layer) };
    const { engine, payloads } = open;
    const took = Date.now() - started;
    rows.push({
      engine,
      name: `html: ${layer} alone`,
      count: payloads.length,
      tally,
      strays: [],
      found: [],
      took,
    });
  }
  return rows;
}

async function executed({ browser, server, payloads }: Open, layer?: Layer): Promise<number> {
  let executions = 0;
  for (let at = 0; at < payloads.length; at += atOnce) {
    const open = await visit(browser, `${server.origin}/open/${layer ?? 'all'}/${at}`);
    const some = payloads.slice(at, at + atOnce);
    // A payload may stop the page: what ran until then counts.
    await within(15, open.page.evaluate(put, { some, layer, policy })).catch(() => undefined);
    await seconds(0.1);
    executions += open.tally().executions;
    await open.context.close();
  }
  // What they asked of others is what they are meant to.
  server.strays();
  return executions;
}

declare global {
  interface Window {
    /** What `/hostile/sanitiser.js` leaves. */
    readonly sanitiser: { readonly sanitize: (html: string) => string };
  }
}

interface Put {
  readonly some: readonly string[];
  readonly layer: Layer | undefined;
  readonly policy: string;
}

/** Runs in the page. */
async function put({ some, layer, policy: meta }: Put): Promise<void> {
  const clean = layer === 'sanitiser' ? window.sanitiser.sanitize : (text: string): string => text;
  const loaded = some.map((payload) => {
    const frame = document.createElement('iframe');
    // One that takes the whole page away would end the count.
    frame.setAttribute('sandbox', layer === 'sandbox' ? '' : 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!doctype html>${layer === 'policy' ? meta : ''}${clean(payload)}`;
    const done = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      setTimeout(resolve, 8000);
    });
    document.body.append(frame);
    return done.then(() => {
      for (const element of frame.contentDocument?.querySelectorAll('body *') ?? []) {
        for (const type of ['load', 'error', 'focus', 'mouseover']) element.dispatchEvent(new Event(type));
        element.dispatchEvent(new MouseEvent('click', { cancelable: true }));
      }
    });
  });
  await Promise.allSettled(loaded);
}
