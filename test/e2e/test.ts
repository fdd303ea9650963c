/**
 * Tests in one window of the browser: to open one for each takes longer than the short ones. Not for those that click
 * through documents: there Chromium once in a while never took a click in a window that had been used before.
 */
import { test as base, type BrowserContext } from '@playwright/test';

export const test = base.extend<object, { readonly window: BrowserContext }>({
  window: [
    async ({ browser }, use) => {
      const window = await browser.newContext({ locale: 'en-GB' });
      // Without a tab the window closes.
      await window.newPage();
      await use(window);
      await window.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ window }, use) => {
    await use(window);
    const [, ...opened] = window.pages();
    await Promise.all(opened.map((page) => page.close()));
    await window.clearCookies();
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    // Only the tab in front is sure to be painted and to take clicks.
    await page.bringToFront();
    await use(page);
  },
});
