/** What another site could make a browser post is no decision. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { answer, messageMediaType, readMessage, writeMessage } from '../../../src/provider/edm/index.ts';
import { aJourney, aProvider } from './journey.ts';

let database: Database;
before(async () => {
  database = openFile<Tables>(':memory:');
  await migrate(database, 'blob');
});

/** Posts a message that keeps every rule, with these headers; how many decisions there are then. */
async function postMessage(
  headers: Record<string, string>,
): Promise<{ readonly status: number; readonly recorded: number }> {
  const provider = aProvider(database);
  const { id, location } = await aJourney(provider);
  await provider.fetch(new Request(`${location}/messages`));
  const asked = database.selectFrom('requests').select('body').where('session_id', '=', id);
  const request = readMessage((await asked.executeTakeFirstOrThrow()).body);
  assert.equal(request.kind, 'request');
  const facts = { issuedAt: '2026-11-24T10:00:00Z' };
  const body = writeMessage(answer(request, { kind: 'decided', approved: [] }, facts));
  const { status } = await provider.fetch(
    new Request(`${location}/messages`, { method: 'POST', headers, body }),
  );
  const rows = database.selectFrom('decisions').selectAll().where('session_id', '=', id);
  return { status, recorded: (await rows.execute()).length };
}

describe('a decision as a message', () => {
  const key = { 'idempotency-key': crypto.randomUUID() };
  const type = { 'content-type': messageMediaType };

  it('is recorded under a key', async () => {
    assert.deepEqual(await postMessage({ ...type, ...key }), { status: 200, recorded: 1 });
  });

  for (const other of ['text/plain', 'application/x-www-form-urlencoded', 'application/json', '']) {
    it(`is not recorded as ${other || 'nothing in particular'}`, async () => {
      assert.deepEqual(await postMessage({ ...key, 'content-type': other }), { status: 415, recorded: 0 });
    });
  }

  for (const [what, without] of [
    ['without a key', {}],
    ['under a key that is too short', { 'idempotency-key': 'x'.repeat(15) }],
    ['under a key that is too long', { 'idempotency-key': 'x'.repeat(129) }],
  ] as const) {
    it(`is not recorded ${what}`, async () => {
      assert.deepEqual(await postMessage({ ...type, ...without }), { status: 422, recorded: 0 });
    });
  }
});

describe('what is missing to find the person', () => {
  const body = JSON.stringify({ attributes: [{ name: 'studentNumber', value: '014882331' }] });

  for (const [type, status] of [
    ['application/json', 200],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
  ] as const) {
    it(`is ${status === 200 ? 'taken' : 'not taken'} as ${type}`, async () => {
      const provider = aProvider(database);
      const { location } = await aJourney(provider, 'attributes-required');
      const asked = { method: 'POST', headers: { 'content-type': type }, body };

      const answer = await provider.fetch(new Request(`${location}/session/attributes`, asked));

      assert.equal(answer.status, status);
    });
  }
});
