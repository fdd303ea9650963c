/** The back end that `docs/start.md` begins with, as a process, held against the contract. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { checkProvider } from '../../../src/conformance/index.ts';

describe('the back end of the ten-minute start', () => {
  let backEnd: ChildProcess;
  let page: URL;

  before(async () => {
    const env = { ...process.env, PORT: '0', ASSETS: 'docs/start' };
    backEnd = spawn(process.execPath, ['docs/start/server.mjs'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(backEnd.stdout);
    const [address] = (await once(backEnd.stdout, 'data')) as [Buffer];
    page = new URL(address.toString().trim());
  });
  after(() => backEnd.kill());

  it('passes the conformance kit, but for what docs/start.md says that it does not offer', async () => {
    const { scenarios } = await checkProvider({ url: new URL('/conformance', page).href });

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
    const { headers } = await fetch(page);

    const readme = readFileSync('README.md', 'utf8');
    const [policy = ''] = /default-src 'none';[^`]*?oots-preview-space(?=\n)/.exec(readme) ?? [];
    assert.equal(headers.get('content-security-policy'), policy.replaceAll('\n', ' '));
  });

  it('serves no file beside its assets', async () => {
    const answers = ['server.mjs', '../start.md', '..%2fstart.md', '/etc/hostname'].map(async (name) => {
      const { status } = await fetch(new URL(`/assets/${name}`, page));
      return status;
    });

    assert.deepEqual(await Promise.all(answers), [200, 404, 404, 404]);
  });
});
