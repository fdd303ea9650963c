/**
 * Installs the packed tarball into projects of their own, in a folder outside the repository, builds each with its
 * framework's tools, and decides in Chromium. `npm run consumers -- react vue` takes some of them. Needs the registry.
 */
import { chromium, expect } from '@playwright/test';
import { execFileSync, execSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Person } from '../e2e/person.ts';
import { openSite } from '../e2e/site.ts';
import { findChromium } from '../support/machine.ts';
import { projects, type Project } from './projects.ts';

const root = mkdtempSync(join(tmpdir(), 'consumers-'));
const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', root], {
  encoding: 'utf8',
}).trim();

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});

function build(name: string, { packages, files, commands }: Project): string {
  const folder = join(root, name);
  const all = {
    ...files,
    'package.json': JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { ...packages, 'oots-preview-space': `file:${join(root, packed)}` },
    }),
  };
  for (const [file, code] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const run = (command: string): void => {
    // Its own tools first, on the Node of this repository.
    const env = {
      ...process.env,
      NODE_PATH: '',
      PATH: `${folder}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
    };
    execSync(command, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run('npm install --no-audit --no-fund --loglevel=error');
  for (const data of ['pdfjs', 'workers'])
    cpSync(join(folder, 'node_modules/oots-preview-space/dist', data), join(folder, 'public', data), {
      recursive: true,
    });
  commands.forEach(run);
  return join(folder, 'dist');
}

/** Until the receipt, with a PDF on show before. */
async function decide(folder: string): Promise<void> {
  const site = await openSite(undefined, { folder, below: /^\/(.+)$/ });
  const page = await browser.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  try {
    site.begin('/preview/1');
    await page.goto(`${site.origin}/index.html`);
    const person = new Person(page);
    await person.cards().nth(1).getByRole('button', { name: /^View/ }).click();
    await expect(page.locator('oots-document-viewer canvas').first()).toBeVisible();
    await person.press('Use all');
    await person.send();
    expect(failures).toEqual([]);
  } finally {
    await page.close();
    site.close();
  }
}

const wanted = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const [name, project] of projects()) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    await decide(build(name, project));
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (thrown) {
    failed += 1;
    console.error(`FAILED  ${name}`, thrown);
  }
}
await browser.close();
rmSync(root, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
