/** Nothing that the project has is missing in the storybook. Reads files; what they show is `npm run stories`. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Plugin } from 'vite';
import main from '../../../demo/storybook/main.ts';
import { previewErrorCodes } from '../../../src/domain/errors.ts';
import { mediaTypes } from '../../../src/domain/media-type.ts';
import { later } from '../../../src/i18n/texts/later.ts';
import { graph } from '../../../src/machine/graph.ts';
import { scenarios } from '../../../src/msw/index.ts';

const folder = 'demo/stories';
const written = readdirSync(folder)
  .filter((file) => file.endsWith('.stories.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

/** What the index lists of a file whose stories are made from a list, and what the built module exports. */
async function made(file: string): Promise<{ readonly listed: readonly string[]; readonly module: string }> {
  const path = `${process.cwd()}/${folder}/${file}`;
  const indexer = main.experimental_indexers().find(({ test }) => test.test(path));
  const entries = (await indexer?.createIndex(path, { makeTitle: String })) ?? [];
  const plugins = main.viteFinal({}).plugins as Plugin[];
  const transform = plugins.find(({ name }) => name === 'listed-stories')?.transform;
  assert.ok(typeof transform === 'function');
  const { code } = transform.call({} as never, '', path) as { code: string };
  return { listed: entries.map(({ exportName }) => exportName), module: code };
}

describe('the storybook', () => {
  for (const [what, file, names] of [
    ['scenario', 'journeys.list.ts', Object.keys(scenarios)],
    ['state', 'screens.list.ts', Object.keys(graph)],
  ] as const) {
    it(`has a story for every ${what}`, async () => {
      const { listed, module } = await made(file);

      const told = [...module.matchAll(/^export const (\w+) = story\('([\w-]+)'\);$/gm)];
      assert.deepEqual(
        told.map(([, , name]) => name),
        names,
      );
      assert.deepEqual(
        told.map(([, exported]) => exported),
        listed,
      );
    });
  }

  it('has stories for every element', () => {
    const manifest = readFileSync('custom-elements.json', 'utf8');
    const tags = [...manifest.matchAll(/"tagName": "([\w-]+)"/g)].map(([, tag]) => tag);
    assert.ok(tags.length > 0);

    const missing = tags.filter(
      (tag) =>
        !written.some((code) => code.includes("title: 'Parts/") && code.includes(`component: '${tag}'`)),
    );

    assert.deepEqual(missing, []);
  });

  it('has a story for every kind of document', () => {
    const kinds = written.find((code) => code.includes("title: 'Documents/Kinds'")) ?? '';

    assert.deepEqual(
      mediaTypes.filter((mediaType) => !kinds.includes(`'${mediaType}'`)),
      [],
    );
  });

  it('has a story for everything that may be wrong with a document', () => {
    const reasons = previewErrorCodes.filter((code) => `problem.${code}` in later);
    assert.ok(reasons.length > 0);
    const problems = written.find((code) => code.includes("title: 'Documents/Problems'")) ?? '';
    const exported = (reason: string): string =>
      reason.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase());

    assert.deepEqual(
      reasons.filter((reason) => !new RegExp(`^export const ${exported(reason)}\\b`, 'm').test(problems)),
      [],
    );
  });
});
