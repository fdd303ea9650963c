/**
 * What everybody gets in every state: no finding of axe, in any rule; what a screen reader is given, as kept in the files
 * beside this one (`--update-snapshots` writes them anew: read what changed); targets that a finger meets.
 */
import { expect, test, type Page } from '@playwright/test';
import type { ScenarioName } from '../../src/msw/index.ts';
import { findings } from './findings.ts';
import { Person } from './person.ts';
import { play } from './scenario.ts';
import { openSite, type Site } from './site.ts';

test.describe.configure({ mode: 'parallel' });

let site: Site;

test.beforeAll(async () => {
  site = await openSite();
});
test.afterAll(() => {
  site.close();
});

type Steps = (person: Person) => Promise<void>;

const refuseAll: Steps = async (person) => {
  await person.press('Use none');
  await person.press('Check your answers');
};
const send: Steps = async (person) => {
  await refuseAll(person);
  await person.press('Send my decision');
};

/** Every state of the journey: what plays, its heading, and how one gets there. */
const states: readonly (readonly [name: string, scenario: ScenarioName, heading: string, steps?: Steps])[] = [
  ['fetching', 'fetching', 'The authority is fetching your evidence'],
  ['deferred', 'deferred', 'Your evidence is not ready yet'],
  ['sign-in', 'sign-in-required', 'Sign in to see your evidence'],
  ['attributes', 'attributes-required', 'We need a little more to find your evidence'],
  ['mismatch', 'identity-mismatch', 'We could not match you'],
  ['none', 'none-found', 'No evidence was found for you'],
  ['review', 'ready', 'Check your evidence before it is sent'],
  [
    'reading',
    'ready',
    'Check your evidence before it is sent',
    async ({ page }) => {
      await page.getByRole('button', { name: /^View/ }).first().click();
      await expect(page.getByText('Bachelor of Science - Aino Virtanen')).toBeAttached();
    },
  ],
  [
    'undecided',
    'ready',
    'Check your evidence before it is sent',
    (person) => person.press('Check your answers'),
  ],
  [
    'cannot-be-shown',
    'wrong-type',
    'Check your evidence before it is sent',
    async ({ page }) => {
      await page.getByRole('button', { name: /^View/ }).first().click();
      await expect(page.getByRole('heading', { name: 'This document cannot be shown here' })).toBeVisible();
    },
  ],
  [
    'expiring',
    'not-extendable',
    'Check your evidence before it is sent',
    // It comes with the other screens, once the review is drawn.
    ({ page }) => expect(page.getByRole('heading', { name: 'You have 4 minutes left' })).toBeVisible(),
  ],
  ['check', 'ready', 'Check your answers', refuseAll],
  ['changed', 'evidence-changed', 'One piece of evidence has changed', send],
  ['later', 'ready', 'You can finish later', (person) => person.press('Finish later')],
  ['awaiting', 'late-return', 'Your decision is recorded', send],
  ['recorded', 'ready', 'Your decision is recorded', send],
  ['decided', 'decided', 'You have already decided'],
  ['expired', 'expired', 'The time to decide is over'],
  ['link', 'link-invalid', 'This link does not work'],
  ['unreachable', 'offline', 'The authority cannot be reached'],
  ['failed', 'malformed', 'Something went wrong at the authority'],
  ['refused', 'decision-refused', 'Something went wrong at the authority', send],
];

/** Without what is another in every run, and without the list of languages, which is the same in every state. */
const steady = (text: string): string =>
  text
    .replace(/\n +- option .*/g, '')
    .replace(/\d{1,2} \w+ \d{4} at \d{2}:\d{2}/g, '‹when›')
    .replace(/(term: Reference\n +- definition: ).*/g, '$1‹reference›')
    .replace(/blob:\S+/g, '‹file›')
    .replace(/http:\/\/localhost:\d+\/visits\/[\w-]+/g, 'https://provider.example')
    // Said when a step is done while somebody waits: that may have happened yet, or not.
    .replace(/status: Step \d.*/, 'status')
    .replace(/Step \d/g, 'Step ‹n›')
    .replace(/\b\d+ (seconds?)\b/g, '‹n› $1');

/** What can be pressed and is less than 24 pixels high or wide, other than a link in a sentence (WCAG 2.5.8). */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    return all(document)
      .filter((one) => one.matches('button, select, summary, input, a[href]'))
      .map((one) => (one.localName === 'input' ? (one.closest('label') ?? one) : one))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24) && !one.matches('p a');
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });

for (const [name, scenario, heading, steps] of states) {
  test(`${name}: as a screen reader gets it, without a finding`, async ({ page }) => {
    await play(page, site, scenario);
    const person = new Person(page);
    if (steps) await person.sees('Check your evidence before it is sent');
    await steps?.(person);
    await person.sees(heading);
    // First of all, because some states do not last.
    expect(steady(await page.locator('main').ariaSnapshot())).toMatchSnapshot(`${name}.yml`);
    expect(await findings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('a screen that cannot be loaded: as a screen reader gets it, without a finding', async ({ page }) => {
  await page.route('**/chunks/review.js*', (route) => route.abort());
  await play(page, site, 'ready');
  await new Person(page).sees('The authority cannot be reached');

  expect(steady(await page.locator('main').ariaSnapshot())).toMatchSnapshot('lacking.yml');
  expect(await findings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('what is announced on the way, in this order', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const listen = (root: ShadowRoot): void =>
      new MutationObserver(() => {
        for (const region of root.querySelectorAll('.unseen[role]')) {
          const text = region.textContent.trim();
          const line = `${region.getAttribute('role') ?? ''}: ${text}`;
          if (text && heard.at(-1) !== line) heard.push(line);
        }
      }).observe(root, { subtree: true, childList: true, characterData: true });
    // The element gets its shadow root without a change in the document.
    const look = (): void => {
      const root = document.querySelector('oots-preview-space')?.shadowRoot;
      if (root) listen(root);
      else requestAnimationFrame(look);
    };
    look();
  });
  await play(page, site, 'ready');
  const person = new Person(page);
  await person.sees('Check your evidence before it is sent');
  await person.choose(0, 'Use');
  await person.press('Check your answers');
  await person.choose(1, 'Do not use');
  await person.press('Use all');
  await person.press('Check your answers');
  await person.press('Send my decision');
  await person.sees('Your decision is recorded');

  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.join('\n')).toMatchSnapshot('announcements.txt');
});
