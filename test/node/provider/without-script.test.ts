/** The form without script, filled in and sent as a browser does. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { before, describe, it } from 'node:test';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { aClock, aJourney, aProvider, returnLocation, send, type Journey } from './journey.ts';
import { degree } from './registers.ts';

let database: Database;
let provider: ReturnType<typeof aProvider>;
before(async () => {
  database = openFile<Tables>(':memory:');
  await migrate(database, 'blob');
  provider = aProvider(database);
});

const get = async (address: string): Promise<string> => (await provider.fetch(new Request(address))).text();

/** What a browser would send of the form in a page, with everything chosen that is to be used. */
function filledIn(page: string, step: 'check' | 'send'): FormData {
  const form = new FormData();
  for (const [, name = '', value = ''] of page.matchAll(/<input[^>]* name="([^"]*)" value="([^"]*)"/g))
    if (value !== 'refused') form.set(name, value);
  form.set('step', step);
  return form;
}

const post = ({ location }: Journey, body: FormData): Promise<Response> =>
  provider.fetch(new Request(`${location}/form`, { method: 'POST', body }));

/** The summary, filled in: what is sent is recorded. */
async function summary(journey: Journey): Promise<FormData> {
  const checked = await post(journey, filledIn(await get(journey.location), 'check'));
  assert.equal(checked.status, 200);
  return filledIn(await checked.text(), 'send');
}

describe('the last page', () => {
  /** Decides once the second request is there, which says where the person goes afterwards. */
  async function lastPage(wayBack: string): Promise<string> {
    const journey = await aJourney(provider);
    const answer = send(provider, { ...journey.secondMessage, returnLocation: wayBack }, journey.exchangeId);
    await wait(50);
    const page = await (await post(journey, await summary(journey))).text();
    await answer;
    return page;
  }

  it('leads back to a requester who is known', async () => {
    assert.match(
      await lastPage(returnLocation),
      new RegExp(`<a rel="noreferrer" href="${returnLocation}">Return to portal.example</a>`),
    );
  });

  for (const address of ['https://evil.example/phish', 'https://portal.example@evil.example/']) {
    it(`does not lead to ${address}`, async () => {
      const page = await lastPage(address);

      assert.doesNotMatch(page, /evil\.example/);
      assert.match(page, /Go back to your procedure in the other window/);
    });
  }

  it('leads back by POST where the link asks for it', async () => {
    const journey = await aJourney(provider, 'everything', '1.2');
    await get(`${journey.location}?returnurl=${encodeURIComponent(returnLocation)}&returnmethod=POST`);

    const page = await (await post(journey, await summary(journey))).text();

    assert.match(
      page,
      new RegExp(`<form[^>]* method="post" action="${returnLocation}"[^]*Return to portal.example</button>`),
    );
    assert.doesNotMatch(page, new RegExp(`href="${returnLocation}"`));
  });

  it('says that the way back is not known yet', async () => {
    const journey = await aJourney(provider);

    const page = await (await post(journey, await summary(journey))).text();

    assert.match(page, /We do not know the way back yet/);
  });
});

describe('a decision that the form sends twice', () => {
  it('is answered with the same page, on which the reference is and the way back', async () => {
    const journey = await aJourney(provider, 'everything', '1.2');
    await get(`${journey.location}?returnurl=${encodeURIComponent(returnLocation)}`);
    const form = await summary(journey);
    const first = await (await post(journey, form)).text();
    await journey.second();

    const again = await post(journey, form);

    assert.equal(again.status, 200);
    assert.equal(await again.text(), first);
    assert.match(first, /Reference: <b>[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}<\/b>/);
  });

  it('is no repetition under another key', async () => {
    const journey = await aJourney(provider);
    const form = await summary(journey);
    const reload = await summary(journey);
    await post(journey, form);

    const another = await post(journey, reload);

    assert.equal(another.status, 409);
    assert.match(await another.text(), /You have already decided/);
  });

  it('is no repetition where something else was chosen', async () => {
    const journey = await aJourney(provider);
    const form = await summary(journey);
    await post(journey, form);
    form.set(`verdict ${degree.id}`, 'refused');

    const { status } = await post(journey, form);

    assert.equal(status, 422);
  });
});

describe('a form that is sent when the page has reported that the time is over', () => {
  it('is told so, and not that somebody has decided', async () => {
    const journey = await aJourney(provider);
    const form = await summary(journey);
    await journey.call('/decision', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ reason: 'timeout' }),
    });

    const answer = await post(journey, form);

    assert.equal(answer.status, 410);
    assert.match(await answer.text(), /The time to decide is over/);
  });
});

describe('the log of visits', () => {
  async function visits({ id }: Journey): Promise<number> {
    const rows = database.selectFrom('audit').select('id').where('session_id', '=', id);
    return (await rows.where('event', '=', 'preview_visited').execute()).length;
  }

  it('has each time that the page is opened, also once there is a decision', async () => {
    const journey = await aJourney(provider);
    await post(journey, await summary(journey));

    await get(journey.location);

    assert.equal(await visits(journey), 2);
  });

  for (const path of ['/session', '/messages']) {
    it(`has a page once whose script reads ${path}`, async () => {
      const journey = await aJourney(provider);
      await get(journey.location);

      await get(journey.location + path);

      assert.equal(await visits(journey), 1);
    });

    it(`has a visit of which the page is elsewhere: ${path}`, async () => {
      const journey = await aJourney(provider);

      await get(journey.location + path);

      assert.equal(await visits(journey), 1);
    });
  }

  it('has one visit where the session is read until an archive is through', async () => {
    const journey = await aJourney(provider, 'fetching');
    await get(journey.location);

    for (let reads = 0; reads < 5; reads += 1) await journey.call('');

    assert.equal(await visits(journey), 1);
  });

  it('has a page once that is opened when the time is over', async () => {
    const clock = aClock();
    const late = aProvider(database, clock);
    const journey = await aJourney(late);
    clock.forward(16);
    await late.fetch(new Request(journey.location));

    await journey.call('');

    assert.equal(await visits(journey), 1);
  });
});
