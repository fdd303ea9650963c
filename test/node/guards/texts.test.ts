/** The script and the review may only say what is there with them: the rest of English comes with later screens. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { first } from '../../../src/i18n/texts/first.ts';
import { later } from '../../../src/i18n/texts/later.ts';
import { reviewTexts } from '../../../src/i18n/texts/review.ts';

/** Every module that these load without waiting. */
function together(...entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (path: string): void => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    const imports = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gms;
    for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(imports)) {
      walk(join(dirname(path), specifier));
    }
  };
  entries.forEach(walk);
  return found;
}

/** What is asked of a localizer there: keys, and the beginnings of keys that are put together. */
function asked(path: string): readonly string[] {
  const source = readFileSync(path, 'utf8');
  const direct = source.matchAll(/\bt\(\s*(?:[\w.]+ \? )?['`]([\w.-]+)/g);
  const others = source.matchAll(/: ['`]([a-z-]+\.[\w.-]+)['`]/g);
  const rich = source.matchAll(/richText\(\s*[\w.]+,\s*'([\w.-]+)'/g);
  return [...direct, ...others, ...rich].map(([, key = '']) => key);
}

const has = (texts: object, key: string): boolean => Object.keys(texts).some((one) => one.startsWith(key));

const everything = { ...first, ...reviewTexts, ...later };
const elements = (...entries: readonly string[]): readonly string[] =>
  [...together(...entries)].filter((path) => path.startsWith('src/elements'));

/** What is said there although it is not there yet. */
function missing(files: readonly string[], texts: object): readonly string[] {
  return files.flatMap((path) =>
    asked(path)
      .filter((key) => has(everything, key) && !has(texts, key))
      .map((key) => `${path}: ${key}`),
  );
}

describe('the texts of the script', () => {
  const script = elements('src/embed.ts');
  const review = elements('src/embed.ts', 'src/elements/screens/review.ts');

  it('are enough for everything in it', () => {
    assert.deepEqual(missing(script, first), []);
  });

  it('are enough for the review, with those that come along with it', () => {
    assert.deepEqual(missing(review, { ...first, ...reviewTexts }), []);
  });

  it('are found where they are asked for', () => {
    assert.ok(script.flatMap(asked).length > 2);
    assert.ok(review.flatMap(asked).length > 30);
    assert.ok(has(later, asked('src/elements/outcome/receipt.ts')[0] ?? 'nothing'));
  });
});
