import { defineConfig } from '@playwright/test';
import { findFirefox, findWindowlessChromium } from '../support/machine.ts';

const chromium = findWindowlessChromium();
const firefox = findFirefox();

/** End-to-end: two real servers on two origins, a real browser, a kill in the middle. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  reporter: 'list',
  workers: 2,
  fullyParallel: false,
  // Far beyond what anything takes: a machine with much else to do is no fault of the journey.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  use: { locale: 'en-GB', screenshot: 'only-on-failure' },
  projects: [
    ...(firefox
      ? [
          {
            name: 'firefox',
            outputDir: '../../test-results/firefox',
            testMatch: ['journey.spec.ts', 'loading.spec.ts', 'without-script.spec.ts'],
            // What another engine may do in its own way.
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
    ...(chromium
      ? [
          {
            name: 'chromium',
            outputDir: '../../test-results/chromium',
            use: {
              browserName: 'chromium' as const,
              launchOptions: {
                executablePath: chromium,
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
              },
            },
          },
        ]
      : []),
  ],
});
