/** What a person does on the portal and in the Preview Space, step by step. */
import { expect, type Locator, type Page } from '@playwright/test';

type Choice = 'Use' | 'Do not use';

export class Person {
  readonly page: Page;
  readonly #until: 'load' | 'domcontentloaded';

  /** @param until - How far a page is waited for; not to its end where a test holds back what it loads. */
  constructor(page: Page, until: 'load' | 'domcontentloaded' = 'load') {
    this.page = page;
    this.#until = until;
  }

  /** From the portal's first page to the provider's Preview Space. */
  async goToProvider(portal: string, procedure: string, situation?: string, line?: string): Promise<void> {
    await this.page.goto(portal);
    await this.page.getByRole('link', { name: procedure }).click();
    if (situation !== undefined) {
      await this.page.locator('summary', { hasText: 'Try another situation' }).click();
      await this.page.getByLabel(situation).check();
    }
    if (line !== undefined) {
      await this.page.locator('summary', { hasText: 'Try another line' }).click();
      await this.page.getByLabel(line).check();
    }
    await this.page.getByRole('button', { name: /^Get my evidence from/ }).click();
    await this.page.getByRole('button', { name: 'Look at my evidence' }).click();
    await this.page.waitForURL(/\/preview\//, { waitUntil: this.#until });
  }

  async sees(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  cards(): Locator {
    return this.page.locator('oots-evidence-card');
  }

  /**
   * Opens every document of every piece of evidence, and fails where one is not shown.
   *
   * @returns the digests that the session announces, in its order.
   */
  async reads(): Promise<readonly string[]> {
    const viewer = this.page.locator('oots-document-viewer');
    await expect(this.cards()).not.toHaveCount(0);
    for (const card of await this.cards().all()) {
      await card.getByRole('button', { name: /^View/ }).click();
      const tabs = await viewer.getByRole('tab').all();
      for (const tab of tabs.length > 0 ? tabs : [undefined]) {
        await tab?.click();
        await expect(viewer.locator('.desk')).toHaveAttribute('aria-busy', 'false');
        await expect(viewer.locator('.stage > * > *').first()).toBeVisible();
        await expect(viewer.getByRole('alert')).toHaveCount(0);
      }
    }
    return this.page.locator('oots-preview-space').evaluate((space) => {
      const { state } = (space as HTMLElementTagNameMap['oots-preview-space']).store!;
      const packages = state.name === 'reviewing' ? state.session.packages : [];
      return packages.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256));
    });
  }

  async choose(n: number, choice: Choice): Promise<void> {
    await this.cards().nth(n).getByRole('radio', { name: choice, exact: true }).check();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** From the answers to the recorded decision. */
  async send(): Promise<void> {
    await this.press('Check your answers');
    await this.sees('Check your answers');
    await this.press('Send my decision');
    await this.sees('Your decision is recorded');
  }

  /** Back to the portal, until what arrived is shown. */
  async goBack(): Promise<void> {
    await this.page.getByRole('link', { name: 'Return to the procedure' }).click();
    await this.page.waitForURL(/\/return\//);
    await this.sees('You are back');
  }

  /** Titles of the packages that arrived. */
  async arrived(): Promise<readonly string[]> {
    return this.page.locator('.package h3').allInnerTexts();
  }

  /** SHA-256 of every document that arrived, as the portal has them: computed from the bytes it serves. */
  async arrivedDigests(): Promise<readonly string[]> {
    return this.page.locator('.package a').evaluateAll((links) =>
      Promise.all(
        (links as HTMLAnchorElement[]).map(async ({ href }) => {
          const bytes = await (await fetch(href)).arrayBuffer();
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
        }),
      ),
    );
  }
}
