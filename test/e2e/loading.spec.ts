/** The script in pages that are not as tidy as the example: twice, from elsewhere, too early, too late. */
import { expect, test, type Page } from '@playwright/test';
import { Person } from './person.ts';
import { openSite, policy, type Site } from './site.ts';

/** Later, something else was called by the same name, and a module was renamed. */
const laterVersion = (source: string): string =>
  source
    .replaceAll(/oots-preview-space\.shared\.\w+/g, 'oots-preview-space.shared.later')
    .replaceAll('src/domain/evidence.ts', 'src/domain/renamed.ts');

let site: Site;
let elsewhere: Site;
let failures: string[];

test.beforeAll(async () => {
  site = await openSite(laterVersion);
  elsewhere = await openSite();
});
test.afterAll(() => {
  site.close();
  elsewhere.close();
});
test.beforeEach(({ page }) => {
  failures = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
});

const classic = '<script src="/assets/oots-preview-space.js" defer></script>';
const module = '<script src="/assets/oots-preview-space.module.js" type="module"></script>';
const element = '<oots-preview-space src="/preview/1"></oots-preview-space>';

/** Opens a page with these lines, and a visit to decide about. */
async function open(
  page: Page,
  lines: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Person> {
  site.begin('/preview/1');
  site.show('/page', `<!doctype html><html lang="en"><title>Page</title>${lines}</html>`, headers);
  await page.goto(`${site.origin}/page`);
  return new Person(page);
}

/** Looks at a PDF and decides: until the receipt, and without a complaint. */
async function decides(person: Person): Promise<void> {
  await person.sees('Check your evidence before it is sent');
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();
  await expect(person.page.locator('oots-document-viewer canvas').first()).toBeVisible();
  await person.press('Use all');
  await person.send();
  expect(failures).toEqual([]);
}

const strict = { 'content-security-policy': policy ?? '' };

for (const [form, script] of Object.entries({ classic, module })) {
  test(`the ${form} script works under the strict policy`, async ({ page }) => {
    await decides(await open(page, script + element, strict));
  });
}

test('a page may load it twice, in both forms', async ({ page }) => {
  await decides(await open(page, classic + classic + module + element));
});

const later = '<script src="/another/assets/oots-preview-space.js" defer></script>';

test('two versions on a page leave each other alone: the first one serves', async ({ page }) => {
  const from = site.asked.length;

  await decides(await open(page, classic + later + element));

  const asked = site.asked.slice(from).filter((path) => path.startsWith('/another/'));
  expect(asked).toEqual(['/another/assets/oots-preview-space.js']);
});

test('who brings a second version is told that the first one serves', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') told.push(message.text());
  });

  const person = await open(page, classic + later + element);

  await person.sees('Check your evidence before it is sent');
  expect(told).toEqual([
    expect.stringContaining('Another copy of this package has registered <oots-preview-space>'),
  ]);
});

test('script, chunks, workers and fonts may lie at another origin', async ({ page }) => {
  const cdn = elsewhere.origin;
  const allowing = (policy ?? '')
    .replace("script-src 'self'", `script-src 'self' ${cdn}`)
    .replace("worker-src 'self'", `worker-src blob: ${cdn}`)
    .replace("connect-src 'self'", `connect-src 'self' ${cdn}`);
  const script = `<script src="${cdn}/deep/path/assets/oots-preview-space.js" crossorigin defer></script>`;

  await decides(await open(page, script + element, { 'content-security-policy': allowing }));
});

test('it works below a path, in a page below another', async ({ page }) => {
  site.begin('/authority/visits/1');
  site.show(
    '/authority/pages/preview',
    '<script src="../static/assets/oots-preview-space.js" defer></script>' +
      '<oots-preview-space src="../visits/1"></oots-preview-space>',
  );
  await page.goto(`${site.origin}/authority/pages/preview`);

  await decides(new Person(page));
});

test('it works inside the shadow root of another element', async ({ page }) => {
  const host = `<div><template shadowrootmode="open">${element}</template></div>`;

  await decides(await open(page, classic + host));
});

test('an element that the page makes later works', async ({ page }) => {
  const person = await open(page, classic);
  await page.evaluate(() => {
    const space = document.createElement('oots-preview-space');
    space.src = '/preview/1';
    document.body.append(space);
  });

  await decides(person);
});

test('an element that was there before the script keeps the properties that it was given', async ({
  page,
}) => {
  const person = await open(page, '<oots-preview-space></oots-preview-space>');
  await page.evaluate(() => {
    const space = document.querySelector('oots-preview-space')!;
    space.src = '/preview/1';
    space.languages = 'en fi';
    const script = document.createElement('script');
    script.src = '/assets/oots-preview-space.js';
    document.head.append(script);
  });

  await decides(person);
  await expect(page.getByRole('combobox').getByRole('option')).toHaveCount(2);
});

test('a screen that cannot be loaded is said so, and comes with what was chosen as soon as it can be', async ({
  page,
}) => {
  await page.route('**/chunks/screens.js*', (route) => route.abort());
  const person = await open(page, classic + element);
  await person.press('Use all');
  await person.press('Check your answers');
  await person.sees('The authority cannot be reached');

  await page.unroute('**/chunks/screens.js*');

  await person.sees('Check your answers');
  await expect(page.locator('oots-decision-summary')).toContainText('Will be used (2)');
});

test('who does not want to wait for it has the page load again', async ({ page }) => {
  await page.route('**/chunks/screens.js*', (route) => route.abort());
  const person = await open(page, classic + element);
  await person.press('Use none');
  await person.press('Check your answers');
  await person.sees('The authority cannot be reached');

  await person.press('Try now');

  await person.sees('Check your evidence before it is sent');
});

/** Holds back what shows documents, until it is told to let it through. */
async function holdBack(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const free = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/chunks/screens.js*', async (route) => {
    await free;
    await route.continue();
  });
  return () => letThrough();
}

test('who opens a document before it can be shown is taken to it as soon as it is there', async ({
  page,
}) => {
  const letThrough = await holdBack(page);
  const person = await open(page, classic + element);
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).press('Enter');
  await expect(page.getByText('Loading the document')).toBeVisible();

  letThrough();

  await expect(page.locator('oots-document-viewer').getByRole('heading')).toBeFocused();
});

test('who has gone on before it is there stays where they are', async ({ page }) => {
  const letThrough = await holdBack(page);
  const person = await open(page, classic + element);
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).press('Enter');
  const choice = person.cards().nth(0).getByRole('radio').first();
  await choice.press('Space');

  letThrough();

  await expect(page.locator('oots-document-viewer canvas').first()).toBeVisible();
  await expect(choice).toBeFocused();
});

test('a document that cannot be shown for lack of a viewer is said so, and opens when there is one', async ({
  page,
}) => {
  await page.route('**/chunks/screens.js*', (route) => route.abort());
  const person = await open(page, classic + element);
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).press('Enter');
  await person.sees('The authority cannot be reached');

  await page.unroute('**/chunks/screens.js*');

  await expect(page.locator('oots-document-viewer canvas').first()).toBeVisible();
});

/** The page with everything that the review does not need at once. */
async function openWhole(page: Page): Promise<Person> {
  const person = await open(page, classic + element);
  await page.evaluate(() => customElements.whenDefined('oots-document-viewer').then(() => undefined));
  return person;
}

test('what shows a document comes while the pointer is still on its way to the press', async ({ page }) => {
  const person = await openWhole(page);
  const asked = page.waitForRequest('**/chunks/viewer-pdf.js');

  await person.cards().nth(1).getByRole('button', { name: /^View/ }).hover();

  await asked;
});

test('it comes as well where the focus gets to the button by keyboard', async ({ page }) => {
  const person = await openWhole(page);
  const card = person.cards().nth(1);
  const asked = page.waitForRequest('**/chunks/viewer-pdf.js');
  await person.cards().nth(0).getByRole('radio').first().press('Space');

  await page.keyboard.press('Tab');

  await asked;
  await expect(card.getByRole('button', { name: /^View/ })).toBeFocused();
});

test('what is to be covered is not shown for lack of the cover, and is covered when there is one', async ({
  page,
}) => {
  // One name of the degree is sensitive.
  await page.route('**/preview/1', async (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /"mediaType":"application\/xml"/g,
      '$&,"sensitive":["givenName"]',
    );
    return route.fulfill({ response: answer, body });
  });
  await page.route('**/chunks/structured-cover.js*', (route) => route.abort());
  const person = await openWhole(page);
  const viewer = page.locator('oots-document-viewer');
  await person.cards().nth(0).getByRole('button', { name: /^View/ }).click();
  await viewer.getByRole('tab', { name: 'Readable view' }).click();
  await expect(viewer.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(viewer.getByText('Aino')).toHaveCount(0);

  await page.unroute('**/chunks/structured-cover.js*');
  await viewer.getByRole('button', { name: 'Try again' }).click();

  await expect(viewer.getByText('Virtanen')).toBeVisible();
  await expect(viewer.getByText('Aino')).toHaveCount(0);
});

test('a document for which a part of its viewer is missing opens when that can be had', async ({ page }) => {
  await page.route('**/chunks/pdf-engine.js*', (route) => route.abort());
  const person = await openWhole(page);
  const viewer = page.locator('oots-document-viewer');
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();
  await expect(viewer.getByText('It could not be loaded.')).toBeVisible();

  await page.unroute('**/chunks/pdf-engine.js*');
  await viewer.getByRole('button', { name: 'Try again' }).click();

  await expect(viewer.locator('canvas').first()).toBeVisible();
});

const greek = '<oots-preview-space src="/preview/1" lang="el"></oots-preview-space>';
const english = 'Check your evidence before it is sent';
const inGreek = 'Ελέγξτε τα δικαιολογητικά σας πριν σταλούν';

/** A page that cannot have Greek, until what is returned is called. */
async function withoutGreek(page: Page): Promise<() => Promise<void>> {
  await page.route('**/chunks/locale-el.js*', (route) => route.abort());
  return () => page.unroute('**/chunks/locale-el.js*');
}

/** Whatever is to happen in a second or later does not. */
async function stopTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const run = window.setTimeout.bind(window);
    const never = (call: () => void, after = 0): number => (after < 1000 ? run(call, after) : 0);
    Object.assign(window, { setTimeout: never });
  });
}

test('a language that cannot be had at first is spoken as soon as it can be', async ({ page }) => {
  const comesBack = await withoutGreek(page);
  const lost = page.waitForEvent('requestfailed');
  const person = await open(page, classic + greek);
  await person.sees(english);
  await lost;

  await comesBack();

  await person.sees(inGreek);
});

test('a language that could not be had is asked for again when the browser is online', async ({ page }) => {
  await stopTime(page);
  const comesBack = await withoutGreek(page);
  const lost = page.waitForEvent('requestfailed');
  const person = await open(page, classic + greek);
  await person.sees(english);
  await lost;
  await comesBack();

  await page.evaluate(() => dispatchEvent(new Event('online')));

  await person.sees(inGreek);
});

test('a language that could not be had when it was chosen is not shown as chosen, and may be chosen again', async ({
  page,
}) => {
  await stopTime(page);
  const comesBack = await withoutGreek(page);
  const lost = page.waitForEvent('requestfailed');
  const person = await open(page, classic + element);
  const choice = page.getByRole('combobox');
  await choice.selectOption('el');
  await lost;
  await expect(choice).toHaveValue('en');
  await comesBack();

  await choice.selectOption('el');

  await person.sees(inGreek);
  await expect(choice).toHaveValue('el');
});
