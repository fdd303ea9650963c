/** The demo with a page that speaks EDM messages instead of JSON: the same journeys, without a line of JSON. */
import { expect, test } from '@playwright/test';
import { Person } from './person.ts';
import { startDemo, type Demo } from './servers.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo({ SPEAKS: 'messages' });
});
test.afterAll(() => demo.stop());

for (const line of ['EDM 2.0', 'EDM 1.2']) {
  test(`every document can be read, and all of it arrives: ${line}`, async ({ page }) => {
    const person = new Person(page);
    const json: string[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      if (response.url().includes('/preview/') && type.includes('json')) json.push(response.url());
    });
    await person.goToProvider(demo.portal, 'Tertiary study financing', undefined, line);
    await person.sees('Check your evidence before it is sent');
    const announced = await person.reads();
    await person.press('Use all');

    await person.send();
    await person.goBack();

    expect(await person.arrivedDigests()).toEqual(announced);
    expect(json).toEqual([]);
  });
}

test('a mixed decision: the portal shows exactly what was approved', async ({ page }) => {
  const person = new Person(page);
  const before = demo.decisions().length;
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.sees('Check your evidence before it is sent');
  await person.choose(0, 'Use');
  await person.choose(1, 'Do not use');
  await person.choose(2, 'Use');

  await person.send();
  await person.goBack();

  const titles = await person.arrived();
  expect(titles).toHaveLength(2);
  expect(titles.join()).not.toContain('Transcript');
  expect(demo.decisions()).toHaveLength(before + 1);
});

test('the provider killed while the decision is on its way: recorded once, when it is back', async ({
  page,
}) => {
  const person = new Person(page);
  const before = demo.decisions().length;
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.press('Use all');
  await person.press('Check your answers');
  await person.sees('Check your answers');
  demo.killProvider();
  await person.press('Send my decision');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Check your answers');

  await demo.startProvider();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your decision is recorded');
  expect(demo.decisions()).toHaveLength(before + 1);
});

const screens = [
  ['The archive takes its time', 'The authority is fetching your evidence'],
  ['The evidence is ready in two days', 'Your evidence is not ready yet'],
  ['Nothing is found', 'No evidence was found for you'],
  ['Somebody else signed in', 'We could not match you'],
  ['The authority asks to sign in', 'Check your evidence before it is sent'],
] as const;
for (const [situation, heading] of screens) {
  test(`has a screen for: ${situation}`, async ({ page }) => {
    const person = new Person(page);
    await person.goToProvider(demo.portal, 'Tertiary study financing', situation);

    await person.sees(heading);
  });
}

test('the link that was used tells of the decision, and shows no form', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.press('Use none');
  await person.send();

  await page.reload();

  await person.sees('You have already decided');
  await expect(person.cards()).toHaveCount(0);
});
