/** A page that speaks the Swedish contract: what the person sees, and what the back end is told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SwedishContext } from '../../../src/index.ts';
import type { Provider } from '../../../src/provider/port.ts';
import { swedishProvider } from '../../../src/provider/national/sweden/provider.ts';
import type { Wire } from '../../../src/provider/wire.ts';
import { context } from '../../support/national/back-end.ts';
import { SwedishBackEnd, aFile, request } from '../../support/national/sweden.ts';
import { aWire, deciding, failure, losing, mistaken, mistakes, readyIn, signal, textsIn } from './visit.ts';

const src = 'https://preview.example/api/v1';
const said: SwedishContext = { ...context, request };

function visitTo(backEnd: SwedishBackEnd, more: Partial<Wire> = {}): Provider {
  return swedishProvider(aWire(backEnd.fetch, src, { context: () => said, ...more }));
}

async function ready(
  backEnd: SwedishBackEnd,
  more: Partial<Wire> = {},
): Promise<[Provider, ReturnType<typeof readyIn>]> {
  const provider = visitTo(backEnd, more);
  return [provider, readyIn(await provider.readSession(signal))];
}

describe('a visit to a Swedish evidence provider', () => {
  it('shows the files of one identifier as one package, the structured one first', async () => {
    const provider = visitTo(new SwedishBackEnd());

    const answer = await provider.readSession(signal);

    const [degree, grades] = readyIn(answer).packages;
    assert.deepEqual(
      degree?.documents.map(({ id, role, mediaType, conformsTo }) => [id, role, mediaType, conformsTo]),
      [
        ['degree#2', 'main', 'application/xml', 'https://sr.example/models/degree'],
        ['degree#1', 'human-readable', 'text/plain', undefined],
      ],
    );
    assert.equal(grades?.documents.length, 1);
    assert.deepEqual(await textsIn(provider, answer), ['<degree/>', 'Kandidatexamen', 'Betyg']);
  });

  it('tells title, issuer, dates and language as the provider wrote them', async () => {
    const backEnd = new SwedishBackEnd();
    backEnd.files = [
      aFile('degree', 'x', {
        evidenceName: 'Examensbevis',
        sdgIssuingDate: '2024-06-12T00:00:00Z',
        sdgValiditiyPeriodStatDate: '2024-07-01',
        sdgValiditiyPeriodEndsDate: '',
      }),
    ];
    const [, { packages }] = await ready(backEnd);

    assert.deepEqual(packages[0]?.title, { sv: 'Intyg degree', en: 'Certificate degree' });
    assert.deepEqual(packages[0].issuer, { und: 'Universitets- och högskolerådet' });
    assert.equal(packages[0].issued, '2024-06-12');
    assert.deepEqual(packages[0].validity, { from: '2024-07-01' });
    assert.deepEqual(packages[0].documents[0].title, { und: 'Examensbevis' });
    assert.equal(packages[0].documents[0].language, 'sv');
  });

  it('does without all that the provider need not tell', async () => {
    const backEnd = new SwedishBackEnd();
    const { mimeType, content, sdgIdentifier } = aFile('degree', 'x');
    backEnd.files = [{ mimeType, content, sdgIdentifier }];

    const [, { packages }] = await ready(backEnd);

    assert.deepEqual(packages[0]?.title, { und: 'degree#1' });
    assert.deepEqual(packages[0].issuer, { en: 'Ministry of Education' });
  });

  it('asks with the headers and the number of the context, and with no token', async () => {
    const requests: Request[] = [];
    const backEnd = new SwedishBackEnd();
    const send: Wire['send'] = (asked) => {
      requests.push(asked.clone());
      return backEnd.fetch(asked);
    };

    await ready(backEnd, { send });

    assert.equal(requests[0]?.headers.get('sdgPersonFamilyName'), 'Åström');
    assert.equal(requests[0].headers.get('authorization'), null);
    assert.deepEqual(backEnd.asked[0]?.body, request.body);
  });

  for (const [what, instead, type] of [
    ['there are no files', Response.json({ evidenceFiles: [] }), 'noneFound'],
    ['nothing was found', new Response(null, { status: 404 }), 'noneFound'],
    ['it takes a while', new Response(null, { status: 202 }), 'fetching'],
  ] as const) {
    it(`says so where ${what}`, async () => {
      const backEnd = Object.assign(new SwedishBackEnd(), { instead });

      assert.equal((await visitTo(backEnd).readSession(signal)).type, type);
    });
  }

  it('says when there will be evidence', async () => {
    const backEnd = new SwedishBackEnd();
    backEnd.instead = Response.json({ estimatedAvailability: '2026-12-01T10:00:00Z' }, { status: 202 });

    const answer = await visitTo(backEnd).readSession(signal);

    assert.equal(answer.type === 'deferred' && answer.availableFrom, '2026-12-01T10:00:00Z');
  });

  for (const status of [400, 401, 403]) {
    it(`is refused where the provider refuses: ${status}`, async () => {
      const backEnd = Object.assign(new SwedishBackEnd(), { instead: new Response(null, { status }) });

      const error = await failure(visitTo(backEnd).readSession(signal));

      assert.equal(error.code, 'rejected');
      assert.match(error.message, status === 400 ? /400/ : /has to add a token/);
    });
  }
});

describe('a Swedish decision', () => {
  for (const [what, approved] of [
    ['approves everything', ['degree', 'grades']],
    ['approves one of two', ['grades']],
    ['refuses everything', []],
  ] as const) {
    it(`${what}: goes by our own contract, with the digests of what was shown`, async () => {
      const backEnd = new SwedishBackEnd();
      const [provider, session] = await ready(backEnd);
      const decision = deciding(session, approved);

      const answer = await provider.decide(decision, signal);

      const decisions = decision.decisions.map((one) => ({
        ...one,
        documents: one.documents.map(({ documentId, sha256 }) => ({ documentId, sha256 })),
      }));
      assert.deepEqual(backEnd.decisions, [{ key: decision.idempotencyKey, decisions }]);
      assert.ok(answer.type === 'recorded' && answer.wayBack.kind === 'known');
      assert.equal(answer.receipt.reference, 'R-1');
    });
  }

  it('is not sent where the evidence is no longer what was shown', async () => {
    const backEnd = new SwedishBackEnd();
    const [provider, session] = await ready(backEnd);
    backEnd.files = [aFile('degree', 'Annat'), ...backEnd.files.slice(1)];

    assert.deepEqual(await provider.decide(deciding(session, ['degree']), signal), { type: 'changed' });
    assert.ok(backEnd.asked.every(({ path }) => !path.endsWith('decision')));
  });

  it('waits where the evidence is being fetched once more', async () => {
    const backEnd = new SwedishBackEnd();
    const [provider, session] = await ready(backEnd);
    const decision = deciding(session, ['degree']);
    backEnd.instead = new Response(null, { status: 202, headers: { 'retry-after': '7' } });

    const error = await failure(provider.decide(decision, signal));
    backEnd.instead = undefined;

    assert.deepEqual([error.code, error.retryAfter], ['unreachable', 7]);
    assert.equal((await provider.decide(decision, signal)).type, 'recorded');
  });

  it('leaves it to the session to say why the evidence is gone', async () => {
    const backEnd = new SwedishBackEnd();
    const [provider, session] = await ready(backEnd);
    backEnd.files = [];

    assert.deepEqual(await provider.decide(deciding(session, []), signal), { type: 'changed' });
  });

  it('is sent again after a lost answer, with the same key, and recorded once', async () => {
    const backEnd = new SwedishBackEnd();
    const [provider, session] = await ready(backEnd, { send: losing(backEnd.fetch, /decision$/) });
    const decision = deciding(session, ['degree']);
    assert.equal((await failure(provider.decide(decision, signal))).code, 'unreachable');
    backEnd.files = [];

    assert.equal((await provider.decide(decision, signal)).type, 'recorded');
    assert.equal(backEnd.decisions.length, 1);
  });

  it('is not recorded where somebody decided in another tab', async () => {
    const backEnd = new SwedishBackEnd();
    const [one, session] = await ready(backEnd);
    const [other] = await ready(backEnd);
    await one.decide(deciding(session, []), signal);

    assert.equal((await other.decide(deciding(session, ['degree']), signal)).type, 'decided');
    assert.equal(backEnd.decisions.length, 1);
  });

  it('that never came is told with its reason', async () => {
    const backEnd = new SwedishBackEnd();
    const [provider] = await ready(backEnd);

    await provider.report('abandoned', signal);

    assert.equal(backEnd.decisions[0]?.reason, 'abandoned');
  });

  it('may be given more time, which later readings do not take back', async () => {
    const backEnd = new SwedishBackEnd();
    const times = { now: '2020-01-01T10:00:00Z', deadline: '2020-01-01T10:40:00Z' };
    const [provider, { extendable, deadline = 0 }] = await ready(backEnd, {
      context: () => ({ ...said, ...times, extendable: true }),
    });
    assert.equal(extendable, true);
    assert.equal(await provider.extend(signal), undefined);
    backEnd.extension = { ...times, deadline: '2020-01-01T11:40:00Z' };

    const later = await provider.extend(signal);

    assert.ok(Math.abs((later ?? 0) - deadline - 60 * 60_000) < 5000);
    assert.equal(readyIn(await provider.readSession(signal)).deadline, later);
  });

  it('may be followed by a way back that comes later', async () => {
    const backEnd = new SwedishBackEnd();
    const [provider, session] = await ready(backEnd, {
      context: () => ({ ...said, return: { allowedOrigins: [] } }),
    });
    const answer = await provider.decide(deciding(session, []), signal);
    assert.ok(answer.type === 'recorded' && answer.wayBack.kind === 'awaited');
    backEnd.wayBack = { location: 'https://portal.example/2', allowedOrigins: ['https://portal.example'] };

    const { wayBack } = await provider.readWayBack(signal);

    assert.equal(wayBack.kind === 'known' && wayBack.url, 'https://portal.example/2');
  });
});

describe('a Swedish answer that breaks the contract', () => {
  const file = aFile('degree', 'x');
  for (const [what, instead, field] of [
    ['no list', {}, '/evidenceFiles'],
    ['no identifier', { ...file, sdgIdentifier: undefined }, '/evidenceFiles/0/sdgIdentifier'],
    ['no content', { ...file, content: undefined }, '/evidenceFiles/0/content'],
    ['bad base64', { ...file, content: 'å' }, '/evidenceFiles/0/content'],
    ['no media type', { ...file, mimeType: '' }, '/evidenceFiles/0/mimeType'],
    ['no date', { ...file, sdgIssuingDate: '12.6.2024' }, '/evidenceFiles/0/sdgIssuingDate'],
    [
      'no title',
      { ...file, sdgIsConformantTo: { sdgTitle: { SV: 1 } } },
      '/evidenceFiles/0/sdgIsConformantTo/sdgTitle/SV',
    ],
  ] as const) {
    it(`is named by its field: ${what}`, async () => {
      const body = 'fileName' in instead ? { evidenceFiles: [instead] } : instead;
      const backEnd = Object.assign(new SwedishBackEnd(), { instead: Response.json(body) });

      const error = await failure(visitTo(backEnd).readSession(signal));

      assert.deepEqual([error.code, error.field], ['malformed', field]);
    });
  }
});

describe('the context of a Swedish visit', () => {
  const headers = request.headers;
  for (const [wrong, field] of [
    ...mistakes,
    [{ request: undefined }, 'context/request'],
    [
      { request: { headers: { evidenceTypeClassification: 'x' } } },
      'context/request/headers/businessRegistryId',
    ],
    [
      { request: { headers: { ...headers, Authorization: 'Bearer x' } } },
      'context/request/headers/Authorization',
    ],
    [{ request: { headers: { ...headers, 'x-other': 'x' } } }, 'context/request/headers/x-other'],
    [
      { request: { headers: { ...headers, sdgPersonGivenName: 'Łucja' } } },
      'context/request/headers/sdgPersonGivenName',
    ],
    [{ request: { headers, body: { personalNumber: '1234' } } }, 'context/request/body/personalNumber'],
  ] as const) {
    it(`is asked for by its field: ${JSON.stringify(wrong)}`, async () => {
      const backEnd = new SwedishBackEnd();
      const provider = visitTo(backEnd, {
        context: () => mistaken(said, wrong),
      });

      const error = await failure(provider.readSession(signal));

      assert.deepEqual([error.code, error.field], ['configuration', field]);
      assert.equal(backEnd.asked.length, 0);
    });
  }

  it('says who brings the token where a page does, and does not repeat it', async () => {
    const provider = visitTo(new SwedishBackEnd(), {
      context: () => ({ ...said, request: { headers: { ...headers, authorization: 'Bearer secret' } } }),
    });

    const { message } = await failure(provider.readSession(signal));

    assert.match(message, /the server that the page talks to adds the token/);
    assert.doesNotMatch(message, /secret/);
  });
});
