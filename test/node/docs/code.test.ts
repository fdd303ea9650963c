/** The TypeScript that the documentation shows, as whoever has installed the package would write it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { documentation, markedBlocks, type Block } from '../../support/blocks.ts';
import { fixture } from '../edm/fixtures.ts';
import { startBackEnd, type BackEnd } from './back-end.ts';

const run = promisify(execFile);
/** Below the project, so that the name of the package means what was built. */
const folder = '.cache/documented';
const blocks = documentation
  .flatMap(markedBlocks)
  .filter(({ language, mark }) => language === 'ts' && !mark.startsWith('file='));

const nameOf = ({ where }: Block): string => `${where.replaceAll(/\W/g, '-')}.ts`;

const ran = new Set<Block>();

/** What it prints, with something before it or in it changed. */
async function printed(part: string, changed: (code: string) => string): Promise<string> {
  const block = blocks.find(({ code }) => code.includes(part));
  assert.ok(block, part);
  ran.add(block);
  const file = `${folder}/run-${nameOf(block)}`;
  writeFileSync(file, changed(block.code));
  const { stdout } = await run(process.execPath, [file]);
  return stdout;
}

describe('TypeScript in the documentation', () => {
  let backEnd: BackEnd;
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    backEnd = await startBackEnd();
  });
  after(() => backEnd.stop());

  it('has the types that it needs', async () => {
    for (const block of blocks) {
      const given = block.code.includes('readMessage(xml)') ? 'declare const xml: string;\n' : '';
      writeFileSync(`${folder}/${nameOf(block)}`, given + block.code);
    }
    const compilerOptions = { rootDir: '../..', types: ['node'] };
    const include = blocks.map(nameOf);
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include }),
    );

    const { stdout } = await run('tsc', ['-p', folder]).catch(
      (failure: unknown) => failure as { stdout: string },
    );

    assert.equal(stdout, '');
    assert.ok(blocks.length >= 5, String(blocks.length));
  });

  it('reads a request and answers it as the README shows', async () => {
    const request = JSON.stringify(fixture('01-first-request'));

    const output = await printed('writeMessage(reply)', (code) => `const xml = ${request};\n${code}`);

    assert.match(output, /^request 2\.0 /);
    assert.match(output, /PreviewLocation[\s\S]*https:\/\/provider\.example\/preview\/8c0f5a4e/);
  });

  it('checks a back end as the README shows', async () => {
    const address = new URL('/conformance', backEnd.page).href;

    const output = await printed('checkProvider', (code) =>
      code.replace('https://provider.example/conformance', address),
    );

    assert.match(output, /^false happy-path: passed .*deferred: not offered/);
  });

  it('is run wherever it says so', () => {
    const silent = blocks.filter((block) => block.mark === 'run' && !ran.has(block));

    assert.deepEqual(
      silent.map(({ where }) => where),
      [],
    );
  });
});
