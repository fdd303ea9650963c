// Unit and component tests in real browsers. ENGINES=chromium,firefox chooses; Firefox joins where it is installed.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from './support/machine.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];
const launchers = {
  chromium: () =>
    chromeLauncher({ puppeteer, launchOptions: { executablePath: findChromium(), args: quiet } }),
  // One page at a time: Firefox gives keys only to the page that has the focus.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: findFirefox() },
    }),
};
const engines = (process.env.ENGINES ?? (findFirefox() ? 'chromium,firefox' : 'chromium')).split(',');

/** What failed, and one line that a machine can read. */
const summary = {
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = (suite) => {
      for (const test of suite.tests) {
        if (test.passed) passed += 1;
        else if (!test.skipped) {
          failed += 1;
          console.log(`\nfailed: ${test.name}\n${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`);
        }
      }
      suite.suites.forEach(count);
    };
    for (const { testResults, errors, passed: ok } of sessions) {
      if (testResults) count(testResults);
      failed += errors?.length ?? 0;
      if (!ok && !testResults && !errors?.length) failed += 1;
    }
    console.log(`\n${passed} passed, ${failed} failed`);
  },
};

/** Files that the code under test asks for and that lie elsewhere: workers, MSW's too, and pdf.js's data. */
const packageFiles = (ctx, next) => {
  const pdf = /\/pdfjs\/(.+)$/.exec(ctx.path)?.[1];
  // A module finds what it imports from where it really lies.
  if (ctx.path.endsWith('/workers/structured.js'))
    return ctx.redirect('/src/viewers/structured/reading/worker.ts');
  if (ctx.path === '/mockServiceWorker.js') ctx.url = '/node_modules/msw/lib/mockServiceWorker.js';
  else if (pdf === 'pdf.worker.min.js') ctx.url = '/node_modules/pdfjs-dist/build/pdf.worker.min.mjs';
  else if (pdf && !ctx.path.startsWith('/without-codecs/')) ctx.url = `/node_modules/pdfjs-dist/${pdf}`;
  return next();
};

/** Samples of others, which are no part of the project: tests read them where they lie beside it. */
const samples = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const sharedData = (ctx, next) => {
  const name = /^\/shared-data\/([\w./-]*)$/.exec(ctx.path)?.[1];
  if (name === undefined || name.includes('..') || !existsSync(join(samples, name))) return next();
  const isSample = (file) => /\.(?:xml|json)$/.test(file);
  if (name === '') ctx.body = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter(isSample);
  else ctx.body = readFileSync(join(samples, name));
  return undefined;
};

/** Pictures of the states of the journey, in the folder that STATES names: `npm run states`. */
const states = {
  name: 'states',
  async executeCommand({ command, payload, session }) {
    if (command !== 'keep-state') return undefined;
    const folder = process.env.STATES;
    if (folder) {
      mkdirSync(folder, { recursive: true });
      const page = session.browser.getPage(session.id);
      await page.setViewport({ width: 1000, height: 800 });
      await page.screenshot({ path: join(folder, `${payload.name}.png`), fullPage: true });
    }
    return { kept: Boolean(folder) };
  },
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: process.env.FILES ?? ['test/**/*.test.ts', '!test/node/**', '!test/e2e/**'],
  nodeResolve: { exportConditions: ['browser', 'development'], browser: true },
  // One page at a time in each browser: keys and painting go to the page in front only.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  browsers: engines.map((engine) => launchers[engine]()),
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), summary],
  middleware: [packageFiles, sharedData],
  plugins: [
    states,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
};
