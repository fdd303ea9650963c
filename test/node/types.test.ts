/** What the compiler says to those who use the built package in TypeScript, each use in a program of its own. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { elements } from '../../build/manifest.ts';

/** Below the project, so that the name of the package means what was built. */
const folder = '.cache/typed';

const resolutions: Readonly<Record<string, ts.CompilerOptions>> = {
  bundlers: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  Node: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

/** What is wrong with a program of one file, in words. */
function complaints(code: string, options: ts.CompilerOptions): readonly string[] {
  const file = `${folder}/use.ts`;
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    rootDir: '.',
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Listeners that want of each event what the manifest says that it is. */
const listeners = elements().flatMap(({ tagName, events = [] }) =>
  events.map(
    ({ name, type }) =>
      `document.createElement('${tagName}').addEventListener('${name}', (event: ${type?.text ?? 'Event'}) => event);`,
  ),
);
const classes = new Set(elements().flatMap(({ events = [] }) => events.map(({ type }) => type?.text)));
classes.delete('Event');

for (const [who, options] of Object.entries(resolutions)) {
  describe(`types as ${who} find them`, () => {
    before(() => mkdirSync(folder, { recursive: true }));
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('whoever registers the elements has the types of elements and events', () => {
      const code = `
        import 'oots-preview-space/define';
        const space = document.querySelector('oots-preview-space')!;
        space.src = '/preview/1';
        space.addEventListener('oots-sent', ({ reference }) => reference.trim());`;

      assert.deepEqual(complaints(code, options), []);
    });

    it('every event of every element has the type that the manifest names', () => {
      const code = `import type { ${[...classes].join(', ')} } from 'oots-preview-space';\n${listeners.join('\n')}`;

      assert.deepEqual(complaints(code, options), []);
    });

    it('a theme can be imported', () => {
      assert.deepEqual(complaints("import 'oots-preview-space/themes/eu.css';", options), []);
    });
  });
}
