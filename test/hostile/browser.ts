/** A browser that tells whatever runs, asks, leaves or opens. */
import { chromium, firefox, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findChromium, findFirefox } from '../support/machine.ts';
import type { HostileServer } from './server.ts';

/** What happened outside the page's own doing. */
export interface Tally {
  executions: number;
  navigations: number;
  dialogs: number;
  /** What the policy reported, by directive. */
  violations: string[];
  crashes: number;
}

export const nothing = (): Tally => ({
  executions: 0,
  navigations: 0,
  dialogs: 0,
  violations: [],
  crashes: 0,
});

const hit = 'hostile: executed';
const violated = 'hostile: violation';

/** In every frame, before anything else runs. */
function hook(marks: readonly [string, string]): void {
  const [executed, violation] = marks;
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'beacon']) {
    Object.defineProperty(globalThis, name, { value: () => console.debug(executed, name) });
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.debug(violation, effectiveDirective, blockedURI),
  );
}

export type Engine = 'chromium' | 'firefox';
export const engines: readonly Engine[] = findFirefox() ? ['chromium', 'firefox'] : ['chromium'];

export function launch(engine: Engine, { proxy, origin }: HostileServer): Promise<Browser> {
  const through = { server: proxy, bypass: `localhost,${new URL(origin).host}` };
  if (engine === 'firefox') {
    return firefox.launch({ executablePath: findFirefox() ?? '', channel: 'moz-firefox', proxy: through });
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
  return chromium.launch({ executablePath: findChromium() ?? '', args, proxy: through });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What happened since this was last called. */
  tally(): Tally;
}

export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ acceptDownloads: false });
  await context.addInitScript(hook, [hit, violated] as const);
  const page = await context.newPage();
  await page.goto(address);
  let tally = nothing();
  context.on('page', () => (tally.navigations += 1));
  page.on('download', () => (tally.navigations += 1));
  page.on('crash', () => (tally.crashes += 1));
  page.on('dialog', (dialog) => {
    tally.dialogs += 1;
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    if (!/^(?:blob:|about:)/.test(frame.url())) tally.navigations += 1;
  });
  page.on('console', (message) => {
    if (message.text().startsWith(hit)) tally.executions += 1;
    if (message.text().startsWith(violated))
      tally.violations.push(message.text().slice(violated.length, 120));
  });
  return {
    page,
    context,
    tally() {
      const was = tally;
      tally = nothing();
      return was;
    },
  };
}
