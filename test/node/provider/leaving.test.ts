/** What the provider is told, and tells, beside the six requests of every visit. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { aJourney, aPerson, aProvider, aRequest, deciding, posting, read, send } from './journey.ts';

let database: Database;
before(async () => {
  database = openFile<Tables>(':memory:');
  await migrate(database, 'blob');
});

const note = posting({ reason: 'left' }, '');
const left = async (id: string): Promise<number> => {
  const rows = database.selectFrom('audit').select('id').where('session_id', '=', id);
  return (await rows.where('event', '=', 'left').execute()).length;
};

describe('a page that is left without a decision', () => {
  it('is logged, and the link goes on working', async () => {
    const journey = await aJourney(aProvider(database));
    await journey.ready();

    const { status } = await journey.call('/leaving', note);

    assert.equal(status, 204);
    assert.equal(await left(journey.id), 1);
    await journey.ready();
  });

  it('is not logged once there is a decision', async () => {
    const journey = await aJourney(aProvider(database));
    await journey.decide(deciding(await journey.ready()));

    await journey.call('/leaving', note);

    assert.equal(await left(journey.id), 0);
  });

  it('is not logged for a note that is none, or that a form of another site could send', async () => {
    const journey = await aJourney(aProvider(database));
    const plain = { ...note, headers: { 'content-type': 'text/plain' } };

    assert.equal((await journey.callBadly('/leaving', posting({ name: 'Aino' }, ''))).status, 422);
    assert.equal((await journey.callBadly('/leaving', plain)).status, 415);
    assert.equal(await left(journey.id), 0);
  });
});

it('an archive that takes its time tells of each step, and then that the session is worth reading', async () => {
  const journey = await aJourney(aProvider(database), 'fetching');
  await journey.call('');

  const said = await (await journey.call('/progress-events')).text();

  assert.match(said, /^event: progress\ndata: {"done":1,"total":3}\n\nevent: progress/);
  assert.match(said, /event: changed\n/);
  await journey.ready();
});

it('the session names who acts for the person', async () => {
  const provider = aProvider(database);
  const request = aRequest({ representative: aPerson('everything') });
  const { message } = await read(await send(provider, request));
  assert.equal(message.kind, 'error');

  const answer = await provider.fetch(new Request(`${message.exceptions[0]?.previewLocation ?? ''}/session`));

  const { representative } = (await answer.json()) as { representative: unknown };
  assert.deepEqual(representative, {
    kind: 'natural',
    givenName: 'Aino Unelma',
    familyName: 'Virtanen',
    dateOfBirth: '2001-05-14',
  });
});
