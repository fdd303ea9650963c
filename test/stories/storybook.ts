/** The built storybook on a server of its own, and one page that goes through it: what it has loaded it keeps. */
import { test as base, type Page } from '@playwright/test';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags?: readonly string[];
}

interface Storybook {
  readonly page: Page;
  readonly origin: string;
  /** What the page asked of anybody but us, and what it threw, since the last time it was asked. */
  readonly complaints: () => readonly string[];
}

const folder = 'dist/storybook';

/** Everything that the storybook lists. */
export function entriesOf(): readonly Entry[] {
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(index.entries);
}

function listen(): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const onFound = (_path: string, context: { header(name: string, value: string): void }): void =>
    context.header('cache-control', 'max-age=600');
  const app = new Hono().use('/*', serveStatic({ root: folder, onFound }));
  return new Promise((listening) => {
    const server = serve({ fetch: app.fetch, port: 0 }, ({ port }: AddressInfo) =>
      listening({ origin: `http://localhost:${port}`, stop: () => void server.close() }),
    );
  });
}

export const test = base.extend<object, { storybook: Storybook }>({
  storybook: [
    async ({ browser }, use) => {
      const { origin, stop } = await listen();
      const context = await browser.newContext({ locale: 'en-GB' });
      const page = await context.newPage();
      let told: string[] = [];
      page.on('pageerror', ({ message }) => told.push(message));
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (/^https?:$/.test(protocol) && asked !== origin) told.push(`asks ${request.url()}`);
      });
      const complaints = (): readonly string[] => {
        const all = told;
        told = [];
        return all;
      };
      await use({ page, origin, complaints });
      await context.close();
      stop();
    },
    { scope: 'worker' },
  ],
});
