/** The statement of conformance is about every criterion, and names tests that exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync('docs/accessibility.md', 'utf8');

/** The cells of the table below a heading, without its head. */
function rows(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const lines = own.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** WCAG 2.1 A and AA, as clause 9 of EN 301 549 counts them, and what 2.2 adds; 1.2 is one row. */
const criteria = {
  '1.1': [1],
  '1.2': [1],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [1, 2, 3],
};

describe('docs/accessibility.md', () => {
  const proofs = rows('Proofs').map(([name = '', file = '']) => [name, file.replaceAll('`', '')] as const);

  it('says of every criterion how it is', () => {
    const expected = Object.entries(criteria).flatMap(([part, numbers]) =>
      numbers.map((n) => `${part}.${n}`),
    );
    const said = rows('Clause 9: Web');

    assert.deepEqual(
      said.map(([criterion = '']) => /^[\d.]+/.exec(criterion)?.[0]),
      expected,
    );
    assert.deepEqual(
      said.filter(([, result = '']) => !['Supports', 'Partly', 'Not applicable'].includes(result)),
      [],
    );
  });

  it('names tests that exist', () => {
    assert.deepEqual(
      proofs.filter(([, file]) => !existsSync(file)),
      [],
    );
  });

  it('has a test or a reason for everything, and uses no name that it does not explain', () => {
    const known = proofs.map(([name]) => name);
    const named = rows('Clause 9: Web').flatMap(([, , proof = '']) => proof.match(/`[^`]+`/g) ?? []);

    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    );
    assert.deepEqual(
      rows('Clause 9: Web').filter(
        ([, result, proof, remark]) => result !== 'Not applicable' && proof === '' && remark === '',
      ),
      [],
    );
  });
});
