/** Fails when `custom-elements.json` is not what the sources make, or when something public is not described. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const fresh = '.cache/manifest';
const config = ['analyze', '--config', '.ci/custom-elements-manifest.config.mjs'];
execFileSync('cem', [...config, '--outdir', fresh], { stdio: 'ignore' });
const made = readFileSync(`${fresh}/custom-elements.json`, 'utf8');
const manifest = JSON.parse(made) as Manifest;

const complaints: string[] = [];
if (made !== readFileSync('custom-elements.json', 'utf8')) {
  complaints.push('custom-elements.json is not what the sources make: npm run manifest');
}
for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
  const { tagName, summary } = declaration;
  if (tagName === undefined) continue;
  if (!summary) complaints.push(`<${tagName}> has no summary`);
  for (const key of ['members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const) {
    for (const { name, description } of declaration[key] ?? []) {
      if (!description) complaints.push(`<${tagName}> ${key} "${name}" is not described`);
    }
  }
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
