/** Finds the browsers and the database that the tests need, and installs them where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const places = {
  chromium: [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
  firefox: [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

function first(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((path) => path !== undefined && existsSync(path));
}

export const findChromium = (): string | undefined => first(places.chromium);
export const findFirefox = (): string | undefined => first(places.firefox);

/** Folder of PostgreSQL's server programs: Debian keeps them off the PATH. */
export function findPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => `${root}/${version}/bin`).find((folder) => existsSync(`${folder}/initdb`));
}

function apt(...packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-q'], options);
  const install = ['install', '-qy', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages];
  spawnSync('apt-get', install, { ...options, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Brings the machine into the state the tests need, or says what is missing. Chromium is indispensable. */
export function prepareMachine(): void {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findPostgres() || process.env['TEST_DATABASE_URL'] ? [] : ['postgresql']),
  ];
  if (missing.length > 0) apt(...missing);
  if (!findChromium()) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
  }
}
