import { expect, test, type Locator } from '@playwright/test';
import { findings } from './findings.ts';
import { Person } from './person.ts';
import { startDemo, type Demo } from './servers.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo();
});
test.afterAll(() => demo.stop());

const study = 'Tertiary study financing';

for (const [situation, heading, back] of [
  ['The evidence is ready in two days', 'Your evidence is not ready yet', /not ready yet/],
  ['Nothing is found', 'No evidence was found for you', /No evidence arrived/],
  ['Somebody else signed in', 'We could not match you', /could not be sure that it was you/],
] as const) {
  test(`"${situation}" ends with a way back, and the portal knows why`, async ({ page }) => {
    const person = new Person(page);
    await person.goToProvider(demo.portal, study, situation);
    await person.sees(heading);

    await page.getByRole('link', { name: /^Return to/ }).click();

    await expect(page.getByText(back).first()).toBeVisible();
  });
}

test('a slow archive shows how far it is, and then the evidence', async ({ page }) => {
  const person = new Person(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').slice(3).join('/')));
  await person.goToProvider(demo.portal, study, 'The archive takes its time');
  await person.sees('The authority is fetching your evidence');
  await expect(page.getByRole('paragraph').filter({ hasText: 'Step 2 of 3 is done.' })).toBeVisible();

  await person.sees('Check your evidence before it is sent');
  expect(asked.filter((path) => path.startsWith('session'))).toEqual([
    'session',
    'session/progress-events',
    'session',
  ]);
});

test('signing in leads to the evidence', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, study, 'The authority asks to sign in');

  await page.getByRole('link', { name: 'Demonstration sign-in' }).click();

  await person.sees('Check your evidence before it is sent');
});

test('time that runs out can be prolonged', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, study, 'There are only 90 seconds left');
  await expect(page.getByRole('heading', { name: 'You have 2 minutes left' })).toBeVisible();

  await person.press('I need more time');

  await expect(page.getByText(/^4[12] minutes$/).first()).toBeVisible();
});

test('the way back that comes late is waited for', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, study, 'The way back comes late');
  await person.press('Use all');
  await person.send();
  await expect(page.getByText('We are waiting for the way back to your procedure.')).toBeVisible();

  await expect(page.getByRole('link', { name: 'Return to the procedure' })).toBeVisible();
});

test('whoever leaves undecided is known to have left, and finds the form again', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);
  // The form without the script says the same, and cannot tell who leaves.
  await expect(person.cards()).not.toHaveCount(0);
  const link = page.url();

  await page.goto('about:blank');

  await expect.poll(() => demo.audit(link).at(-1)).toBe('left');
  await page.goto(link);
  await person.sees('Check your evidence before it is sent');
});

test('whoever leaves after the decision is not said to have left undecided', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);
  const notes: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/leaving')) notes.push(request.url());
  });
  await person.press('Use none');
  await person.send();

  await person.goBack();

  expect(notes).toEqual([]);
});

test('who acts for a company is named', async ({ page }) => {
  const person = new Person(page);

  await person.goToProvider(demo.portal, 'Starting a business');

  await expect(page.locator('oots-request-context')).toContainText('Represented by Kersti Mägipõld, born');
});

test('an unknown link reveals nothing', async ({ page }) => {
  await page.goto(`${demo.provider}/preview/3f1b8d0e-6c1a-4c52-9a0e-6d2f0b7f9c11`);

  await new Person(page).sees('This link does not work');
  await expect(page.locator('body')).not.toContainText('Virtanen');
});

test('a document that is opened on a phone comes up, with room to read it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);

  await person.cards().last().getByRole('button', { name: /^View/ }).click();

  const viewer = page.locator('oots-document-viewer');
  await expect(viewer.getByRole('heading').first()).toBeFocused();
  const top = async (): Promise<number> => (await viewer.locator('.desk').boundingBox())?.y ?? NaN;
  await expect.poll(top).toBeLessThan(740 * 0.6);
});

test('a long document on a phone has most of the window, and never more than the bar leaves of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);

  await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();

  const viewer = page.locator('oots-document-viewer');
  await expect(viewer.getByText('of 3 pages seen')).toBeVisible();
  const { height: document = NaN } = (await viewer.locator('.desk').boundingBox()) ?? {};
  const { height: bar = NaN } = (await page.locator('oots-preview-space .bar').boundingBox()) ?? {};
  expect(document).toBeGreaterThan(740 * 0.6);
  expect(document).toBeLessThan(740 - bar);
});

test('the full view gives a document all of the screen, and the page back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();
  const viewer = page.locator('oots-document-viewer');
  const full = viewer.getByRole('button', { name: 'Full view' });
  const height = async (): Promise<number> => (await viewer.locator('.desk').boundingBox())?.height ?? NaN;
  const share = async (): Promise<number> => (await height()) / (await page.evaluate(() => innerHeight));
  await expect(viewer.getByText('of 3 pages seen')).toBeVisible();
  const before = await height();

  await full.click();
  await expect(viewer.getByText('Issued by')).toBeHidden();
  await expect(full).toHaveAttribute('aria-pressed', 'true');
  const during = await share();
  await full.click();

  await expect(viewer.getByText('Issued by')).toBeVisible();
  await expect(full).toHaveAttribute('aria-pressed', 'false');
  expect(during).toBeGreaterThan(0.6);
  expect(await height()).toBe(before);
});

test('the full view leaves the full screen to a page that had it before', async ({ page }) => {
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();
  const viewer = page.locator('oots-document-viewer');
  const full = viewer.getByRole('button', { name: 'Full view' });
  await page.evaluate(() => document.documentElement.requestFullscreen());

  await full.click();
  await expect(viewer.getByText('Issued by')).toBeHidden();
  await full.click();

  await expect(viewer.getByText('Issued by')).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(true);
});

test('a document goes to paper with all its pages', async ({ page }) => {
  // The paper is a frame; it says what it was given instead of asking for a printer.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const paper = document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]')?.contentWindow;
      if (paper) paper.print = () => console.log(`on paper: ${paper.document.images.length}`);
    }).observe(document, { childList: true, subtree: true });
  });
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);
  await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();
  const viewer = page.locator('oots-document-viewer');
  await expect(viewer.getByText('of 3 pages seen')).toBeVisible();
  const printed = page.waitForEvent('console', (message) => message.text().startsWith('on paper'));

  await viewer.getByRole('button', { name: 'Print' }).click();

  expect((await printed).text()).toBe('on paper: 3');
});

test('a PDF is as fine as the screen where two fingers blow it up', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);
  await person.cards().last().getByRole('button', { name: /^View/ }).click();
  const pictures = page.locator('oots-document-viewer .pdf-page').first().locator('canvas');
  await expect(pictures).toHaveCount(1);

  const fingers = await context.newCDPSession(page);
  await fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor: 3 });
  // Where the two fingers are, the window only sees a part of itself.
  await pictures.first().evaluate((picture) => {
    scrollBy(0, picture.getBoundingClientRect().top - (visualViewport?.offsetTop ?? 0));
  });

  await expect(pictures).toHaveCount(2);
  const dots = await pictures
    .nth(1)
    .evaluate((picture) => (picture as HTMLCanvasElement).width / picture.getBoundingClientRect().width);
  expect(dots).toBeCloseTo(6, 1);
  await context.close();
});

test('what has the focus in a document is never under what sticks to the bottom of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const person = new Person(page);
  await person.goToProvider(demo.portal, 'Income tax declaration');
  await person.cards().first().getByRole('button', { name: /^View/ }).click();
  const viewer = page.locator('oots-document-viewer');
  await viewer.getByRole('tab', { name: 'Readable view' }).click();
  const buttons = viewer.locator('.stage button');
  await expect(buttons.first()).toBeVisible();
  await viewer.locator('.desk').focus();

  const last = await buttons.last().elementHandle();
  const under: string[] = [];
  for (let reached = false; !reached;) {
    await page.keyboard.press('Tab');
    const focused = viewer.locator(':focus');
    const bar = (await page.locator('oots-preview-space .bar').boundingBox())?.y ?? NaN;
    const { y = NaN, height = NaN } = (await focused.boundingBox()) ?? {};
    // Of a table that is higher than the window, its first line.
    const end = y + Math.min(height, 44);
    if (!(end <= bar)) under.push(`${await focused.innerText()}: ${end} of ${bar}`);
    reached = await focused.evaluate((element, one) => element === one, last);
  }

  expect(under).toEqual([]);
});

for (const width of [320, 1440]) {
  test(`every page fits, and is accessible with the pages around it, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const person = new Person(page);
    const fits = async (): Promise<void> => {
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    };
    const audit = async (): Promise<void> => {
      expect(await findings(page)).toEqual([]);
      await fits();
    };
    await page.goto(demo.portal);
    await audit();
    await person.goToProvider(demo.portal, study);
    await person.sees('Check your evidence before it is sent');
    await audit();
    await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();
    await expect(page.locator('oots-document-viewer canvas').first()).toBeVisible();
    await audit();
    await page.getByRole('tab', { name: 'Readable view' }).click();
    await expect(page.locator('oots-document-viewer .record')).toBeVisible();
    await audit();
    await person.press('Use all');
    await person.press('Check your answers');
    await person.sees('Check your answers');
    await audit();
    await person.press('Send my decision');
    await person.sees('Your decision is recorded');
    await audit();
    await person.goBack();
    await audit();
  });
}

test('without the colours of the page it can be told what is chosen, where the focus is and what is on show', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const person = new Person(page);
  await person.goToProvider(demo.portal, study);
  await person.choose(0, 'Use');
  const style = (locator: Locator, property: string): Promise<string> =>
    locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const labels = person.cards().locator('label');
  const frames = await Promise.all([0, 1, 2].map((n) => style(labels.nth(n), 'outline-style')));
  await person.cards().nth(1).getByRole('radio', { name: 'Use', exact: true }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const focused = await style(labels.nth(2), 'outline-style');
  await person.cards().nth(0).getByRole('button', { name: /^View/ }).click();
  const tabs = page.getByRole('tab');
  const [shown, other] = await Promise.all([0, 1].map((n) => style(tabs.nth(n), 'border-block-end-color')));

  expect(frames).toEqual(['solid', 'none', 'none']);
  expect(focused).toBe('solid');
  expect(shown).not.toBe(other);
});
