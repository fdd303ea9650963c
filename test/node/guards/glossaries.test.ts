/** Each language has its glossary and its words of data, and all of them are about the same things. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languages } from '../../../src/i18n/catalogues.ts';

const names = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.\w+$/, ''))
    .sort();

/** The cells of a row of the table, without its head. */
function rows(language: string): readonly (readonly string[])[] {
  const lines = readFileSync(`docs/glossary/${language}.md`, 'utf8').split('\n');
  const table = lines.filter((line) => line.startsWith('|')).slice(2);
  return table.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const terms = rows('de').map(([english]) => english);

describe('what comes with each language', () => {
  it('is a file of texts, and one of words of data', () => {
    assert.deepEqual(['en', ...names('src/i18n/locales')].sort(), [...languages].sort());
    assert.deepEqual(names('src/viewers/structured/models/words'), [...languages].sort());
  });

  for (const language of languages.filter((one) => one !== 'en')) {
    it(`is a glossary with a term for everything: ${language}`, () => {
      const table = rows(language);

      assert.deepEqual(
        table.map(([english]) => english),
        terms,
      );
      assert.deepEqual(
        table.filter((row) => row.length !== 3 || row.includes('') || row.includes('…')),
        [],
      );
    });
  }
});
