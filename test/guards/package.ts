/**
 * Packs what npm would publish and fails where somebody who installs it would be let down: an entry without a file or
 * without types, a field that tools misread.
 */
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const folder = mkdtempSync(join(tmpdir(), 'preview-space-'));
const packed = execFileSync(
  'npm',
  ['pack', '--silent', '--json', '--ignore-scripts', '--pack-destination', folder],
  { encoding: 'utf8' },
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const bytes = readFileSync(join(folder, `oots-preview-space-${version}.tgz`));
rmSync(folder, { recursive: true });

const complaints: string[] = [];
const tarball = Uint8Array.from(bytes).buffer;
const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
for (const message of messages) {
  complaints.push(formatMessage(message, pkg, { color: false }) ?? message.code);
}

// ES modules only: neither Node before 12.7 nor require() is promised anything.
const promised = ['node16-esm', 'bundler'];
const checked = await checkPackage(createPackageFromTarballData(bytes), {
  // Data has no types.
  excludeEntrypoints: [/\.json$/],
  // Where one entry stands for many files it is left out, unless somebody names them.
  includeEntrypoints: readdirSync('dist/themes').map((file) => `./themes/${file}`),
});
if (!checked.types) complaints.push('There are no types.');
else
  for (const problem of checked.problems) {
    const where = 'resolutionKind' in problem ? problem.resolutionKind : undefined;
    if (where !== undefined && !promised.includes(where)) continue;
    complaints.push(`types: ${JSON.stringify(problem)}`);
  }

// Who has nothing but the package must be able to read the pages to which the README leads.
const [{ files }] = JSON.parse(packed) as [{ readonly files: readonly { readonly path: string }[] }];
const there = new Set(files.map(({ path }) => path));
for (const [, path = ''] of readFileSync('README.md', 'utf8').matchAll(/\]\((docs\/[^()#]+)/g))
  if (!there.has(path)) complaints.push(`README.md leads to ${path}, which is not in the package.`);

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
