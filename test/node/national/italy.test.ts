/** A page that speaks the Italian contract: what the person sees, and what the Data Service is told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SessionAnswer } from '../../../src/domain/session.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import type { ItalianContext } from '../../../src/index.ts';
import { effectsOn } from '../../../src/machine/effects.ts';
import { createPreviewStore, type PreviewStore } from '../../../src/machine/store.ts';
import { italianProvider } from '../../../src/provider/national/italy/provider.ts';
import type { Provider } from '../../../src/provider/port.ts';
import type { Wire } from '../../../src/provider/wire.ts';
import { context } from '../../support/national/back-end.ts';
import { ItalianDataService, aPiece, previewUrl } from '../../support/national/italy.ts';
import { aWire, deciding, failure, losing, mistaken, mistakes, readyIn, signal, textsIn } from './visit.ts';

const src = 'https://ds.example/ds/v1/preview';
const said: ItalianContext = { ...context, previewUrl };

function visitTo(service: ItalianDataService, more: Partial<Wire> = {}): Provider {
  return italianProvider(aWire(service.fetch, src, { context: () => said, ...more }));
}
const saying = (service: ItalianDataService, more: Partial<ItalianContext>): Provider =>
  visitTo(service, { context: () => ({ ...said, ...more }) });

describe('a visit to an Italian Data Service', () => {
  for (const success of ['200', 200]) {
    it(`shows every piece as a package of one document: code ${JSON.stringify(success)}`, async () => {
      const service = Object.assign(new ItalianDataService(), { success });
      const provider = visitTo(service);

      const answer = await provider.readSession(signal);

      const { packages, exchange, extendable } = readyIn(answer);
      assert.deepEqual(
        packages.map(({ id, title, issuer, documents }) => [id, title, issuer, documents.length]),
        ['laurea', 'esami', 'nascita'].map((id) => [
          id,
          { und: `${id}.txt` },
          { en: 'Ministry of Education' },
          1,
        ]),
      );
      assert.deepEqual(await textsIn(provider, answer), [
        'Laurea magistrale',
        'Ventisei esami',
        'Atto di nascita',
      ]);
      assert.equal(exchange.requester.country, 'AT');
      assert.equal(extendable, false);
    });
  }

  it('counts the time left by the clock of the provider, and does not begin anew', async () => {
    const provider = saying(new ItalianDataService(), {
      now: '2020-01-01T10:00:00Z',
      deadline: '2020-01-01T10:40:00Z',
    });
    const first = readyIn(await provider.readSession(signal)).deadline ?? 0;
    await new Promise((resolve) => setTimeout(resolve, 20));

    assert.equal(readyIn(await provider.readSession(signal)).deadline, first);
    assert.ok(Math.abs(first - Date.now() - 40 * 60_000) < 5000);
  });

  it('is the address of the page where the context does not say, without what the portal added', async () => {
    const service = new ItalianDataService();
    const page = `${previewUrl}&returnurl=https%3A%2F%2Fportal.example%2F1&returnmethod=GET#main`;
    const { previewUrl: _left, ...rest } = said;

    const answer = await visitTo(service, { page, context: () => rest }).readSession(signal);

    assert.equal(answer.type, 'ready');
  });

  it('is the whole address of the page, whatever its query holds', async () => {
    const asked: string[] = [];
    const page = 'https://preview.example/login?next=a?b&token=1';
    const { previewUrl: _left, ...rest } = said;
    const send: Wire['send'] = async (request) => {
      asked.push(((await request.json()) as { previewUrl: string }).previewUrl);
      return Response.json({ code: 404 });
    };

    await visitTo(new ItalianDataService(), {
      send,
      page: `${page}&returnurl=https%3A%2F%2Fportal.example%2F1`,
      context: () => rest,
    }).readSession(signal);

    assert.deepEqual(asked, [page]);
  });

  const situations: readonly [string, object, SessionAnswer['type']][] = [
    ['there is no evidence', { code: '200', evidences: [] }, 'noneFound'],
    ['the code is 404', { code: 404, message: 'No evidence' }, 'noneFound'],
    ['nothing was found', { code: 'EDM:ERR:0004' }, 'noneFound'],
    [
      'nothing was found, without a word',
      { code: 'EDM:ERR:0004', message: '', description: '' },
      'noneFound',
    ],
    ['the person is somebody else', { code: '401', message: 'EDM:ERR:0001 Failed' }, 'mismatched'],
    ['the time is over', { code: 408, description: 'EDM:ERR:0005' }, 'expired'],
  ];
  for (const [what, instead, type] of situations) {
    it(`says so where ${what}`, async () => {
      const service = Object.assign(new ItalianDataService(), { instead });

      assert.equal((await visitTo(service).readSession(signal)).type, type);
    });
  }

  it('reads the code in the body where the status repeats it', async () => {
    const service = Object.assign(new ItalianDataService(), { instead: { code: 404 }, status: 404 });

    assert.equal((await visitTo(service).readSession(signal)).type, 'noneFound');
  });

  for (const [told, expected] of [
    ['2026-12-01T08:00:00+01:00', '2026-12-01T07:00:00.000Z'],
    ['2026-12-01T08:00', '2026-12-01T08:00:00.000Z'],
  ]) {
    it(`says when there will be evidence: ${told}`, async () => {
      const service = new ItalianDataService();
      service.instead = { code: '200', evidences: [], availableDataTime: told };

      const answer = await visitTo(service).readSession(signal);

      assert.deepEqual(answer.type === 'deferred' && answer.availableFrom, expected);
    });
  }

  it('asks for the attributes that are missing, and goes on once the page has them', async () => {
    const service = new ItalianDataService();
    const attributes = ['taxCode', 'birthPlace'].map((name) => ({ name, label: { en: name } }));
    let known: ItalianContext = {
      ...said,
      attributes,
      userIdentityAttribute: [{ name: 'taxCode', value: 'VRT' }],
    };
    const provider = visitTo(service, { context: () => known });

    const answer = await provider.readSession(signal);

    assert.deepEqual(answer.type === 'attributesRequired' && answer.attributes, attributes.slice(1));
    assert.equal(service.asked.length, 0);
    known = {
      ...known,
      userIdentityAttribute: attributes.map(({ name }) => ({ name, value: 'VRT' })),
    };
    assert.equal((await provider.readSession(signal)).type, 'ready');
    assert.deepEqual(service.asked[0]?.body['userIdentityAttribute'], known.userIdentityAttribute);
  });
});

describe('a person who is asked for attributes', () => {
  it('is found by what they fill in, beside what the page knew', async () => {
    const service = new ItalianDataService();
    const attributes = ['taxCode', 'birthPlace'].map((name) => ({ name, label: { en: name } }));
    const known = { name: 'taxCode', value: 'VRT' };
    const context: ItalianContext = { ...said, attributes, userIdentityAttribute: [known] };
    const provider = visitTo(service, { context: () => context });
    await provider.readSession(signal);

    const answer = await provider.identify({ birthPlace: 'Roma' }, signal);

    assert.equal(answer.type, 'ready');
    assert.deepEqual(service.asked[0]?.body['userIdentityAttribute'], [
      known,
      { name: 'birthPlace', value: 'Roma' },
    ]);
  });
});

describe('an Italian decision', () => {
  async function ready(
    service: ItalianDataService,
    more: Partial<Wire> = {},
  ): Promise<[Provider, ReturnType<typeof readyIn>]> {
    const provider = visitTo(service, more);
    return [provider, readyIn(await provider.readSession(signal))];
  }

  for (const [what, approved] of [
    ['approves everything', ['laurea', 'esami', 'nascita']],
    ['approves one of three', ['esami']],
    ['refuses everything', []],
  ] as const) {
    it(`${what}: every piece is named, accepted or not`, async () => {
      const service = new ItalianDataService();
      const [provider, session] = await ready(service);

      const answer = await provider.decide(deciding(session, approved), signal);

      assert.deepEqual(
        service.decisions.map(({ status, evidences }) => [
          status,
          new Set(evidences.filter(({ accepted }) => accepted).map(({ id }) => id)),
          evidences.length,
        ]),
        [[true, new Set<string>(approved), 3]],
      );
      assert.ok(answer.type === 'recorded' && answer.wayBack.kind === 'known');
      assert.equal(answer.receipt.approved.length, approved.length);
      assert.equal(answer.receipt.refused.length, 3 - approved.length);
      assert.equal(answer.receipt.reference, 'f3ca1501-d300-4739-a00a-9d02d34cc299');
    });
  }

  it('is not sent where the evidence is no longer what was shown', async () => {
    const service = new ItalianDataService();
    const [provider, session] = await ready(service);
    service.evidences = [aPiece('laurea', 'Laurea triennale'), ...service.evidences.slice(1)];

    assert.deepEqual(await provider.decide(deciding(session, ['laurea']), signal), { type: 'changed' });
    assert.deepEqual(service.decisions, []);
  });

  for (const [what, break_] of [
    ['a lost answer', (service: ItalianDataService) => losing(service.fetch, /decision$/)],
    [
      'an answer that breaks off',
      (service: ItalianDataService) => async (request: Request) => {
        const response = await service.fetch(request);
        if (!request.url.endsWith('decision')) return response;
        return new Response(new ReadableStream({ start: (body) => body.error(new Error('reset')) }));
      },
    ],
    [
      'a gateway that gave up waiting',
      (service: ItalianDataService) => async (request: Request) => {
        const response = await service.fetch(request);
        return request.url.endsWith('decision') ? new Response(null, { status: 504 }) : response;
      },
    ],
  ] as const) {
    it(`is not sent again after ${what}, and says so`, async () => {
      const service = new ItalianDataService();
      const [provider, session] = await ready(service, { send: break_(service) });
      const decision = deciding(session, ['laurea']);

      const first = await failure(provider.decide(decision, signal));
      service.instead = { code: 200, evidences: service.evidences };
      const second = await failure(provider.decide(decision, signal));
      await provider.report('timeout', signal);

      assert.deepEqual([first.code, second.code], ['outcome-unknown', 'outcome-unknown']);
      assert.match(first.message, /cannot tell whether it was recorded/);
      assert.equal(service.asked.filter(({ path }) => path.endsWith('decision')).length, 1);
    });
  }

  it('is sent again where the answer says that it was not taken yet', async () => {
    const service = new ItalianDataService();
    let busy = true;
    const [provider, session] = await ready(service, {
      send: (request) => {
        if (!busy || !request.url.endsWith('decision')) return service.fetch(request);
        busy = false;
        return Promise.resolve(new Response(null, { status: 503 }));
      },
    });
    const decision = deciding(session, ['laurea']);
    assert.equal((await failure(provider.decide(decision, signal))).code, 'unreachable');

    assert.equal((await provider.decide(decision, signal)).type, 'recorded');
    assert.equal(service.decisions.length, 1);
  });

  it('leaves the page once, whatever is pressed meanwhile', async () => {
    const service = new ItalianDataService();
    const [provider, session] = await ready(service);
    const decision = deciding(session, ['laurea']);

    const [one, two] = await Promise.all([
      provider.decide(decision, signal),
      provider.decide(decision, signal),
    ]);

    assert.deepEqual([one.type, two], ['recorded', one]);
    assert.equal(service.decisions.length, 1);
  });

  it('is not followed by another one from the same page', async () => {
    const service = new ItalianDataService();
    const [provider, session] = await ready(service);
    await provider.decide(deciding(session, ['laurea']), signal);

    assert.equal((await provider.decide(deciding(session, []), signal)).type, 'decided');
    assert.equal(service.decisions.length, 1);
  });

  it('is refused where the Data Service refuses it', async () => {
    const service = new ItalianDataService();
    const [provider, session] = await ready(service);
    service.decisions.push({ status: true, evidences: [] });
    service.instead = { code: 200, evidences: service.evidences };

    const error = await failure(provider.decide(deciding(session, []), signal));

    assert.equal(error.code, 'rejected');
    assert.match(error.message, /decided before/);
  });

  it('that never came is a timeout, whatever the reason', async () => {
    for (const reason of ['timeout', 'abandoned'] as const) {
      const service = new ItalianDataService();
      const [provider] = await ready(service);

      await provider.report(reason, signal);

      assert.deepEqual(service.decisions, [{ status: false, errorCode: 'EDM:ERR:0005', evidences: [] }]);
    }
  });

  it('cannot be given more time', async () => {
    const [provider] = await ready(new ItalianDataService());

    assert.equal(await provider.extend(signal), undefined);
  });
});

describe('an Italian decision that was on its way when its page was left', () => {
  it('is not sent twice, nor another one instead: nobody can tell whether it arrived', async () => {
    const service = new ItalianDataService();
    const storage: { kept: Submission | undefined } = { kept: undefined };
    const kept = {
      read: () => storage.kept,
      keep: (submission: Submission) => (storage.kept = submission),
      forget: () => (storage.kept = undefined),
    };
    const open = (send: Wire['send']): PreviewStore => {
      const provider = visitTo(service, { send });
      const store = createPreviewStore(
        effectsOn({ provider, kept, leave: () => undefined, failed: () => undefined }),
      );
      store.dispatch({ type: 'opened' });
      return store;
    };
    const until = async (store: PreviewStore, ...names: readonly string[]): Promise<void> => {
      while (!names.includes(store.state.name)) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    // The answer does not come before the page is left.
    const page = open(async (request) => {
      const response = await service.fetch(request);
      return request.url.endsWith('decision') ? new Promise(() => undefined) : response;
    });
    await until(page, 'reviewing');
    page.dispatch({ type: 'allChosen', verdict: 'approved' });
    page.dispatch({ type: 'checked' });
    page.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });
    while (service.decisions.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    page.destroy();
    // Some Data Services still answer with the evidence, and take another decision.
    service.decisions.length = 0;

    for (const time of ['first', 'second']) {
      const again = open(service.fetch);
      await until(again, 'failed', 'finished', 'reviewing');

      assert.ok(again.state.name === 'failed' && again.state.error.code === 'outcome-unknown', time);
      again.destroy();
    }
    assert.deepEqual(service.decisions, []);
  });
});

describe('an Italian answer that breaks the contract', () => {
  const piece = aPiece('laurea', 'Laurea');
  for (const [what, instead, field] of [
    ['no code', { evidences: [] }, '/code'],
    ['no evidences', { code: 200 }, '/evidences'],
    ['no id', { code: 200, evidences: [{ ...piece, id: undefined }] }, '/evidences/0/id'],
    ['no file', { code: 200, evidences: [{ ...piece, file: null }] }, '/evidences/0/file'],
    ['bad base64', { code: 200, evidences: [{ ...piece, file: '%%%' }] }, '/evidences/0/file'],
    ['another size', { code: 200, evidences: [{ ...piece, fileSize: 7 }] }, '/evidences/0/fileSize'],
    [
      'no media type',
      { code: 200, evidences: [{ ...piece, contentType: 'pdf' }] },
      '/evidences/0/contentType',
    ],
    ['one id twice', { code: 200, evidences: [piece, piece] }, '/evidences/1/id'],
    ['no time', { code: 200, evidences: [], availableDataTime: 'soon' }, '/availableDataTime'],
  ] as const) {
    it(`is named by its field: ${what}`, async () => {
      const service = Object.assign(new ItalianDataService(), { instead });

      const error = await failure(visitTo(service).readSession(signal));

      assert.deepEqual([error.code, error.field], ['malformed', field]);
    });
  }

  it('is refused where it is not one of this contract at all', async () => {
    const send = (): Promise<Response> => Promise.resolve(new Response('<html>', { status: 404 }));

    assert.equal(
      (await failure(visitTo(new ItalianDataService(), { send }).readSession(signal))).code,
      'rejected',
    );
  });
});

describe('the context of a national contract', () => {
  for (const [wrong, field] of mistakes) {
    it(`is asked for by its field: ${JSON.stringify(wrong)}`, async () => {
      const provider = visitTo(new ItalianDataService(), { context: () => mistaken(said, wrong) });

      const error = await failure(provider.readSession(signal));

      assert.deepEqual([error.code, error.field], ['configuration', field]);
    });
  }

  it('may come as text', async () => {
    const provider = visitTo(new ItalianDataService(), { context: () => JSON.stringify(said) });

    assert.equal((await provider.readSession(signal)).type, 'ready');
  });

  const link = `${previewUrl}&returnurl=https%3A%2F%2Fportal.example%2F2&returnmethod=post`;
  const known = { kind: 'known', host: 'portal.example' } as const;
  for (const [what, location, origins, page, returnOrigins, expected] of [
    [
      'named',
      'https://portal.example/1',
      ['https://portal.example'],
      link,
      undefined,
      { ...known, method: 'GET' },
    ],
    [
      'named, of another origin',
      'https://evil.example/',
      ['https://portal.example'],
      link,
      undefined,
      { kind: 'refused' },
    ],
    [
      'in the link, allowed by the context',
      undefined,
      ['https://portal.example'],
      link,
      undefined,
      { ...known, method: 'POST' },
    ],
    [
      'in the link, allowed by the attribute',
      undefined,
      [],
      link,
      'https://portal.example',
      { ...known, method: 'POST' },
    ],
    ['in the link, allowed by nobody', undefined, [], link, undefined, { kind: 'refused' }],
    [
      'nowhere',
      undefined,
      ['https://portal.example'],
      previewUrl,
      undefined,
      { kind: 'refused', problem: 'neither return.location nor returnurl in the link names an address' },
    ],
  ] as const) {
    it(`tells the way back: ${what}`, async () => {
      const back = { allowedOrigins: origins, ...(location && { location }) };
      const provider = visitTo(new ItalianDataService(), {
        page,
        returnOrigins,
        context: () => ({ ...said, return: back }),
      });

      const { wayBack } = readyIn(await provider.readSession(signal)).exchange;

      assert.deepEqual({ ...wayBack, ...expected }, wayBack);
      assert.deepEqual((await provider.readWayBack(signal)).wayBack, wayBack);
    });
  }
});
