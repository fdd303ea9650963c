/** Every page that the documentation shows, as it stands, under the strict policy. */
import { expect, test, type Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { blockMarked, documentation, filesIn, markedBlocks } from '../support/blocks.ts';
import { Person } from './person.ts';
import { openSite, policy, type Site } from './site.ts';

/** A whole page, or a part of one that has the script already. */
const above: Readonly<Record<string, string>> = {
  run: '',
  part: '<script src="/assets/oots-preview-space.js" defer></script>',
};
const blocks = documentation
  .flatMap(markedBlocks)
  .filter(({ language, mark }) => language === 'html' && mark in above)
  .map(({ where, mark, code }) => ({ where, code: `${above[mark] ?? ''}\n${code}` }));
/** Made by the build: the lines with a hash. */
const made = 'dist/cdn/snippet.html';
const hashed = existsSync(made) ? readFileSync(made, 'utf8').split('\n\n') : [];
const snippets = [
  ...blocks,
  ...hashed.map((code, n) => ({ where: `${made}, ${['classic', 'module', 'sooner'][n] ?? ''}`, code })),
];

let site: Site;
test.beforeAll(async () => {
  site = await openSite();
  for (const [name, code] of documentation.flatMap((page) => [...filesIn(page)])) {
    if (name.endsWith('.js')) site.show(`/${name}`, code, { 'content-type': 'text/javascript' });
  }
});
test.afterAll(() => site.close());

test('there are snippets to run', () => {
  expect(blocks.map(({ where }) => where.split(':')[0])).toContain('README.md');
  expect(hashed).toHaveLength(3);
});

for (const { where, code } of snippets) {
  test(`${where} leads to the receipt`, async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    site.begin(/src="(\/preview\/[^"]*)"/.exec(code)?.[1] ?? '/preview/1');
    const audit = / audit="([^"]*)"/.exec(code)?.[1];
    if (audit) site.show(audit, '');
    site.show('/page', `<!doctype html><html lang="en"><title>Page</title>${code}</html>`, {
      'content-security-policy': policy ?? '',
    });
    await page.goto(`${site.origin}/page`);
    const person = new Person(page);

    await person.press('Use all');
    await person.send();

    expect(failures).toEqual([]);
  });
}

/** The browser's colour for six hexadecimal digits. */
const rgb = (digits = ''): string =>
  `rgb(${[0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)).join(', ')})`;

test('the line that docs/theming.md links a theme by changes the look', async ({ page }) => {
  const accent = /--oots-color-accent: light-dark\(#([\da-f]{6})/.exec(
    readFileSync('src/themes/eu.css', 'utf8'),
  );
  site.begin('/preview/1');
  site.show(
    '/page',
    `<!doctype html><html lang="en"><title>Page</title>${blockMarked('theme')}${above['part']}<oots-preview-space src="/preview/1"></oots-preview-space>`,
    { 'content-security-policy': policy ?? '' },
  );
  await page.emulateMedia({ colorScheme: 'light' });

  await page.goto(`${site.origin}/page`);

  const main = page.getByRole('button', { name: 'Check your answers', exact: true });
  await expect(main).toHaveCSS('background-color', rgb(accent?.[1]));
});

/** A module for a page, as a bundler makes it of what is shown. */
async function bundled(mark: string): Promise<string> {
  const folder = '.cache/bundled';
  mkdirSync(folder, { recursive: true });
  // Below the project, so that the name of the package means what was built.
  const entry = `${folder}/${mark}.ts`;
  writeFileSync(entry, blockMarked(mark));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2022', write: false, lib: { entry, formats: ['es'] } },
  });
  const [one] = [built].flat();
  if (!one || !('output' in one)) throw new TypeError('One build has one output.');
  return one.output[0].code;
}

/** What a page says on its console, the oldest first. */
function heardOf(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  return heard;
}

test('the function of docs/audit.md gets each entry', async ({ page }) => {
  const heard = heardOf(page);
  site.begin('/preview/1');
  site.show('/log.js', await bundled('log'), { 'content-type': 'text/javascript' });
  site.show(
    '/page',
    `<!doctype html><html lang="en"><title>Page</title>${above['part']}<oots-preview-space src="/preview/1"></oots-preview-space><script src="/log.js" type="module"></script>`,
    { 'content-security-policy': policy ?? '' },
  );
  await page.goto(`${site.origin}/page`);
  const person = new Person(page);

  await person.press('Use all');
  await person.send();

  const entries = heard.map((line) => /^\d{4}-\d\d-\d\dT\S+Z (\S+)$/.exec(line)?.[1]).filter(Boolean);
  expect(entries).toEqual(['opened', 'decided', 'sent']);
});

// Without the policy: MSW registers its worker by a plain address, which Trusted Types refuse. It is for tests.
test('the handlers of the README answer instead of a back end, and lose the answer', async ({ page }) => {
  const heard = heardOf(page);
  const worker = readFileSync('node_modules/msw/lib/mockServiceWorker.js', 'utf8');
  site.show('/mockServiceWorker.js', worker, { 'content-type': 'text/javascript' });
  site.show('/msw.js', await bundled('msw'), { 'content-type': 'text/javascript' });
  site.show(
    '/page',
    `<!doctype html><html lang="en"><title>Page</title>${above['part']}<script src="/msw.js" type="module"></script>`,
  );
  await page.goto(`${site.origin}/page`);
  await expect.poll(() => heard.find((line) => line.includes('answer-lost: '))).toBeDefined();
  const from = site.asked.length;

  await page.evaluate(() => {
    document.body.innerHTML = '<oots-preview-space src="/preview/1"></oots-preview-space>';
  });
  const person = new Person(page);
  await person.press('Use all');
  await person.send();

  expect(site.asked.slice(from).filter((path) => path.startsWith('/preview/'))).toEqual([]);
});

test('the style sheets of docs/theming.md do what it says of them', async ({ page }) => {
  const css = documentation
    .flatMap(markedBlocks)
    .flatMap((block) => (block.language === 'css' ? [block.code] : []))
    .join('\n');
  const slots = markedBlocks('docs/theming.md')
    .flatMap((block) => (block.mark === 'part' ? [block.code] : []))
    .join('\n');
  site.begin('/preview/8c0f5a4e/session');
  site.show(
    '/page',
    `<!doctype html><html lang="en"><title>Page</title><style>${css}</style>${above['part']}${slots}`,
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${site.origin}/page`);
  const person = new Person(page);
  const main = page.getByRole('button', { name: 'Check your answers', exact: true });
  const feedback = page.getByRole('link', { name: 'How was it?' });

  await expect(main).toHaveCSS('background-color', 'rgb(107, 47, 160)');
  await expect(main).toHaveCSS('text-transform', 'uppercase');
  await expect(main).toHaveCSS('border-radius', '4px');
  await expect(feedback).toBeHidden();
  await person.press('Use all');
  await person.send();
  await expect(feedback).toBeVisible();
});
