import { expect, test } from '@playwright/test';
import { Person } from './person.ts';
import { startDemo, type Demo } from './servers.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo();
});
test.afterAll(() => demo.stop());

test('the provider is killed while the person decides, and comes back', async ({ page }) => {
  const before = demo.decisions().length;
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.choose(0, 'Use');
  await person.choose(1, 'Do not use');
  await person.choose(2, 'Do not use');

  demo.killProvider();
  await demo.startProvider();
  await person.send();
  await person.goBack();

  expect(await person.arrived()).toHaveLength(1);
  expect(demo.decisions()).toHaveLength(before + 1);
});

test('the provider is down when the decision is sent: it is kept, tried again, and recorded once', async ({
  page,
}) => {
  const before = demo.decisions().length;
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.press('Use all');
  await person.press('Check your answers');
  await person.sees('Check your answers');

  demo.killProvider();
  await person.press('Send my decision');
  await person.sees('Sending your decision');
  await demo.startProvider();

  await expect(page.getByRole('heading', { level: 1, name: 'Your decision is recorded' })).toBeVisible();
  await person.goBack();
  expect(await person.arrived()).toHaveLength(3);
  expect(demo.decisions()).toHaveLength(before + 1);
});

test('the provider is killed as soon as it has the decision: the answer is lost, the decision is not', async ({
  page,
}) => {
  const before = demo.decisions().length;
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.press('Use all');
  await person.press('Check your answers');
  await person.sees('Check your answers');
  let lost = false;
  await page.route('**/session/decision', async (route) => {
    if (lost) return route.continue();
    lost = true;
    // It reaches the provider, and nobody hears what it says.
    await route.fetch();
    demo.killProvider();
    await route.abort('connectionreset');
  });

  await person.press('Send my decision');
  await expect.poll(() => lost).toBe(true);
  await demo.startProvider();

  await expect(page.getByRole('heading', { level: 1, name: 'Your decision is recorded' })).toBeVisible();
  await person.goBack();
  expect(await person.arrived()).toHaveLength(3);
  expect(demo.decisions()).toHaveLength(before + 1);
});
