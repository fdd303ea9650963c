/** What `docs/operations.md` tells to delete is deleted, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { createProvider } from '../../../demo/provider/app.ts';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Tables } from '../../../demo/provider/database/schema.ts';
import { smallRegistry } from '../conformance/back-end.ts';

const jobs = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(
  ([, job = '']) => job,
);
const tables = [
  'sessions',
  'message_ids',
  'requests',
  'packages',
  'documents',
  'decisions',
  'audit',
] as const;
const origin = 'http://localhost:4301';

describe('docs/operations.md', () => {
  let database = openFile<Tables>(':memory:');
  let send: (address: string, init?: RequestInit) => Promise<Response>;
  let now = new Date();

  /** A visit at this time, in which the person gives up, and a message that leads to none. */
  async function visit(at: string): Promise<void> {
    now = new Date(at);
    const body = JSON.stringify({ scenario: 'happy-path' });
    const src = (await send('/conformance', { method: 'POST', body })).headers.get('location') ?? '';
    await send(src);
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const reason = JSON.stringify({ reason: 'abandoned' });
    assert.equal((await send(`${src}/decision`, { method: 'POST', headers, body: reason })).status, 200);
    const message = { 'content-type': 'application/x-ebrs+xml' };
    await send('/exchange', { method: 'POST', headers: message, body: '<a xmlns="urn:none"/>' });
  }

  async function run(job = '', before = ''): Promise<void> {
    for (const statement of job.replace(/^--.*$/gm, '').split(';')) {
      if (statement.trim() === '') continue;
      await sql.raw(statement.replaceAll(":'before'", `'${before}'`)).execute(database);
    }
  }

  const count = async (table: (typeof tables)[number]): Promise<number> =>
    (await database.selectFrom(table).selectAll().execute()).length;

  beforeEach(async () => {
    await database.destroy();
    database = openFile<Tables>(':memory:');
    await migrate(database, 'blob');
    const settings = { origin, requesterOrigins: ['http://localhost:4300'], development: true };
    const parts = { database, registry: smallRegistry(), settings, now: () => now };
    const provider = createProvider(parts);
    send = (address, init) => provider.fetch(new Request(new URL(address, origin), init));
    await visit('2025-10-01T10:00:00Z');
  });
  after(() => database.destroy());

  it('deletes the evidence of visits that are over, and keeps what has to be kept', async () => {
    await visit('2026-11-24T10:00:00Z');
    const before = await Promise.all(tables.map(count));
    const documents = await count('documents');

    await run(jobs[0], '2026-11-24T00:00:00Z');

    const expected = tables.map((table, n) => (table === 'documents' ? documents / 2 : before[n]));
    assert.deepEqual(await Promise.all(tables.map(count)), expected);
  });

  it('deletes all of an old visit, and nothing of a younger one', async () => {
    const one = await Promise.all(tables.map(count));
    await visit('2026-11-24T10:00:00Z');

    await run(jobs[1], '2025-10-24T00:00:00Z');

    assert.deepEqual(await Promise.all(tables.map(count)), one);
    const { created_at } = await database
      .selectFrom('sessions')
      .select('created_at')
      .executeTakeFirstOrThrow();
    assert.equal(created_at, '2026-11-24T10:00:00.000Z');
  });

  it('has no request that is read beyond a megabyte', async () => {
    const places = [
      '/exchange',
      ...['form', 'messages', 'session/decision', 'session/attributes', 'session/leaving'].map(
        (one) => `/preview/${crypto.randomUUID()}/${one}`,
      ),
    ];
    const body = 'x'.repeat(1_000_001);

    const answers = await Promise.all(places.map((place) => send(place, { method: 'POST', body })));

    assert.deepEqual(
      answers.map(({ status }) => status),
      places.map(() => 413),
    );
  });
});
