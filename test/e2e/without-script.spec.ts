/** The form that is there until the script is, and instead of it. */
import { expect, test, type Page } from '@playwright/test';
import { findings } from './findings.ts';
import { Person } from './person.ts';
import { startDemo, type Demo } from './servers.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo();
});
test.afterAll(() => demo.stop());

/** The provider's script never arrives. */
async function withoutScript(page: Page): Promise<Person> {
  await page.route('**/oots-preview-space.js', (route) => route.abort());
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Income tax declaration');
  return person;
}

test('somebody decides by the form where the script does not load', async ({ page }) => {
  const person = await withoutScript(page);
  await person.sees('Check your evidence before it is sent');
  await page
    .getByRole('group', { name: /^Income tax/ })
    .getByLabel('Use', { exact: true })
    .check();
  await page
    .getByRole('group', { name: /pension/i })
    .getByLabel('Do not use')
    .check();
  await person.press('Check your answers');
  await expect(page.getByRole('heading', { name: 'Will not be used (1)' })).toBeVisible();
  expect(demo.decisions()).toHaveLength(0);

  await person.press('Send my decision');

  await person.sees('Your decision is recorded');
  const [{ verdicts } = { verdicts: null }] = demo.decisions();
  expect(Object.values(JSON.parse(verdicts ?? '{}') as object)).toEqual(['approved', 'refused']);
  await expect(page.getByRole('link', { name: /^Return to/ })).toHaveAttribute(
    'href',
    new RegExp(demo.portal),
  );
});

test('the form is accessible', async ({ page }) => {
  const person = await withoutScript(page);
  await person.sees('Check your evidence before it is sent');

  expect(await findings(page)).toEqual([]);
});

/** The part that shows the review is on its way until this is called. */
async function waitingForReview(
  page: Page,
): Promise<{ readonly person: Person; readonly release: () => void }> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/review.js', async (route) => {
    await released;
    await route.continue();
  });
  const person = new Person(page, 'domcontentloaded');
  await person.goToProvider(demo.portal, 'Income tax declaration');
  return { person, release };
}

test('what was chosen in the form is chosen in the review, and the focus is still there', async ({
  page,
}) => {
  const { person, release } = await waitingForReview(page);
  const pension = page.getByRole('group', { name: /pension/i });
  await pension.getByLabel('Do not use').check();
  await expect(page.locator('oots-preview-space:defined')).toHaveCount(1);
  await expect(page.locator('.without-script')).toBeVisible();

  release();
  await expect(person.cards()).toHaveCount(2);

  await expect(page.locator('.without-script')).toBeHidden();
  await expect(person.cards().nth(1).getByLabel('Do not use')).toBeChecked();
  await expect(person.cards().nth(1).getByLabel('Do not use')).toBeFocused();
  await expect(person.cards().nth(0).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('evidence that is no longer what the form was made for is decided anew', async ({ page }) => {
  const { person, release } = await waitingForReview(page);
  const pension = page.getByRole('group', { name: /pension/i });
  await pension.getByLabel('Do not use').check();
  await pension
    .locator('input[type=hidden]')
    .first()
    .evaluate((field: HTMLInputElement) => (field.value = 'another'));

  release();
  await expect(person.cards()).toHaveCount(2);

  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the form is there where the review cannot be loaded', async ({ page }) => {
  let refused = 0;
  await page.route('**/review.js*', (route) => {
    refused += 1;
    return route.abort();
  });
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Income tax declaration');
  await expect.poll(() => refused).toBeGreaterThan(1);
  for (const group of await page.getByRole('group').all())
    await group.getByLabel('Use', { exact: true }).check();

  await person.press('Check your answers');
  await person.press('Send my decision');

  await person.sees('Your decision is recorded');
});

test('the element takes the place of the form', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Income tax declaration');
  await expect(person.cards()).toHaveCount(2);

  await expect(page.locator('.without-script')).toBeHidden();
});
