// Installs the dependencies where they are missing or older than the lockfile. Plain JavaScript without
// dependencies: it runs before there are any, on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!fresh) {
  console.log('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('npm ci failed: see above. Node 20 or later and npm 10 or later are needed.');
    process.exit(status ?? 1);
  }
}
