/** Somebody at the browser: an impatient finger, second tabs, reloads, and no knowledge of what goes on behind. */
import type { Page } from '@playwright/test';
import type { State } from '../../../src/machine/state.ts';
import type { Chance } from '../chance.ts';
import type { Checked, Entered } from './in-page.ts';

/** How long one click may take on a busy machine. */
const timeout = 1000;

/** In these nothing is known yet of what was confirmed before. */
const unsettled: ReadonlySet<State['name']> = new Set(['idle', 'opening', 'sending', 'unreachable']);

export class BrowserTab {
  readonly page: Page;
  readonly #link: string;
  readonly #doing: (what: string) => void;
  state: State['name'] = 'idle';
  /** What was on the summary when the person pressed the button, each time that they did; the last counts. */
  readonly confirmations: Checked[] = [];
  /** Something was confirmed here, and nothing came of it yet. */
  onItsWay = false;
  #checked: Checked | undefined;
  #pressed: Checked | undefined;

  /** @param doing - Hears what the person does, before they do it. */
  constructor(page: Page, link: string, doing: (what: string) => void) {
    this.page = page;
    this.#link = link;
    this.#doing = doing;
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  }

  told({ state, before, checked }: Entered): void {
    this.state = state;
    if (checked) this.#checked = checked;
    if (before === 'checking' && state === 'sending' && this.#pressed) {
      this.confirmations.push(this.#pressed);
      this.onItsWay = true;
    } else if (!unsettled.has(state)) this.onItsWay = false;
  }

  /** Follows the link, until there is a page: a person would press "Reload". */
  async visit(): Promise<void> {
    this.#doing('follows the link');
    for (let tries = 0; tries < 40; tries += 1) {
      this.state = 'idle';
      const answer = await this.page.goto(this.#link, { waitUntil: 'commit' }).catch(() => undefined);
      if (answer?.ok()) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error('The page does not come.');
  }

  async reload(): Promise<void> {
    this.#doing('reloads');
    this.state = 'idle';
    const answer = await this.page.reload({ waitUntil: 'commit' }).catch(() => undefined);
    if (!answer?.ok()) await this.visit();
  }

  /** Away, and back by the browser's history. */
  async awayAndBack(): Promise<void> {
    this.#doing('goes away and back');
    await this.page.goto('about:blank').catch(() => undefined);
    this.state = 'idle';
    const answer = await this.page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    if (!answer?.ok()) await this.visit();
  }

  /** Presses what stands there; nothing where the screen has changed meanwhile. */
  async press(name: string, clicks: 1 | 2 = 1): Promise<boolean> {
    this.#doing(`presses ${name}${clicks === 2 ? ' twice' : ''}`);
    const button = this.page.getByRole('button', { name, exact: true });
    return button.click({ timeout, clickCount: clicks, noWaitAfter: true, force: true }).then(
      () => true,
      () => false,
    );
  }

  async choose(chance: Chance): Promise<void> {
    if (chance.happens(0.5)) {
      await this.press(chance.of(['Use all', 'Use none']));
    } else {
      const cards = this.page.locator('oots-evidence-card');
      for (let n = 0; n < 2; n += 1) {
        const choice = cards
          .nth(n)
          .getByRole('radio', { name: chance.of(['Use', 'Do not use']), exact: true });
        await choice.check({ timeout, force: true }).catch(() => undefined);
      }
    }
    await this.press('Check your answers');
  }

  async confirm(clicks: 1 | 2): Promise<void> {
    this.#pressed = this.#checked;
    await this.press('Send my decision', clicks);
  }

  /** A tab that lies behind another is not painted, and nobody can press what is on it. */
  async toFront(): Promise<void> {
    this.#doing('looks at another tab');
    await this.page.bringToFront();
  }

  /** Seldom Chromium does not say that a tab is closed, where it had asked before a reload: not waited for any longer then. */
  async close(): Promise<void> {
    this.#doing('closes the tab');
    const closed = this.page.close().catch(() => undefined);
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5000))]);
  }

  /** Something to press or to follow, or the words that say what is waited for. */
  async hasWayOn(): Promise<boolean> {
    if (this.state === 'awaitingReturn' || this.state === 'linkInvalid') return true;
    const controls = this.page
      .locator('oots-preview-space')
      .locator('button, a[href], li')
      .filter({ visible: true });
    return controls
      .first()
      .waitFor({ timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
  }
}
