/** The same payloads where nothing protects anybody. */
import type { Browser } from '@playwright/test';
import { visit, type Engine } from './browser.ts';
import type { Row } from './report.ts';
import type { HostileServer } from './server.ts';
import { seconds, within } from './stage.ts';

const atOnce = 100;

/** Fails where fewer payloads run than `expected`: then the harness would not see it either if one ran elsewhere. */
export async function control(
  engine: Engine,
  browser: Browser,
  server: HostileServer,
  payloads: readonly string[],
  expected: number,
): Promise<Row> {
  const started = Date.now();
  let executions = 0;
  for (let at = 0; at < payloads.length; at += atOnce) {
    const open = await visit(browser, `${server.origin}/open/${at}`);
    const work = open.page.evaluate(
      async (all) => {
        const loaded = all.map((payload) => {
          const frame = document.createElement('iframe');
          // One that takes the whole page away would end the count.
          frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
          frame.srcdoc = `<!doctype html>${payload}`;
          const done = new Promise((resolve) => {
            frame.addEventListener('load', resolve);
            setTimeout(resolve, 1000);
          });
          document.body.append(frame);
          return done.then(() => {
            for (const element of frame.contentDocument?.querySelectorAll('body *') ?? []) {
              for (const type of ['load', 'error', 'focus', 'mouseover'])
                element.dispatchEvent(new Event(type));
              element.dispatchEvent(new MouseEvent('click', { cancelable: true }));
            }
          });
        });
        await Promise.allSettled(loaded);
      },
      payloads.slice(at, at + atOnce),
    );
    // A payload may stop the page: what ran until then counts.
    await within(15, work).catch(() => undefined);
    await seconds(0.1);
    executions += open.tally().executions;
    await open.context.close();
  }
  // What they asked of others is what they are meant to.
  server.strays();
  return {
    engine,
    name: 'control: no protection',
    count: payloads.length,
    executions,
    expected,
    took: Date.now() - started,
  };
}
