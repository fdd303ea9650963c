/** Renders everything that the built storybook lists: `npm run build:storybook` comes first. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { entriesOf, test, type Entry } from './storybook.ts';

/** What tells that an entry is there. */
function sign(page: Page, { type, title, tags = [] }: Entry): Locator {
  if (type === 'docs') return page.locator('#storybook-docs h1').first();
  if (tags.includes('silent')) return page.locator('#storybook-root .ground');
  if (title.startsWith('Whole')) return page.locator('oots-preview-space h1');
  if (title.startsWith('Documents'))
    return page.locator('oots-document-viewer').locator('.stage > * > *, [role=alert]').first();
  return page.locator('#storybook-root').getByText(/\w/).filter({ visible: true }).first();
}

/** Not inside frames: a document in a sandbox lets no script in. */
async function audit(page: Page): Promise<readonly string[]> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const axe = new AxeBuilder({ page: page as never }).setLegacyMode().options({ iframes: false, runOnly });
  const { violations } = await axe.include('#storybook-root').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
}

for (const entry of entriesOf()) {
  test(`${entry.title}: ${entry.name}`, async ({ storybook: { page, origin, complaints } }) => {
    complaints();

    // The panel's own audit would be in the way of this one.
    await page.goto(`${origin}/iframe.html?viewMode=${entry.type}&id=${entry.id}&globals=a11y.manual:!true`);

    await expect(sign(page, entry)).toBeVisible();
    await expect(page.locator('body')).not.toHaveClass(/sb-show-(?:errordisplay|nopreview)/);
    if (entry.type === 'story') expect(await audit(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
}

test('the storybook itself asks nobody else', async ({ storybook: { page, origin, complaints } }) => {
  complaints();

  await page.goto(origin);

  await expect(page.getByText('Getting started').first()).toBeVisible();
  await expect(
    page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs h1').first(),
  ).toBeVisible();
  expect(complaints()).toEqual([]);
});

test('a journey can be gone through to its end', async ({ storybook: { page, origin } }) => {
  await page.goto(`${origin}/iframe.html?viewMode=story&id=whole-journeys--ready`);

  await page.getByRole('button', { name: 'Use all' }).click();
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.getByRole('button', { name: 'Send my decision' }).click();

  await expect(page.getByRole('heading', { name: 'Your decision is recorded' })).toBeVisible();
});

test('the toolbar changes language, theme and scheme', async ({ storybook: { page, origin } }) => {
  const globals = 'language:de;theme:high-contrast;scheme:dark';
  await page.goto(
    `${origin}/iframe.html?viewMode=story&id=parts-evidence-list--undecided&globals=${globals}`,
  );

  await expect(page.getByText('Alle verwenden')).toBeVisible();
  await expect(page.locator('.ground')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
});
