/** Finds the browsers and the database that the tests need, and installs them where that is possible. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';

const places = {
  chromium: [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
  // The same engine without windows, as Debian packs it: to open a page in a context of its own takes a tenth of the time.
  windowless: [process.env['CHROMIUM'], '/usr/bin/chromium-headless-shell'],
  firefox: [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

function first(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((path) => path !== undefined && existsSync(path));
}

export const findChromium = (): string | undefined => first(places.chromium);
/** Chromium for tests that open a context of their own each, and need nothing of the windows around the page. */
export const findWindowlessChromium = (): string | undefined => first(places.windowless) ?? findChromium();
export const findFirefox = (): string | undefined => first(places.firefox);

/** Folder of PostgreSQL's server programs: Debian keeps them off the PATH. */
export function findPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => `${root}/${version}/bin`).find((folder) => existsSync(`${folder}/initdb`));
}

async function apt(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = async (...args: readonly string[]): Promise<void> => {
    const all = ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args];
    await once(spawn('apt-get', all, { stdio: ['ignore', 'ignore', 'inherit'], env }), 'close');
  };
  await run('update');
  // Each by itself: one that this system does not know must not keep the others away.
  for (const name of packages) await run('install', '-y', '--no-install-recommends', name);
}

/** Brings the machine into the state the tests need, or says what is missing. Only Chromium is indispensable. */
export async function prepareMachine(): Promise<void> {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(first(places.windowless) ? [] : ['chromium-headless-shell']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findPostgres() || process.env['TEST_DATABASE_URL'] ? [] : ['postgresql']),
  ];
  if (missing.length > 0) await apt(missing);
  if (!findChromium()) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
  }
  if (!findFirefox()) console.log('No Firefox found: the tests run in Chromium alone.');
}
