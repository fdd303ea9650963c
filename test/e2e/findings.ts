/** What axe finds on a page, in all of its rules, the best practices included. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export async function findings(page: Page): Promise<readonly string[]> {
  // Without the second page that axe takes for what it finds in frames of other origins.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
}
