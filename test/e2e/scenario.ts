/** A page with the element, under the policy, on a site whose provider plays one scenario. */
import type { Page } from '@playwright/test';
import type { ScenarioName } from '../../src/msw/index.ts';
import { policy, type Site } from './site.ts';

/** Opens the page on the scenario. */
export async function play(page: Page, site: Site, scenario: ScenarioName): Promise<void> {
  const visit = `/visits/${crypto.randomUUID()}`;
  site.begin(`${visit}/session`, scenario);
  site.show(
    visit,
    `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview Space</title></head>
  <body>
    <main>
      <script src="/assets/oots-preview-space.js" defer></script>
      <oots-preview-space src="${visit}/session"></oots-preview-space>
    </main>
  </body>
</html>`,
    { 'content-security-policy': policy ?? '' },
  );
  await page.goto(site.origin + visit);
}
