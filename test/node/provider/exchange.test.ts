/** What a portal gets for its two requests. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { it } from 'node:test';
import type { Database } from '../../../demo/provider/database/schema.ts';
import { record } from '../../../demo/provider/decisions.ts';
import { readFrozen } from '../../../demo/provider/evidence.ts';
import { ProblemError } from '../../../demo/provider/problem.ts';
import { defaults } from '../../../demo/provider/settings.ts';
import { findVisit } from '../../../demo/provider/visits.ts';
import { writeMessage, type NaturalPerson } from '../../../src/provider/edm/index.ts';
import { describeOnEachDatabase } from './databases.ts';
import {
  aClock,
  aJourney,
  aPerson,
  aProvider,
  aRequest,
  codes,
  deciding,
  origin,
  read,
  returnLocation,
  send,
} from './journey.ts';
import { degree, matriculation, registers } from './registers.ts';

const aino = aPerson('everything') as NaturalPerson;
const anotherType = '0d6a1f3b-58c4-4f7e-92b0-7a3c91e6d846';
const aCompany = {
  kind: 'legal',
  identifier: { value: 'EE/FI/19904418', scheme: 'eidas' },
  legalName: 'Põhjarand Puit OÜ',
} as const;

/** One whose register has this company under every identifier. */
function companyProvider(database: Database): ReturnType<typeof aProvider> {
  const subject = { ...aCompany, identifier: aCompany.identifier.value };
  return aProvider(database, aClock(), {
    ...registers(),
    find: () => ({ subject, packages: [degree] }),
  });
}

describeOnEachDatabase('the exchange', (store) => {
  it('answers the first request with the address of a preview', async () => {
    const { message } = await read(await send(aProvider(store.open()), aRequest()));

    assert.equal(message.kind, 'error');
    const [exception] = message.exceptions;
    assert.equal(exception?.code, 'EDM:ERR:0002');
    assert.equal(exception.severity, 'preview-required');
    assert.match(exception.previewLocation ?? '', /^https:\/\/provider\.example\/preview\/[0-9a-f-]{36}$/);
    assert.ok(exception.previewDescription?.['de']);
  });

  it('gives a repeated first request the same address', async () => {
    const provider = aProvider(store.open());
    const request = aRequest();
    const exchangeId = crypto.randomUUID();

    const [one, two] = await Promise.all([
      send(provider, request, exchangeId).then(read),
      send(provider, request, exchangeId).then(read),
    ]);

    assert.ok(one.message.kind === 'error' && two.message.kind === 'error');
    assert.equal(one.message.exceptions[0]?.previewLocation, two.message.exceptions[0]?.previewLocation);
  });

  it('refuses another message under an id that was used', async () => {
    const provider = aProvider(store.open());
    const request = aRequest();
    await send(provider, request);

    const answer = await send(provider, { ...request, issuedAt: '2026-11-24T10:00:01Z' });

    assert.deepEqual(await codes(answer), ['EDM:ERR:0003']);
  });

  it('refuses another message under an id that was refused', async () => {
    const provider = aProvider(store.open());
    const unknown = aRequest({ procedure: { code: 'Z9' } });
    await send(provider, unknown);

    const answer = await send(provider, { ...unknown, procedure: { code: 'T1' } });

    assert.deepEqual(await codes(answer), ['EDM:ERR:0003']);
  });

  it('gives a repeated request that was refused the same answer', async () => {
    const provider = aProvider(store.open());
    const unknown = aRequest({ procedure: { code: 'Z9' } });
    await send(provider, unknown);

    assert.deepEqual(await codes(await send(provider, unknown)), ['EDM:ERR:0004']);
  });

  it('refuses a message under an id that was used in other letters', async () => {
    const provider = aProvider(store.open());
    const id = crypto.randomUUID();
    await send(provider, aRequest({ id: `urn:uuid:${id}` }));

    const answer = await send(provider, aRequest({ id: `urn:uuid:${id.toUpperCase()}` }));

    assert.deepEqual(await codes(answer), ['EDM:ERR:0003']);
  });

  for (const [what, overrides] of [
    ['procedure', { procedure: { code: 'Z9' } }],
    ['type of evidence', { evidenceRequest: { ...aRequest().evidenceRequest, id: crypto.randomUUID() } }],
  ] as const) {
    it(`does not find a ${what} that nobody here knows`, async () => {
      const answer = await send(aProvider(store.open()), aRequest(overrides));

      assert.deepEqual(await codes(answer), ['EDM:ERR:0004']);
    });
  }

  it('gives out no address where the person did not ask for the exchange', async () => {
    const { message } = await read(
      await send(aProvider(store.open()), aRequest({ explicitRequestGiven: false })),
    );

    assert.ok(message.kind === 'error');
    assert.deepEqual(
      message.exceptions.map(({ code, previewLocation }) => ({ code, previewLocation })),
      [{ code: 'EDM:ERR:0003', previewLocation: undefined }],
    );
  });

  it('sends no evidence where the second request says that the person did not ask', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider);
    await journey.decide(deciding(await journey.ready(), degree.id));
    const unasked = { ...journey.secondMessage, explicitRequestGiven: false };

    assert.deepEqual(await codes(await send(provider, unasked, journey.exchangeId)), ['EDM:ERR:0003']);
  });

  it('says which rule a message breaks, and where', async () => {
    const { message } = await read(
      await send(
        aProvider(store.open()),
        '<query:QueryRequest xmlns:query="urn:oasis:names:tc:ebxml-regrep:xsd:query:4.0"/>',
      ),
    );

    assert.equal(message.kind, 'error');
    assert.equal(message.exceptions[0]?.code, 'EDM:ERR:0003');
    assert.match(message.exceptions[0].detail ?? '', /query:QueryRequest/);
  });

  for (const [named, line] of [
    ['1.0', '1.0'],
    ['1.2', '1.2'],
    ['2.0', '2.0'],
    ['3.0', '2.0'],
  ] as const) {
    it(`refuses a message of the line ${named} that it cannot read in one of the line ${line}`, async () => {
      const unreadable = writeMessage(aRequest({ line }))
        .replace(`oots-edm:v${line}`, `oots-edm:v${named}`)
        .replace('name="EvidenceProvider"', 'name="Nobody"');

      const { message } = await read(await send(aProvider(store.open()), unreadable));

      assert.equal(message.kind, 'error');
      assert.equal(message.line, line);
    });
  }

  for (const [what, body, type, status] of [
    ['text that is no XML', 'Hello', 'application/x-ebrs+xml', 400],
    ['another content type', '<a/>', 'text/plain', 415],
    ['more than a megabyte', `<a>${'x'.repeat(1_000_000)}</a>`, 'application/x-ebrs+xml', 413],
  ] as const) {
    it(`does not take ${what} for a message`, async () => {
      const answer = await aProvider(store.open()).fetch(
        new Request(`${origin}/exchange`, { method: 'POST', headers: { 'content-type': type }, body }),
      );

      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    });
  }

  it('holds the second request until the person has decided', async () => {
    const journey = await aJourney(aProvider(store.open()));
    const session = await journey.ready();
    let answered = false;
    const answer = journey.second().finally(() => {
      answered = true;
    });
    await wait(50);
    const before = answered;

    await journey.decide(deciding(session, degree.id));

    assert.equal((await answer).status, 200);
    assert.equal(before, false);
  });

  it('records no decision where the evidence was corrected after it was compared', async () => {
    const db = store.open();
    const journey = await aJourney(aProvider(db));
    await journey.ready();
    const settings = { ...defaults, origin, requesterOrigins: [] };
    const world = { db, registry: registers(), settings, now: aClock().now };
    const visit = await findVisit(world, journey.id);
    const about = await readFrozen(db, visit.id);
    const verdicts = Object.fromEntries(about.map(({ id }) => [id, 'approved' as const]));
    await db
      .updateTable('documents')
      .set({ sha256: 'c'.repeat(64) })
      .where('session_id', '=', visit.id)
      .execute();

    const recording = record(world, visit, {
      key: crypto.randomUUID(),
      body: '',
      decided: { verdicts },
      about,
    });

    await assert.rejects(recording, ProblemError);
    assert.equal((await findVisit(world, visit.id)).decision, undefined);
  });

  it('sends all and only the approved packages, byte for byte as they were shown', async () => {
    const journey = await aJourney(aProvider(store.open()));
    const session = await journey.ready();
    const shown = await Promise.all(
      (session.packages[0]?.documents ?? []).map(async ({ id }) => {
        const answer = await journey.call(`/documents/${id}`);
        return new Uint8Array(await answer.arrayBuffer());
      }),
    );
    await journey.decide(deciding(session, degree.id));

    const { message, attachments } = await read(await journey.second());

    assert.equal(message.kind, 'response');
    assert.deepEqual(
      message.packages.map(({ id }) => id),
      [`urn:uuid:${degree.id}`],
    );
    const sent = message.packages[0]?.documents.map(({ href }) => attachments.get(href.slice(4))?.bytes);
    assert.deepEqual(
      sent?.map((bytes) => [...(bytes ?? [])]),
      shown.map((bytes) => [...bytes]),
    );
    assert.equal(attachments.size, 2);
  });

  it('sends what was shown although the register has changed since', async () => {
    const database = store.open();
    const journey = await aJourney(aProvider(database));
    const session = await journey.ready();
    const changed = aProvider(database, aClock(), registers([matriculation]));
    await journey.through(changed).decide(deciding(session, degree.id));

    const { message } = await read(await journey.through(changed).second());

    assert.equal(message.kind === 'response' && message.packages[0]?.id, `urn:uuid:${degree.id}`);
  });

  it('sends an empty list where everything was refused', async () => {
    const journey = await aJourney(aProvider(store.open()));
    await journey.decide(deciding(await journey.ready()));

    const { message } = await read(await journey.second());

    assert.ok(message.kind === 'response');
    assert.equal(message.status, 'success');
    assert.deepEqual(message.packages, []);
  });

  it('reports the end of the time when nobody ever came', async () => {
    const clock = aClock();
    const journey = await aJourney(aProvider(store.open(), clock));
    clock.forward(16);

    assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0005']);
  });

  it('reports that the person gave up', async () => {
    const journey = await aJourney(aProvider(store.open()));
    await journey.ready();
    await journey.decide({ reason: 'abandoned' });

    assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0005']);
  });

  it('reports that somebody else signed in', async () => {
    const journey = await aJourney(aProvider(store.open()), 'identity-mismatch');
    await journey.call('');

    assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0001']);
  });

  for (const [what, overrides] of [
    ['a family name', { familyName: { latin: 'Mallon' } }],
    ['a given name', { givenName: { latin: 'Mallory' } }],
    ['a date of birth', { dateOfBirth: '1980-05-14' }],
  ] as const) {
    it(`reports that nobody was matched where ${what} is not the one of the register`, async () => {
      const journey = await aJourney(aProvider(store.open()), { ...aino, ...overrides });
      await journey.call('');

      assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0001']);
    });
  }

  it('reports that nobody was matched where the name of a company is not the one of the register', async () => {
    const journey = await aJourney(companyProvider(store.open()), {
      ...aCompany,
      legalName: 'Kiviranna Puit OÜ',
    });
    await journey.call('');

    assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0001']);
  });

  it('reports that nobody was matched where a person has the identifier of a company', async () => {
    const journey = await aJourney(companyProvider(store.open()), aino);
    await journey.call('');

    assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0001']);
  });

  it('shows nothing to somebody who was not matched, through either door', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider, { ...aino, givenName: { latin: 'Mallory' } });
    await journey.call('');
    await provider.fetch(new Request(`${journey.location}/messages`));

    const documents = await Promise.all(
      degree.documents.map(({ id }) => journey.call(`/documents/${id}`).then(({ status }) => status)),
    );

    assert.deepEqual(documents, [404, 404]);
    assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0001']);
  });

  it('says of evidence that it is about the person of the register, however the request spells them', async () => {
    const spelt = {
      ...aino,
      familyName: { latin: 'VIRTÄNEN' },
      givenName: { latin: 'aino unelma' },
      dateOfBirth: '2001-05-14Z',
      placeOfBirth: 'Oulu',
    };
    const journey = await aJourney(aProvider(store.open()), spelt);
    await journey.decide(deciding(await journey.ready(), degree.id));

    const { message } = await read(await journey.second());

    const about = message.kind === 'response' && message.packages[0]?.documents[0]?.metadata.subject;
    assert.deepEqual(about, aino);
  });

  it('says of evidence that it is about the company of the register, however the request spells it', async () => {
    const journey = await aJourney(companyProvider(store.open()), {
      ...aCompany,
      legalName: 'Pohjarand Puit oü',
    });
    await journey.decide(deciding(await journey.ready(), degree.id));

    const { message } = await read(await journey.second());

    const about = message.kind === 'response' && message.packages[0]?.documents[0]?.metadata.subject;
    assert.deepEqual(about, aCompany);
  });

  it('says from when on the evidence will be there', async () => {
    const journey = await aJourney(aProvider(store.open()), 'deferred');
    await journey.call('');

    const { message } = await read(await journey.second());

    assert.ok(message.kind === 'response');
    assert.equal(message.status, 'unavailable');
    assert.equal(message.availableFrom, '2026-11-26T10:00:00.000Z');
  });

  for (const packages of [[degree], []]) {
    it(`sends an empty list where ${packages.length ? 'nothing is found' : 'the register is empty'}`, async () => {
      const provider = aProvider(store.open(), aClock(), registers(packages));
      const journey = await aJourney(provider, packages.length ? 'none-found' : 'everything');
      await journey.call('');

      const { message } = await read(await journey.second());

      assert.deepEqual(message.kind === 'response' && message.packages, []);
    });
  }

  for (const line of ['1.0', '1.2', '2.0'] as const) {
    it(`answers on the line on which it was asked: ${line}`, async () => {
      const journey = await aJourney(aProvider(store.open()), 'everything', line);
      await journey.decide(deciding(await journey.ready(), degree.id));

      const { message, attachments } = await read(await journey.second());

      assert.equal(message.kind, 'response');
      assert.equal(message.line, line);
      assert.equal(message.packages.flatMap(({ documents }) => documents).length, attachments.size);
    });
  }

  it('needs no ExchangeId for the first request before EDM 2.0', async () => {
    const answer = await send(aProvider(store.open()), aRequest({ line: '1.2' }), '');

    assert.deepEqual(await codes(answer), ['EDM:ERR:0002']);
  });

  it('needs no ExchangeId for the second request before EDM 2.0', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider, 'everything', '1.2');
    await journey.decide(deciding(await journey.ready(), degree.id));

    const { message } = await read(await send(provider, journey.secondMessage, ''));

    assert.equal(message.kind, 'response');
  });

  it('refuses a first request without an ExchangeId on EDM 2.0', async () => {
    assert.deepEqual(await codes(await send(aProvider(store.open()), aRequest(), '')), ['EDM:ERR:0003']);
  });

  it('takes the way back from the link before EDM 2.0, the last one before the decision', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider, 'everything', '1.2');
    const visit = (end: string): Promise<Response> =>
      provider.fetch(
        new Request(
          `${journey.location}?returnurl=${encodeURIComponent(returnLocation + end)}&returnmethod=GET`,
        ),
      );
    await visit('1');
    await visit('2');
    const session = await journey.ready();
    await journey.decide(deciding(session, degree.id));
    await visit('3');

    const back = (await (await journey.call('/return-location')).json()) as { location?: string };

    assert.equal(session.return.location, `${returnLocation}2`);
    assert.equal(back.location, `${returnLocation}2`);
  });

  for (const address of [
    'https://elsewhere.example/return',
    'javascript:alert(1)',
    'return',
    'http://portal.example/',
  ]) {
    it(`takes no way back to somebody unknown from the link: ${address}`, async () => {
      const provider = aProvider(store.open());
      const journey = await aJourney(provider, 'everything', '1.2');
      await provider.fetch(new Request(`${journey.location}?returnurl=${encodeURIComponent(address)}`));

      const { location, none } = (await journey.ready()).return;
      assert.deepEqual([location, none], [undefined, true]);
      // Nothing is awaited either.
      assert.equal((await journey.call('/return-location')).status, 200);
    });
  }

  it('takes no way back from the link on EDM 2.0', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider);
    await provider.fetch(new Request(`${journey.location}?returnurl=${encodeURIComponent(returnLocation)}`));

    const { location, none } = (await journey.ready()).return;
    assert.deepEqual([location, none], [undefined, undefined]);
  });

  it('answers as the authority chose where everything is refused', async () => {
    const provider = aProvider(store.open(), aClock(), registers(), { refusedAll: 'EDM:ERR:0008' });
    const journey = await aJourney(provider);
    await journey.decide(deciding(await journey.ready()));

    assert.deepEqual(await codes(await journey.second()), ['EDM:ERR:0008']);
  });

  it('refuses a second request of another exchange', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider);

    assert.deepEqual(await codes(await send(provider, journey.secondMessage)), ['EDM:ERR:0003']);
  });

  it('refuses a second request of another requester', async () => {
    const provider = aProvider(store.open());
    const { secondMessage, exchangeId } = await aJourney(provider);
    const requesters = [{ identifier: { value: 'ATU99999999' }, name: { en: 'Somebody else' } }];

    const answer = await send(provider, { ...secondMessage, requesters }, exchangeId);

    assert.deepEqual(await codes(answer), ['EDM:ERR:0003']);
  });

  for (const [what, overrides] of [
    ['about somebody of another name', { subject: { ...aino, givenName: { latin: 'Mallory' } } }],
    ['about somebody under another identifier', { subject: aPerson('none-found') }],
    ['for another type of evidence', { evidenceRequest: { ...aRequest().evidenceRequest, id: anotherType } }],
    ['to another provider', { provider: { identifier: { value: '0' }, name: { en: 'Another' } } }],
  ] as const) {
    it(`refuses a second request ${what}`, async () => {
      const provider = aProvider(store.open());
      const journey = await aJourney(provider);
      await journey.decide(deciding(await journey.ready(), degree.id));

      const answer = await send(provider, { ...journey.secondMessage, ...overrides }, journey.exchangeId);

      assert.deepEqual(await codes(answer), ['EDM:ERR:0003']);
    });
  }

  for (const [first, second] of [
    ['2.0', '1.2'],
    ['1.2', '2.0'],
    ['1.2', '1.0'],
  ] as const) {
    it(`refuses a second request on ${second} where the first was on ${first}`, async () => {
      const provider = aProvider(store.open());
      const journey = await aJourney(provider, 'everything', first);
      await journey.decide(deciding(await journey.ready(), degree.id));
      const { previewLocation = '' } = journey.secondMessage;
      const way = second === '2.0' ? { returnLocation } : {};

      const answer = await send(
        provider,
        aRequest({ line: second, previewLocation, ...way }),
        journey.exchangeId,
      );

      assert.deepEqual(await codes(answer), ['EDM:ERR:0003']);
    });
  }

  it('answers a second request that spells the person in another way', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider);
    await journey.decide(deciding(await journey.ready(), degree.id));
    const spelt = { ...aino, familyName: { latin: 'VIRTANEN' } };

    const answer = await send(provider, { ...journey.secondMessage, subject: spelt }, journey.exchangeId);

    assert.equal((await read(answer)).message.kind, 'response');
  });

  it('refuses an address that it never issued', async () => {
    const previewLocation = `${origin}/preview/${crypto.randomUUID()}`;

    const answer = await send(aProvider(store.open()), aRequest({ previewLocation, returnLocation }));

    assert.deepEqual(await codes(answer), ['EDM:ERR:0003']);
  });

  it('refuses another second request for a visit that was answered', async () => {
    const provider = aProvider(store.open());
    const journey = await aJourney(provider);
    await journey.decide(deciding(await journey.ready()));
    await journey.second();
    const another = { ...journey.secondMessage, id: aRequest().id };

    assert.deepEqual(await codes(await send(provider, another, journey.exchangeId)), ['EDM:ERR:0003']);
  });

  it('refuses a second request under the id of the first of another exchange', async () => {
    const provider = aProvider(store.open());
    const request = aRequest();
    await send(provider, request);
    const journey = await aJourney(provider);
    const reused = { ...journey.secondMessage, id: request.id };

    assert.deepEqual(await codes(await send(provider, reused, journey.exchangeId)), ['EDM:ERR:0003']);
  });

  it('gives a repeated second request the very same message', async () => {
    const journey = await aJourney(aProvider(store.open()));
    await journey.decide(deciding(await journey.ready(), degree.id));
    const first = await read(await journey.second());

    const again = await read(await journey.second());

    assert.deepEqual(again, first);
  });

  it('counts nothing as sent when the connection broke before the decision', async () => {
    const database = store.open();
    const journey = await aJourney(aProvider(database));
    const broken = new AbortController();
    const answer = journey.second(broken.signal).catch(() => undefined);
    await wait(30);
    broken.abort();
    await answer;

    const row = await database
      .selectFrom('sessions')
      .select('answered_at')
      .where('id', '=', journey.id)
      .executeTakeFirstOrThrow();

    assert.equal(row.answered_at, null);
  });

  it('goes on after a restart in the middle of the journey', async () => {
    const before = store.open();
    const journey = await aJourney(aProvider(before));
    const session = await journey.ready();
    const broken = new AbortController();
    const lost = journey.second(broken.signal).catch(() => undefined);
    await wait(30);
    broken.abort();
    await lost;
    const restarted = journey.through(aProvider(store.open()));
    const answer = restarted.second();
    await restarted.decide(deciding(session, matriculation.id));

    const { message } = await read(await answer);

    assert.equal(message.kind === 'response' && message.packages[0]?.id, `urn:uuid:${matriculation.id}`);
  });

  it('answers through one instance what was decided through another', async () => {
    const journey = await aJourney(aProvider(store.open()));
    const answer = journey.second();
    const elsewhere = journey.through(aProvider(store.open()));
    await elsewhere.decide(deciding(await elsewhere.ready(), degree.id));

    const { message } = await read(await answer);

    assert.equal(message.kind === 'response' && message.packages.length, 1);
  });
});
