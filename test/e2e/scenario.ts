/** A page with the element and, behind it, a provider that plays one scenario: no server, the built script, the policy. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getResponse } from 'msw';
import { previewHandlers, type ScenarioName } from '../../src/msw/index.ts';

const origin = 'https://provider.example';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; font-src 'self'; worker-src 'self'; frame-src blob:; require-trusted-types-for 'script'; trusted-types lit-html oots-preview-space";

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
};

const document = (lang: string): string => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview Space</title></head>
  <body>
    <main>
      <script src="/assets/oots-preview-space.js" defer></script>
      <oots-preview-space src="/session"></oots-preview-space>
    </main>
  </body>
</html>`;

/** Opens the page on the scenario. */
export async function play(page: Page, scenario: ScenarioName, lang = 'en'): Promise<void> {
  const handlers = [...previewHandlers(`${origin}/session`, scenario)];
  await page.route(`${origin}/**`, async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (pathname === '/')
      return route.fulfill({
        body: document(lang),
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
      });
    if (pathname.startsWith('/assets/')) {
      const path = `dist/cdn/${pathname.slice('/assets/'.length)}`;
      return route.fulfill({
        body: readFileSync(path),
        contentType: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      });
    }
    const asked = new Request(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    const answer = await getResponse(handlers, asked);
    if (!answer || answer.type === 'error') return route.abort();
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await page.goto(`${origin}/`);
}
