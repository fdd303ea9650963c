/** Every page that the documentation shows, as it stands, under the strict policy. */
import { expect, test } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { filesIn, markedBlocks } from '../support/blocks.ts';
import { Person } from './person.ts';
import { openSite, policy, type Site } from './site.ts';

const pages = ['README.md', ...globSync('docs/*.md').sort()];
/** A whole page, or a part of one that has the script already. */
const above: Readonly<Record<string, string>> = {
  run: '',
  part: '<script src="/assets/oots-preview-space.js" defer></script>',
};
const blocks = pages
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
  for (const [name, code] of pages.flatMap((page) => [...filesIn(page)])) {
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

test('the style sheets of docs/theming.md do what it says of them', async ({ page }) => {
  const theming = markedBlocks('docs/theming.md');
  const [css, slots] = ['css', 'html'].map((language) =>
    theming.flatMap((block) => (block.language === language ? [block.code] : [])).join('\n'),
  );
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
