/** The kit as the package brings it: built, on Node alone. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, { readonly default: string }>>;
}

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-space-'));
  const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const built = (path = ''): string => join(folder, basename(path));

  before(async () => {
    await build({ mode: 'modules', logLevel: 'error', build: { outDir: folder } });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('has a command that runs', () => {
    const command = built(bin['oots-preview-space']);

    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const out = execFileSync(process.execPath, [command, 'conformance', '--help'], { encoding: 'utf8' });
    assert.match(out, /happy-path/);
  });

  it('has a library that says what it can', () => {
    const script = 'console.log(Object.keys(await import(process.argv[1])).join(" "))';
    const address = pathToFileURL(built(exports['./conformance']?.default)).href;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script, address], {
      encoding: 'utf8',
    });

    assert.deepEqual(out.trim().split(' ').toSorted(), [
      'CannotRun',
      'checkProvider',
      'expectations',
      'scenarios',
    ]);
  });
});
