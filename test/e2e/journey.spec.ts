import { expect, test } from '@playwright/test';
import { procedures } from '../../demo/procedures.ts';
import { Person } from './person.ts';
import { startDemo, type Demo } from './servers.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo();
});
test.afterAll(() => demo.stop());

test('a mixed decision: the portal shows exactly what was approved, byte for byte what was previewed', async ({
  page,
}) => {
  const person = new Person(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (
      ![demo.portal, demo.provider].includes(new URL(request.url()).origin) &&
      request.url().startsWith('http')
    ) {
      foreign.push(request.url());
    }
  });
  const wires = new Set<string>();
  page.on('request', (request) => {
    const [wire] = /wire-\w+/.exec(request.url()) ?? [];
    if (wire) wires.add(wire);
  });
  const before = demo.decisions().length;
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.sees('Check your evidence before it is sent');
  await person.cards().first().getByRole('button', { name: /^View/ }).click();
  await expect(page.locator('oots-document-viewer canvas').first()).toBeVisible();
  await expect(page.locator('oots-document-viewer .textLayer').first()).toContainText(/\w{4}/);
  const previewed = await page.locator('oots-preview-space').evaluate((space) => {
    const { state } = (space as HTMLElementTagNameMap['oots-preview-space']).store!;
    if (state.name !== 'reviewing') return [];
    return [state.session.packages[0]!, state.session.packages[2]!].flatMap(({ documents }) =>
      documents.map(({ id, sha256 }) => state.shown[id] ?? sha256),
    );
  });
  await person.choose(0, 'Use');
  await person.choose(1, 'Do not use');
  await person.choose(2, 'Use');

  await person.send();
  await person.goBack();

  const titles = await person.arrived();
  expect(titles).toHaveLength(2);
  expect(titles.join()).not.toContain('Transcript');
  expect(await person.arrivedDigests()).toEqual(previewed);
  expect(demo.decisions()).toHaveLength(before + 1);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
  expect([...wires]).toEqual(['wire-rest']);
});

for (const { title } of procedures) {
  test(`every document can be read, and all of it arrives: ${title['en'] ?? ''}`, async ({ page }) => {
    const person = new Person(page);
    await person.goToProvider(demo.portal, title['en'] ?? '');
    await person.sees('Check your evidence before it is sent');

    const announced = await person.reads();
    await person.press('Use all');
    await person.send();
    await person.goBack();

    expect(await person.arrivedDigests()).toEqual(announced);
  });
}

test('the older line: the link says where to come back to, and the evidence arrives as a flat list', async ({
  page,
}) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing', undefined, 'EDM 1.2');
  expect(page.url()).toMatch(/\?returnurl=http[^&]+%2Freturn%2F[0-9a-f-]{36}&returnmethod=GET$/);
  await person.sees('Check your evidence before it is sent');
  const announced = await person.reads();
  await person.press('Use all');

  await person.send();
  await person.goBack();

  expect(await person.arrivedDigests()).toEqual(announced);
  const messages = page.locator('.message');
  await messages.last().locator('summary').click();
  await expect(messages.last()).toContainText('oots-edm:v1.2');
  await expect(messages.last()).not.toContainText('RegistryPackageType');
});

test('the older line: a portal may ask to get the person back by POST, with nothing in it', async ({
  page,
}) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing', undefined, 'EDM 1.2');
  await page.goto(page.url().replace(/=GET$/, '=POST'));
  await person.press('Use all');
  await person.send();
  const leaving = page.waitForRequest((request) => request.method() === 'POST');

  await person.press('Return to the procedure');

  expect((await leaving).postData()).toBeNull();
  await person.sees('You are back');
  expect(await person.arrived()).not.toHaveLength(0);
});

test('everything approved at once', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.press('Use all');

  await person.send();
  await person.goBack();

  expect(await person.arrived()).toHaveLength(3);
});

test('everything refused: nothing arrives, and the portal says so', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Registering birth and residence');
  await person.press('Use none');

  await person.send();
  await person.goBack();

  expect(await person.arrived()).toHaveLength(0);
  await expect(page.getByText('No evidence arrived.')).toBeVisible();
});

test('the link that was used tells of the decision, and shows no form', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Recognition of a qualification in health care');
  await person.press('Use all');
  await person.send();

  await page.reload();

  await person.sees('You have already decided');
  await expect(person.cards()).toHaveCount(0);
});

test('the messages of the exchange are there to read', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Tertiary study financing');
  await person.press('Use none');
  await person.send();
  await person.goBack();

  await expect(page.locator('.message summary')).toHaveText([
    'First evidence request',
    'Answer: preview required',
    'Second evidence request',
    'Evidence response',
  ]);
  await page.getByText('Answer: preview required').click();
  await expect(page.locator('.message').nth(1)).toContainText('EDM:ERR:0002');
});

test('the page speaks the language of the browser, and another when asked', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(demo.portal);
  await page.getByRole('link', { name: 'Studienfinanzierung' }).click();
  await page.getByRole('button', { name: /holen$/ }).click();
  await page.getByRole('button', { name: 'Meine Nachweise ansehen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Nachweise/);

  await page.locator('oots-language-choice select').selectOption('el');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/δικαιολογητικά/);
  await context.close();
});
