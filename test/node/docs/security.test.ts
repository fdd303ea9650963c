/** The headers in `docs/security.md` are those that the provider of the demo sends. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createProvider } from '../../../demo/provider/app.ts';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { smallRegistry } from '../conformance/back-end.ts';

/** The blocks of headers in the page, in their order. */
const documented = [...readFileSync('docs/security.md', 'utf8').matchAll(/^```\n([\s\S]*?)^```$/gm)].map(
  ([, block = '']) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2)),
);

describe('docs/security.md', () => {
  const origin = 'https://provider.example';
  const portal = 'https://portal.example';
  let database: Database;
  let send: (path: string, init?: RequestInit) => Promise<Response>;

  before(async () => {
    database = openFile<Tables>(':memory:');
    await migrate(database, 'blob');
    const settings = { origin, requesterOrigins: [portal], development: true };
    const { fetch } = createProvider({ database, registry: smallRegistry(), settings });
    send = (path, init) => fetch(new Request(new URL(path, origin), init));
  });
  after(() => database.destroy());

  const sent = ({ headers }: Response, names: readonly (readonly string[])[] = []): readonly unknown[] =>
    names.map(([name = '']) => [name, headers.get(name)]);

  it('has the headers of a page', async () => {
    assert.deepEqual(sent(await send('/preview/none'), documented[0]), documented[0]);
  });

  it('has the headers of a document', async () => {
    const body = JSON.stringify({ scenario: 'happy-path' });
    const offered = await send('/conformance', { method: 'POST', body });
    const src = offered.headers.get('location') ?? '';
    const { packages } = (await (await send(src)).json()) as { packages: { documents: { id: string }[] }[] };

    const document = await send(`${src}/documents/${packages[0]?.documents[0]?.id ?? ''}`);

    assert.equal(document.status, 200);
    assert.deepEqual(sent(document, documented[1]), documented[1]);
  });
});
