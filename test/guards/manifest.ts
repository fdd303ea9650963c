/** Fails when `custom-elements.json` or `docs/reference.md` is not what the sources make, or when something public is not described. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { elementsIn } from '../../build/manifest.ts';
import { file, reference } from '../../build/reference.ts';

const fresh = '.cache/manifest';
const config = ['analyze', '--config', '.ci/custom-elements-manifest.config.mjs'];
execFileSync('cem', [...config, '--outdir', fresh], { stdio: 'ignore' });
const made = readFileSync(`${fresh}/custom-elements.json`, 'utf8');

const complaints: string[] = [];
if (made !== readFileSync('custom-elements.json', 'utf8')) {
  complaints.push('custom-elements.json is not what the sources make: npm run manifest');
}
if ((await reference(made)) !== readFileSync(file, 'utf8')) {
  complaints.push(`${file} is not what the sources make: npm run manifest`);
}
for (const element of elementsIn(made)) {
  const { tagName, summary } = element;
  if (!summary) complaints.push(`<${tagName}> has no summary`);
  for (const key of ['members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const) {
    for (const { name, description } of element[key] ?? []) {
      if (!description) complaints.push(`<${tagName}> ${key} "${name}" is not described`);
    }
  }
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
