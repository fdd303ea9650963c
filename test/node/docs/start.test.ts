/** The back end that `docs/start.md` begins with, held against the contract. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { checkProvider } from '../../../src/conformance/index.ts';
import { startBackEnd, type BackEnd } from './back-end.ts';

describe('the back end of the ten-minute start', () => {
  let backEnd: BackEnd;
  before(async () => {
    backEnd = await startBackEnd();
  });
  after(() => backEnd.stop());

  it('passes the conformance kit, but for what docs/start.md says that it does not offer', async () => {
    const { scenarios } = await checkProvider({ url: new URL('/conformance', backEnd.page).href });

    assert.deepEqual(
      scenarios.flatMap(({ failures }) => failures),
      [],
    );
    assert.deepEqual(
      scenarios.filter(({ result }) => result === 'not offered').map(({ scenario }) => scenario),
      ['none-found', 'deferred', 'slow-provider'],
    );
  });

  it('sends its page under the policy of the README', async () => {
    const { headers } = await fetch(backEnd.page);

    const readme = readFileSync('README.md', 'utf8');
    const [policy = ''] = /default-src 'none';[^`]*?oots-preview-space(?=\n)/.exec(readme) ?? [];
    assert.equal(headers.get('content-security-policy'), policy.replaceAll('\n', ' '));
  });

  it('sends its page with the other headers of docs/security.md', async () => {
    const { headers } = await fetch(backEnd.page);

    const [, block = ''] =
      /^## Headers$[^]*?```\n([^]*?)```/m.exec(readFileSync('docs/security.md', 'utf8')) ?? [];
    const told = [...block.matchAll(/^([\w-]+): (.+)$/gm)].slice(1);
    assert.equal(told.length, 5);
    for (const [, name = '', value] of told) assert.equal(headers.get(name), value);
  });

  it('serves no file beside its assets', async () => {
    const answers = ['server.mjs', '../start.md', '..%2fstart.md', '/etc/hostname'].map(async (name) => {
      const { status } = await fetch(new URL(`/assets/${name}`, backEnd.page));
      return status;
    });

    assert.deepEqual(await Promise.all(answers), [200, 404, 404, 404]);
  });
});
