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

test('the element takes the place of the form', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Income tax declaration');
  await expect(person.cards()).toHaveCount(2);

  await expect(page.locator('.without-script')).toBeHidden();
});
