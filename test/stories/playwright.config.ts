import { defineConfig } from '@playwright/test';
import { findWindowlessChromium } from '../support/machine.ts';

const chromium = findWindowlessChromium();

/** Every story of the built storybook, in Chromium. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  reporter: 'line',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  outputDir: '../../test-results',
  use: {
    locale: 'en-GB',
    browserName: 'chromium',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
});
