/** The Preview Space inside the portal's page, where the provider lets that portal show it. */
import { expect, test } from '@playwright/test';
import { startDemo, type Demo } from './servers.ts';

let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo({ FRAMES: 'yes' });
});
test.afterAll(() => demo.stop());

test('the person decides in the frame, and the page around it takes them back', async ({ page }) => {
  await page.goto(demo.portal);
  await page.getByRole('link', { name: 'Tertiary study financing' }).click();
  await page.getByRole('button', { name: /^Get my evidence from/ }).click();
  await page.getByLabel('Show it inside this page').check();
  await page.getByRole('button', { name: 'Look at my evidence' }).click();
  const iframe = page.locator('iframe');
  const space = page.frameLocator('iframe');
  await expect(space.getByRole('heading', { name: 'Check your evidence before it is sent' })).toBeVisible();
  // As high as its content: nothing to scroll in it.
  await expect
    .poll(() => iframe.evaluate((frame) => frame.getBoundingClientRect().height))
    .toBeGreaterThan(800);

  await space.getByRole('button', { name: 'Use all', exact: true }).click();
  await space.getByRole('button', { name: 'Check your answers', exact: true }).click();
  await space.getByRole('button', { name: 'Send my decision' }).click();
  await expect(space.getByRole('heading', { name: 'Your decision is recorded' })).toBeInViewport();
  await space.getByRole('link', { name: 'Return to the procedure' }).click();

  await page.waitForURL(/\/return\//);
  await expect(page.getByRole('heading', { level: 1, name: 'You are back' })).toBeVisible();
});
