/**
 * Writes beside the script-tag build what a page needs to be sure of it: `integrity.json` with a hash of every file, and
 * `snippet.html` with the lines to paste.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/cdn';
const made = ['integrity.json', 'snippet.html'];

const hashOf = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`;

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice(folder.length + 1))
  .filter((file) => !file.endsWith('.map') && !made.includes(file))
  .sort();
writeFileSync(
  `${folder}/integrity.json`,
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hashOf(file)])), null, 2)}\n`,
);

/** The attributes are on one line each, so that the hash can be replaced by a machine. */
const script = (file: string, how: string): string => `<script
  src="/assets/${file}"
  integrity="${hashOf(file)}"
  crossorigin="anonymous"
  ${how}
></script>`;
const session = '/preview/sessions/8c0f5a4e-6d0e-4b57-9d0e-0c6a5c1a5c11';
const element = `<oots-preview-space src="${session}"></oots-preview-space>`;
/** With these in the head, what the script asks for comes along with it. */
const hint = (file: string): string => `<link rel="modulepreload"
  href="/assets/${file}"
  integrity="${hashOf(file)}"
/>`;
writeFileSync(
  `${folder}/snippet.html`,
  `<!-- The classic script … -->
${script('oots-preview-space.js', 'defer')}
${element}

<!-- … or the module. -->
${script('oots-preview-space.module.js', 'type="module"')}
${element}

<!-- The classic script, a round trip sooner: the first three lines belong into the head. -->
${['chunks/review.js', 'chunks/wire-rest.js'].map(hint).join('\n')}
<link rel="preload" as="fetch" crossorigin href="${session}" />
${script('oots-preview-space.js', 'defer')}
${element}
`,
);
