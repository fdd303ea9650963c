/** Code that the documentation shows is run by somebody, all of it. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentation, markedBlocks } from '../../support/blocks.ts';

/** A page that shows one block. */
function showing(fence: string): string {
  mkdirSync('.cache', { recursive: true });
  const file = '.cache/page.md';
  writeFileSync(file, `# A page\n\n\`\`\`${fence}\n<p></p>\n\`\`\`\n`);
  return file;
}

describe('code in the documentation', () => {
  it('has a mark that somebody runs, in every page', () => {
    const places = documentation.flatMap(markedBlocks).map(({ where }) => where.split(':')[0]);

    assert.ok(places.includes('README.md') && places.includes('docs/theming.md'));
  });

  for (const fence of ['html', 'ts', 'js', 'html sometimes', 'ts run sometimes']) {
    it(`is refused as \`${fence}\``, () => {
      assert.throws(() => markedBlocks(showing(fence)), /^Error: \.cache\/page\.md:3: nobody runs/);
    });
  }

  it('may be something that cannot be run', () => {
    assert.deepEqual(markedBlocks(showing('sh')), []);
  });
});
