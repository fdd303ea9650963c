/** Nobody sees or decides about evidence while something else comes first, whichever way they try. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createProvider } from '../../../demo/provider/app.ts';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import type { Situation } from '../../../demo/provider/registry.ts';
import { answer, messageMediaType, readMessage, writeMessage } from '../../../src/provider/edm/index.ts';
import { aClock, aJourney, aProvider, deciding, origin, posting, type Journey } from './journey.ts';
import { degree, registers } from './registers.ts';

let database: Database;
let provider: ReturnType<typeof aProvider>;
before(async () => {
  database = openFile<Tables>(':memory:');
  await migrate(database, 'blob');
  provider = aProvider(database);
});

const get = (address: string): Promise<Response> => provider.fetch(new Request(address));
const messages = ({ location }: Journey): Promise<Response> => get(`${location}/messages`);

/** A visit that was looked at from everywhere, once. */
async function lookedAt(situation: Situation): Promise<Journey> {
  const journey = await aJourney(provider, situation);
  await messages(journey);
  await journey.call('');
  await get(journey.location);
  return journey;
}

/** What a page would post that had seen everything. */
const everything = async (): Promise<ReturnType<typeof deciding>> =>
  deciding(await (await aJourney(provider)).ready(), degree.id);

/** The message of a page that was shown nothing, or had all of it refused. */
async function refusingAll({ id }: Journey): Promise<string> {
  const rows = database.selectFrom('requests').select('body').where('session_id', '=', id);
  const request = readMessage((await rows.executeTakeFirstOrThrow()).body);
  assert.equal(request.kind, 'request');
  const facts = { issuedAt: '2026-11-24T10:00:00Z' };
  return writeMessage(answer(request, { kind: 'decided', approved: [] }, facts));
}

async function decisionsOn({ id }: Journey): Promise<number> {
  const rows = database.selectFrom('decisions').selectAll().where('session_id', '=', id);
  return (await rows.execute()).length;
}

const closed = [
  'sign-in-required',
  'attributes-required',
  'deferred',
  'none-found',
  'identity-mismatch',
  'fetching',
] as const;
for (const situation of closed) {
  describe(`a visit in which it is ${situation}`, () => {
    it('has messages without evidence', async () => {
      const said = await (await messages(await lookedAt(situation))).text();

      assert.doesNotMatch(said, /<degree>|Degree certificate|%PDF/);
    });

    it('has no documents', async () => {
      const journey = await lookedAt(situation);

      const { status } = await journey.call(`/documents/${degree.documents[0].id}`);

      assert.equal(status, 404);
    });

    it('takes no decision', async () => {
      const journey = await lookedAt(situation);

      const { status } = await journey.decide(await everything());

      assert.equal(status, 422);
      assert.equal(await decisionsOn(journey), 0);
    });

    it('takes no decision as a message', async () => {
      const journey = await lookedAt(situation);
      const headers = { 'content-type': messageMediaType, 'idempotency-key': crypto.randomUUID() };
      const body = await refusingAll(journey);

      const { ok } = await provider.fetch(
        new Request(`${journey.location}/messages`, { method: 'POST', headers, body }),
      );

      assert.equal(ok, false);
      assert.equal(await decisionsOn(journey), 0);
    });

    it('has no form', async () => {
      const journey = await lookedAt(situation);

      const page = await (await get(journey.location)).text();

      assert.doesNotMatch(page, /<form/);
    });

    it('takes no form', async () => {
      const journey = await lookedAt(situation);
      const form = new FormData();
      form.set('step', 'send');
      for (const { packageId, documents } of (await everything()).decisions) {
        form.set(`verdict ${packageId}`, 'approved');
        for (const one of documents) form.set(`sha256 ${one.documentId}`, one.sha256);
      }

      const { ok } = await provider.fetch(
        new Request(`${journey.location}/form`, { method: 'POST', body: form }),
      );

      assert.equal(ok, false);
      assert.equal(await decisionsOn(journey), 0);
    });
  });
}

for (const [situation, identify] of [
  ['sign-in-required', ({ location }: Journey) => get(`${location}/sign-in`)],
  [
    'attributes-required',
    (journey: Journey) =>
      journey.call(
        '/attributes',
        posting({ attributes: [{ name: 'studentNumber', value: '014882331' }] }, ''),
      ),
  ],
] as const) {
  describe(`a visit in which it was ${situation}`, () => {
    it('shows the evidence in messages once that is done', async () => {
      const journey = await lookedAt(situation);
      await identify(journey);

      const said = await (await messages(journey)).text();

      assert.match(said, /<degree>/);
    });

    it('has a form once that is done', async () => {
      const journey = await lookedAt(situation);
      await identify(journey);

      const page = await (await get(journey.location)).text();

      assert.match(page, /<form/);
    });
  });
}

it('the page of messages has people sign in first where anything has to be known about them', async () => {
  const speaking = createProvider({
    database,
    registry: registers(),
    settings: { origin, requesterOrigins: [], speaks: 'messages' },
    now: aClock().now,
  });
  const { location } = await aJourney(speaking, 'attributes-required');

  const { headers } = await speaking.fetch(new Request(location));

  assert.equal(headers.get('location'), `${new URL(location).pathname}/sign-in`);
});
