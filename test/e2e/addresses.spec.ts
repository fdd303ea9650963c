/** Code of the documentation that names addresses of its own: every one of them is answered here. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { getResponse } from 'msw';
import { existsSync, readFileSync } from 'node:fs';
import { previewHandlers } from '../../src/msw/index.ts';
import { blockMarked } from '../support/blocks.ts';
import { ItalianDataService, italianHandlers, previewUrl } from '../support/national/italy.ts';
import { Person } from './person.ts';
import { policy } from './site.ts';

const script = '<script src="/assets/oots-preview-space.js" defer></script>';

const strict = policy ?? '';

/** What goes wrong in a page and its frames: what a policy refuses is said on the console. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** What is at an address: a page under its policy, or a script. */
interface Shown {
  readonly code: string;
  readonly policy?: string;
}

/** The pages by their addresses, the script-tag build at every origin, and whoever else answers. */
async function answering(
  context: BrowserContext,
  pages: Readonly<Record<string, Shown>>,
  handlers: ReturnType<typeof previewHandlers>,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const asked = route.request();
    const url = asked.url();
    const page = pages[url];
    const file = `dist/cdn/${new URL(url).pathname.replace('/assets/', '')}`;
    if (page) {
      const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
      const under = page.policy === undefined ? {} : { 'content-security-policy': page.policy };
      await route.fulfill({ headers: { 'content-type': type, ...under }, body: page.code });
    } else if (url.includes('/assets/') && existsSync(file)) {
      await route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
    } else {
      const body = asked.postDataBuffer();
      const request = new Request(url, {
        method: asked.method(),
        headers: await asked.allHeaders(),
        ...(body && { body: Uint8Array.from(body) }),
      });
      const answer = (await getResponse([...handlers], request)) ?? new Response(null, { status: 404 });
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    }
  });
}

test('the Italian element of the README leads to the receipt', async ({ page, context }) => {
  const service = new ItalianDataService();
  const code = `<!doctype html>${script}${blockMarked('italy')}`;
  const link = `${previewUrl}&returnurl=${encodeURIComponent('https://portal.example/1')}&returnmethod=GET`;
  const pages = { [link]: { code, policy: strict } };
  const errors = errorsOf(page);
  await answering(context, pages, italianHandlers(service, new URL(previewUrl).origin));
  await page.goto(link);
  const person = new Person(page);

  await person.press('Use all');
  await person.send();

  expect(service.decisions.map(({ status }) => status)).toEqual([true]);
  expect(errors).toEqual([]);
});

test('the portal of docs/iframe.md hears of each state of the page that it shows', async ({
  page,
  context,
}) => {
  const provider = 'https://provider.example/preview/8c0f5a4e';
  const portal = 'https://portal.example/';
  const connecting = blockMarked('portal');
  const pages = {
    [portal]: {
      code: `<!doctype html><html lang="en"><title>Portal</title>${blockMarked('around')}`,
      policy: strict.replace('frame-src blob:', 'frame-src https://provider.example'),
    },
    // As the page says: in the script-tag build the module is a file beside the script.
    [`${portal}assets/portal.js`]: {
      code: connecting.replace('oots-preview-space/frame', '/assets/oots-preview-space-frame.js'),
    },
    [provider]: {
      code: `<!doctype html><title>Provider</title>${script}${blockMarked('inside')}`,
      policy: strict.replace("frame-ancestors 'none'", 'frame-ancestors https://portal.example'),
    },
  };
  const errors = errorsOf(page);
  await answering(context, pages, previewHandlers(`${provider}/session`, 'ready'));
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  await page.goto(portal);
  const space = page.frameLocator('iframe');

  await space.getByRole('button', { name: 'Use all', exact: true }).click();
  await space.getByRole('button', { name: 'Check your answers', exact: true }).click();
  await space.getByRole('button', { name: 'Send my decision' }).click();
  await expect(space.getByRole('heading', { name: 'Your decision is recorded' })).toBeVisible();

  await expect.poll(() => heard.at(-1)).toBe('finished true');
  expect(heard).toContain('reviewing false');
  expect(errors).toEqual([]);
});
