/** Everything that goes wrong on the way, in a real browser against a real server: nothing lost, nothing twice. */
import { expect, test, type Page } from '@playwright/test';
import { mishaps, type MishapName } from '../../demo/provider/mishaps.ts';
import { Person } from './person.ts';
import { startDemo, type Demo } from './servers.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo();
});
test.afterAll(() => demo.stop());

/** As a person does it by hand, in another tab. */
async function arm(page: Page, name: MishapName): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${demo.provider}/mishaps`);
  await other.getByRole('button', { name: mishaps[name].what }).click();
  await expect(other.getByRole('status')).toHaveText(mishaps[name].what);
  await other.close();
}

async function toTheSummary(page: Page): Promise<Person> {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.press('Use all');
  await person.press('Check your answers');
  await person.sees('Check your answers');
  return person;
}

for (const name of ['lost-before', 'lost-after', 'twice', 'slow', 'unavailable'] as const) {
  test(`recorded once, and told so: ${mishaps[name].what}`, async ({ page }) => {
    const before = demo.decisions().length;
    const person = await toTheSummary(page);
    await arm(page, name);

    await person.press('Send my decision');

    await expect(page.getByRole('heading', { level: 1, name: 'Your decision is recorded' })).toBeVisible();
    expect(demo.decisions()).toHaveLength(before + 1);
    await person.goBack();
    expect(await person.arrived()).toHaveLength(3);
  });
}

test('a reload while the decision is on its way goes on with the same one', async ({ page }) => {
  const before = demo.decisions().length;
  const person = await toTheSummary(page);
  await arm(page, 'slow');
  page.on('dialog', (dialog) => void dialog.accept());
  await person.press('Send my decision');
  await person.sees('Sending your decision');

  await page.reload();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^(Your decision is recorded|You have already decided)$/,
  );
  await expect.poll(() => demo.decisions().length).toBe(before + 1);
});

test('evidence that changed is shown again and decided again, and only that', async ({ page }) => {
  const before = demo.decisions().length;
  const person = await toTheSummary(page);
  await arm(page, 'changed-evidence');

  await person.press('Send my decision');

  await expect(page.getByText('One piece of evidence has changed')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2);
  expect(demo.decisions()).toHaveLength(before);
});

test('a clock that is hours ahead takes no time away', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.sees('Check your evidence before it is sent');
  await arm(page, 'another-clock');

  await page.reload();

  await person.sees('Check your evidence before it is sent');
  await expect(page.locator('oots-request-context')).toContainText(/(39|40) minutes/);
});

test('decided in one tab, the other says so by itself', async ({ page, context }) => {
  const person = await toTheSummary(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await new Person(second).sees('Check your evidence before it is sent');

  await person.press('Send my decision');

  await new Person(second).sees('You have already decided');
});

test('back and forward never lead to a form that is decided', async ({ page }) => {
  const person = await toTheSummary(page);
  await person.press('Send my decision');
  await person.sees('Your decision is recorded');
  await person.goBack();

  await page.goBack();

  await expect(person.cards()).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/already decided|recorded|back to/i);
});
