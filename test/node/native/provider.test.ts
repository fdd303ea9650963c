/** A page that speaks EDM messages: what the person sees, and what leaves. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { PreviewError } from '../../../src/domain/errors.ts';
import type { SessionAnswer } from '../../../src/domain/session.ts';
import { readMessage, type LineId } from '../../../src/provider/edm/index.ts';
import type { Fetch } from '../../../src/provider/http.ts';
import { aJourney, read, returnLocation } from '../provider/journey.ts';
import { aBackEnd, deciding, failure, readyIn, signal, wireTo } from './visit.ts';

describe('a session of EDM messages', () => {
  it('tells who asks whom for what, from the request', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);

    const { exchange, subject } = readyIn(await wireTo(provider.fetch, location).readSession(signal));

    assert.deepEqual(exchange, {
      requester: { name: { en: 'Study Grant Authority' }, country: 'AT' },
      provider: {
        name: { en: 'University of Kaarnaranta', de: 'Universität Kaarnaranta' },
        country: 'FI',
      },
      procedure: { code: 'T1' },
      requirement: { en: 'Higher-education qualification' },
      wayBack: { kind: 'awaited' },
    });
    assert.deepEqual(subject, {
      kind: 'natural',
      givenName: 'Aino Unelma',
      familyName: 'Virtanen',
      dateOfBirth: '2001-05-14',
    });
  });

  it('shows the evidence of the response, with digests of the bytes that came along', async () => {
    const { provider } = await aBackEnd();
    const journey = await aJourney(provider);
    const { packages } = await journey.ready();
    const wire = wireTo(provider.fetch, journey.location);

    const session = readyIn(await wire.readSession(signal));

    const digests = (
      list: readonly { readonly documents: readonly { readonly sha256: string }[] }[],
    ): unknown => list.map(({ documents }) => documents.map(({ sha256 }) => sha256));
    assert.deepEqual(digests(session.packages), digests(packages));
    assert.deepEqual(session.packages[0]?.title, packages[0]?.title);
    const [document] = session.packages[0]?.documents ?? [];
    assert.ok(document);
    const { bytes, mediaType } = await wire.readDocument(document, signal);
    assert.equal(bytes.length, document.size);
    assert.equal(mediaType, document.mediaType);
  });

  it('tells equal titles apart by the names of the files, where the list is flat', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider, 'everything', '1.2');

    const { packages } = readyIn(await wireTo(provider.fetch, location).readSession(signal));

    const titles = packages.map(({ title }) => title['en']);
    assert.equal(new Set(titles).size, titles.length);
    assert.match(titles[0] ?? '', /\(Degree data\)$/);
  });

  it('takes the deadline from the header Sunset, by the clock of the provider', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);

    const { deadline } = readyIn(await wireTo(provider.fetch, location).readSession(signal));

    assert.ok(
      deadline !== undefined && Math.abs(deadline - Date.now() - 40 * 60_000) < 5000,
      String(deadline),
    );
  });

  const situations = [
    ['none-found', 'noneFound'],
    ['identity-mismatch', 'mismatched'],
    ['deferred', 'deferred'],
    ['fetching', 'fetching'],
  ] as const;
  for (const [situation, type] of situations) {
    it(`says so where it is ${situation}`, async () => {
      const { provider } = await aBackEnd();
      const { location } = await aJourney(provider, situation);

      assert.equal((await wireTo(provider.fetch, location).readSession(signal)).type, type);
    });
  }

  it('reveals nothing at an address that was never issued', async () => {
    const { provider } = await aBackEnd();
    const unknown = wireTo(provider.fetch, `https://provider.example/preview/${crypto.randomUUID()}`);

    assert.deepEqual(await unknown.readSession(signal), { type: 'linkInvalid' });
  });

  it('is not read twice where the provider says that nothing has changed', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    const statuses: number[] = [];
    const wire = wireTo(async (request) => {
      const response = await provider.fetch(request);
      statuses.push(response.status);
      return response;
    }, location);
    const first = await wire.readSession(signal);

    assert.deepEqual(await wire.readSession(signal), first);
    assert.deepEqual(statuses, [200, 304]);
  });

  it('names titles that a lookup finds for bare codes, and does without where it fails', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    const asked: string[] = [];
    const lookup = (kind: string, code: string): Promise<Record<string, string> | undefined> => {
      asked.push(`${kind} ${code}`);
      return kind === 'procedure'
        ? Promise.resolve({ en: 'Study financing' })
        : Promise.reject(new Error('down'));
    };

    const { exchange } = readyIn(await wireTo(provider.fetch, location, { lookup }).readSession(signal));

    assert.deepEqual(exchange.procedure, { code: 'T1', title: { en: 'Study financing' } });
    assert.deepEqual(asked, ['procedure T1']);
  });
});

describe('evidence that says whom it is about', () => {
  /** What the session says where this stands in place of that in what the evidence tells of its subject. */
  async function told(from: RegExp, to: string): Promise<SessionAnswer> {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    return wireTo(async (request) => {
      const response = await provider.fetch(request);
      const bytes = Buffer.from(await response.arrayBuffer());
      const body = bytes
        .toString('latin1')
        .replace(/<sdg:IsAbout>[^]*?<\/sdg:IsAbout>/g, (about) =>
          Buffer.from(Buffer.from(about, 'latin1').toString().replace(from, to)).toString('latin1'),
        );
      return new Response(Buffer.from(body, 'latin1'), { headers: response.headers });
    }, location).readSession(signal);
  }

  for (const [what, from, to] of [
    ['another family name', />Virtanen</, '>Korhonen<'],
    ['another given name', />Aino Unelma</, '>Eero<'],
    ['another date of birth', /2001-05-14/, '2001-05-15'],
    [
      'a company',
      /<sdg:NaturalPerson>[^]*<\/sdg:NaturalPerson>/,
      '<sdg:LegalPerson><sdg:LegalName>Virtanen</sdg:LegalName></sdg:LegalPerson>',
    ],
  ] as const) {
    it(`is not shown where that is somebody else: ${what}`, async () => {
      assert.equal((await told(from, to)).type, 'mismatched');
    });
  }

  for (const [what, from, to] of [
    ['letters of another size', />Virtanen</, '>VIRTANEN<'],
    ['accents, in whatever order', />Virtanen</, '>Vi\u0301rta\u0308ne\u0301n<'],
    ['a hyphen', />Aino Unelma</, '>Aino-Unelma<'],
    ['both spellings of a name', />Virtanen</, ' nonLatin="Virtanen">Wirtanen<'],
    ['a date with an offset', /2001-05-14/, '2001-05-14Z'],
    ['no identifier', /<sdg:Identifier[^]*?<\/sdg:Identifier>/, ''],
    ['no difference', /^/, ''],
  ] as const) {
    it(`is shown where that may be the person: ${what}`, async () => {
      assert.equal((await told(from, to)).type, 'ready');
    });
  }
});

describe('the way back of EDM messages', () => {
  const link = (location: string, query: string): string => `${location}?${query}`;
  const encoded = encodeURIComponent(returnLocation);

  it('comes with the second request on 2.0, also after the decision', async () => {
    const { provider } = await aBackEnd();
    const journey = await aJourney(provider);
    const wire = wireTo(provider.fetch, journey.location);
    const session = readyIn(await wire.readSession(signal));
    const recorded = await wire.decide(deciding(session, []), signal);
    assert.ok(recorded.type === 'recorded' && recorded.wayBack.kind === 'awaited');

    await journey.second();

    const { wayBack } = await wire.readWayBack(signal);
    assert.deepEqual(wayBack, { kind: 'known', url: returnLocation, host: 'portal.example', method: 'GET' });
  });

  for (const [query, expected] of [
    [`returnurl=${encoded}&returnmethod=post`, { kind: 'known', method: 'POST' }],
    [`returnurl=${encoded}`, { kind: 'known', method: 'GET' }],
    ['returnurl=https%3A%2F%2Fevil.example%2F', { kind: 'refused' }],
    ['', { kind: 'refused', problem: 'the link has no returnurl' }],
  ] as const) {
    it(`comes with the person before 2.0: ?${query}`, async () => {
      const { provider } = await aBackEnd();
      const { location } = await aJourney(provider, 'everything', '1.2');
      const wire = wireTo(provider.fetch, location, { page: link(location, query) });

      const { exchange } = readyIn(await wire.readSession(signal));

      assert.deepEqual({ ...exchange.wayBack, ...expected }, exchange.wayBack);
    });
  }

  it('leads nowhere while the page names no origins', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider, 'everything', '1.2');
    const page = link(location, `returnurl=${encoded}`);

    const { exchange } = readyIn(
      await wireTo(provider.fetch, location, { page, returnOrigins: undefined }).readSession(signal),
    );

    assert.equal(exchange.wayBack.kind, 'refused');
  });
});

describe('a decision as an EDM message', () => {
  // A request that is held must not outlive its test.
  const ending = new AbortController();
  after(() => ending.abort());

  for (const line of ['1.0', '1.1', '1.2', '2.0'] as const satisfies readonly LineId[]) {
    it(`carries all and only what was approved: ${line}`, async () => {
      const { provider } = await aBackEnd();
      const journey = await aJourney(provider, 'everything', line);
      const wire = wireTo(provider.fetch, journey.location);
      const session = readyIn(await wire.readSession(signal));
      const [first] = session.packages;
      assert.ok(first);

      const recorded = await wire.decide(deciding(session, [first.id]), signal);

      assert.equal(recorded.type, 'recorded');
      const { message, attachments } = await read(await journey.second());
      assert.ok(message.kind === 'response' && message.line === line);
      assert.deepEqual(
        message.packages.flatMap(({ documents }) => documents.map(({ id }) => id)),
        first.documents.map(({ id }) => id),
      );
      assert.equal(attachments.size, first.documents.length);
    });
  }

  it('is an empty response where everything is refused', async () => {
    const { provider } = await aBackEnd();
    const journey = await aJourney(provider);
    const wire = wireTo(provider.fetch, journey.location);

    await wire.decide(deciding(readyIn(await wire.readSession(signal)), []), signal);

    const { message } = await read(await journey.second());
    assert.ok(message.kind === 'response' && message.packages.length === 0);
  });

  it('is an error where everything is refused and the authority chose that', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    let sent = '';
    const context = (): unknown => ({ policies: { refusedAll: 'EDM:ERR:0004' } });
    const wire = wireTo(
      async (request) => {
        if (request.method === 'POST') sent = await request.clone().text();
        return provider.fetch(request);
      },
      location,
      { context },
    );

    await wire.decide(deciding(readyIn(await wire.readSession(signal)), []), signal);

    assert.match(sent, /EDM:ERR:0004/);
  });

  it('is sent again after a lost answer, and recorded once', async () => {
    const { provider, database } = await aBackEnd();
    const { location } = await aJourney(provider);
    let lose = true;
    const forgetful: Fetch = async (request) => {
      const response = await provider.fetch(request);
      if (request.method !== 'POST' || !lose) return response;
      lose = false;
      throw new TypeError('connection reset');
    };
    const wire = wireTo(forgetful, location);
    const decision = deciding(readyIn(await wire.readSession(signal)), []);
    assert.equal((await failure(wire.decide(decision, signal))).code, 'unreachable');

    const recorded = await wire.decide(decision, signal);

    assert.equal(recorded.type, 'recorded');
    assert.equal((await database.selectFrom('decisions').selectAll().execute()).length, 1);
  });

  it('is the same message when it is tried again before the first one has arrived', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    const late: Request[] = [];
    const wire = wireTo(async (request) => {
      if (request.method !== 'POST') return provider.fetch(request);
      if (late.length === 0) {
        late.push(request.clone());
        throw new TypeError('connection reset');
      }
      // What seemed lost arrives while the second attempt is under way.
      await Promise.all(late.map((first) => provider.fetch(first.clone())));
      return provider.fetch(request);
    }, location);
    const decision = deciding(readyIn(await wire.readSession(signal)), []);
    assert.equal((await failure(wire.decide(decision, signal))).code, 'unreachable');

    assert.equal((await wire.decide(decision, signal)).type, 'recorded');
  });

  it('is not recorded where somebody decided in another tab', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    const [one, other] = [wireTo(provider.fetch, location), wireTo(provider.fetch, location)];
    const session = readyIn(await one.readSession(signal));
    await other.readSession(signal);
    await one.decide(deciding(session, []), signal);

    assert.equal(
      (await other.decide(deciding(session, [session.packages[0]?.id ?? '']), signal)).type,
      'decided',
    );
  });

  it('is not recorded where the evidence is no longer what was shown', async () => {
    const { provider, database } = await aBackEnd();
    const { location } = await aJourney(provider);
    const wire = wireTo(provider.fetch, location);
    const session = readyIn(await wire.readSession(signal));
    await database
      .updateTable('documents')
      .set({ bytes: Uint8Array.of(1), sha256: 'a'.repeat(64) })
      .execute();

    assert.deepEqual(await wire.decide(deciding(session, []), signal), { type: 'changed' });
    assert.equal((await database.selectFrom('decisions').selectAll().execute()).length, 0);
  });

  it('waits where the evidence is being fetched once more', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    let fetching = false;
    const wire = wireTo(async (request) => {
      const response = await provider.fetch(request);
      if (!fetching) return response;
      const message = /<query:QueryRequest[^]*<\/query:QueryRequest>/.exec(await messages())?.[0];
      return new Response(message, {
        status: 202,
        headers: { 'content-type': 'application/xml', 'retry-after': '7' },
      });
    }, location);
    const messages = async (): Promise<string> =>
      (await provider.fetch(new Request(`${location}/messages`))).text();
    const decision = deciding(readyIn(await wire.readSession(signal)), []);
    fetching = true;

    const error = await failure(wire.decide(decision, signal));
    fetching = false;

    assert.deepEqual([error.code, error.retryAfter], ['unreachable', 7]);
    assert.equal((await wire.decide(decision, signal)).type, 'recorded');
  });

  it('still counts where only the second request came in between', async () => {
    const { provider } = await aBackEnd();
    const journey = await aJourney(provider);
    let arrive: (() => void) | undefined = () => void journey.second(ending.signal);
    const wire = wireTo(async (request) => {
      if (request.method === 'POST' && arrive) {
        arrive();
        arrive = undefined;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return provider.fetch(request);
    }, journey.location);
    const session = readyIn(await wire.readSession(signal));

    const recorded = await wire.decide(deciding(session, []), signal);

    assert.ok(recorded.type === 'recorded' && recorded.wayBack.kind === 'known');
  });

  it('keeps the date from which there will be more', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    const availableFrom = '2026-12-01T08:00:00Z';
    let sent = '';
    const wire = wireTo(async (request) => {
      if (request.method === 'POST') sent = await request.clone().text();
      const response = await provider.fetch(request);
      if (response.status !== 200 || request.method === 'POST') return response;
      const body = Buffer.from(await response.arrayBuffer())
        .toString('latin1')
        .replace('ResponseStatusType:Success', 'ResponseStatusType:Unavailable')
        .replace(
          /(?<=<query:QueryResponse[^]*?)<rim:Slot name="EvidenceProvider"/,
          `<rim:Slot name="ResponseAvailableDateTime"><rim:SlotValue xsi:type="rim:DateTimeValueType"><rim:Value>${availableFrom}</rim:Value></rim:SlotValue></rim:Slot>$&`,
        );
      return new Response(Buffer.from(body, 'latin1'), { headers: response.headers });
    }, location);
    const session = readyIn(await wire.readSession(signal));

    await wire.decide(deciding(session, [session.packages[0]?.id ?? '']), signal);

    assert.equal(session.availableFrom, availableFrom);
    const message = readMessage(sent, { development: true });
    assert.ok(message.kind === 'response' && message.status === 'unavailable');
    assert.equal(message.availableFrom, availableFrom);
  });

  it('can say that there is none', async () => {
    const { provider } = await aBackEnd();
    const journey = await aJourney(provider);
    const wire = wireTo(provider.fetch, journey.location);
    await wire.readSession(signal);

    await wire.report('timeout', signal);

    const { message } = await read(await journey.second());
    assert.ok(message.kind === 'error');
    assert.deepEqual(
      message.exceptions.map(({ code }) => code),
      ['EDM:ERR:0005'],
    );
  });
});

describe('a body that cannot be read', () => {
  const boundary = 'multipart/related; boundary=b';
  const parts = (...texts: readonly string[]): string =>
    `${texts.map((text) => `--b\r\nContent-Type: application/x-ebrs+xml\r\n\r\n${text}\r\n`).join('')}--b--\r\n`;

  async function bodies(): Promise<{
    readonly request: string;
    readonly response: string;
    readonly other: string;
  }> {
    const { provider } = await aBackEnd();
    const part = async (): Promise<readonly string[]> => {
      const { location } = await aJourney(provider);
      const text = await (await provider.fetch(new Request(`${location}/messages`))).text();
      return [
        /<query:QueryRequest[^]*<\/query:QueryRequest>/,
        /<query:QueryResponse[^]*<\/query:QueryResponse>/,
      ].map((pattern) => pattern.exec(text)?.[0] ?? '');
    };
    const [[request = '', response = ''], [other = '']] = [await part(), await part()];
    return { request, response, other };
  }

  const refusing = (body: string, type = boundary): Promise<PreviewError> =>
    failure(
      wireTo(
        () => Promise.resolve(new Response(body, { headers: { 'content-type': type } })),
        'https://provider.example/preview/1',
      ).readSession(signal),
    );

  it('is named where the request is missing', async () => {
    const { response } = await bodies();

    const error = await refusing(parts(response));

    assert.equal(error.code, 'malformed');
    assert.match(error.message, /needs the QueryRequest/);
  });

  it('is named where the response answers another request', async () => {
    const { other, response } = await bodies();

    assert.equal((await refusing(parts(other, response))).field, '/query:QueryResponse/@requestId');
  });

  it('is named where an attachment is missing', async () => {
    const { request, response } = await bodies();

    assert.match((await refusing(parts(response, request))).field ?? '', /rim:RepositoryItemRef$/);
  });

  it('is named where evidence lies at another origin', async () => {
    const { request, response } = await bodies();
    const elsewhere = response.replaceAll(/xlink:href="cid:[^"]+"/g, 'xlink:href="https://files.example/1"');

    assert.match((await refusing(parts(elsewhere, request))).message, /leads to another origin/);
  });

  it('is fetched where evidence lies at the same origin', async () => {
    const { request, response } = await bodies();
    const beside = response.replaceAll(/cid:([^"]+)"/g, 'https://provider.example/files/$1"');
    const wire = wireTo(
      ({ url }) =>
        Promise.resolve(
          url.includes('/files/')
            ? new Response('file')
            : new Response(parts(beside, request), { headers: { 'content-type': boundary } }),
        ),
      'https://provider.example/preview/1',
    );

    const [document] = readyIn(await wire.readSession(signal)).packages[0]?.documents ?? [];

    assert.equal(document?.size, 4);
  });
});
