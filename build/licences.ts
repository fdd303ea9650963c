/**
 * Writes `LICENSES.txt` beside the script-tag build: the licence of every package that the files hold, as their source
 * maps tell, and of what pdf.js brings besides code.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const folder = 'dist/cdn';
const everything = readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Folders below `node_modules` that some file was made from; pdf.js's worker and fonts have no map of ours. */
const packages = new Set(['node_modules/pdfjs-dist']);
const scripts = everything.filter((file) => file.endsWith('.js') && !file.startsWith('pdfjs'));
for (const map of scripts.map((file) => `${file}.map`)) {
  if (!everything.includes(map))
    throw new Error(`${map} is missing: nobody knows what that file was made from.`);
  const { sources } = JSON.parse(readFileSync(join(folder, map), 'utf8')) as { readonly sources: string[] };
  for (const source of sources) {
    const [, root] = /(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
    if (root) packages.add(root);
  }
}

/** What our builds change in a package (`vite.config.ts`): its licence wants that to be said. */
const changes: Readonly<Record<string, string>> = {
  'pdfjs-dist':
    'Changed in this build: the prototype of its errors is not made by making an error, and letters beyond ASCII are written by their numbers.',
  i18next: 'Changed in this build: without what it says to developers with `debug`.',
};

const sections = [...packages].sort().map((root) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
  const texts = licencesIn(root);
  if (texts.length === 0) throw new Error(`${name} has no licence to pass on.`);
  return [`${name} ${version} (${license ?? 'see below'})`, changes[name] ?? [], ...texts]
    .flat()
    .join('\n\n');
});
/** Fonts, codecs and character maps keep theirs beside them. */
const beside = everything
  .filter((file) => /(?:^|[/\\])LICENSE/.test(file) && file !== 'LICENSES.txt')
  .sort()
  .map((file) => `${file.replaceAll('\\', '/')}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`);
const own = readFileSync('LICENSE', 'utf8').trim();

const rule = `\n\n${'='.repeat(80)}\n\n`;
writeFileSync(`${folder}/LICENSES.txt`, `${[own, ...sections, ...beside].join(rule)}\n`);

function licencesIn(root: string): readonly string[] {
  if (!existsSync(root)) throw new Error(`${root} is not installed.`);
  return readdirSync(root)
    .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8').trim());
}
