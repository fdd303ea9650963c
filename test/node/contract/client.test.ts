/** The client keeps to `openapi.yaml`, and takes everything that it allows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { PreviewError } from '../../../src/domain/errors.ts';
import type { SessionAnswer } from '../../../src/domain/session.ts';
import { restProvider } from '../../../src/provider/rest/provider.ts';
import { contractChecked } from '../../support/contract.ts';

const document = parse(readFileSync('src/provider/rest/openapi.yaml', 'utf8'), { maxAliasCount: -1 }) as {
  components: { examples: Record<string, { value: unknown }> };
};
const example = (name: string): unknown => structuredClone(document.components.examples[name]?.value);

const src = 'https://provider.example/session/8c0f5a4e';
const { signal } = new AbortController();

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

/** A provider that answers everything in this one way; requests and answers are held against the contract. */
function answering(
  { status = 200, headers = {}, body }: Answer,
  requests: Request[] = [],
): ReturnType<typeof restProvider> {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  const send = (request: Request): Promise<Response> => {
    requests.push(request.clone());
    const all = { 'content-type': type, 'cache-control': 'no-store', ...headers };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers: all }));
  };
  return restProvider(src, contractChecked(send, src));
}

/** As it is, without the contract looking on: for answers that break it. */
function breaking(body: string, status = 200): ReturnType<typeof restProvider> {
  return restProvider(src, () => Promise.resolve(new Response(body, { status })));
}

async function failure(work: Promise<unknown>): Promise<PreviewError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof PreviewError, String(thrown));
  return thrown;
}

describe('reading the session', () => {
  const answers: readonly [string, SessionAnswer['type']][] = [
    ['ready', 'ready'],
    ['readyWithExtras', 'ready'],
    ['deferred', 'deferred'],
    ['decided', 'decided'],
    ['expired', 'expired'],
    ['noneFound', 'noneFound'],
    ['identityMismatch', 'mismatched'],
    ['signInRequired', 'signInRequired'],
    ['attributesRequired', 'attributesRequired'],
  ];
  for (const [name, type] of answers) {
    it(`understands the example "${name}"`, async () => {
      assert.equal((await answering({ body: example(name) }).readSession(signal)).type, type);
    });
  }

  it('understands that the evidence is being fetched, and when to ask again', async () => {
    const body = example('fetching');
    const answer = await answering({ status: 202, headers: { 'retry-after': '7' }, body }).readSession(
      signal,
    );

    assert.ok('retryAfter' in answer && answer.retryAfter === 7);
  });

  it('understands that the link is not known', async () => {
    const answer = await answering({ status: 404, body: example('linkInvalidProblem') }).readSession(signal);

    assert.deepEqual(answer, { type: 'linkInvalid' });
  });

  it('learns when there will be more evidence than there is now', async () => {
    const answer = await answering({ body: example('readyWithExtras') }).readSession(signal);

    assert.equal(answer.type === 'ready' && answer.session.availableFrom, '2026-11-26T08:00:00Z');
  });

  it('takes packages without a date of issue', async () => {
    const body = example('ready') as { packages: { issued?: string }[] };
    delete body.packages[0]?.issued;

    const answer = await answering({ body }).readSession(signal);

    assert.ok(answer.type === 'ready' && answer.session.packages[0]?.issued === undefined);
  });

  it('learns that the portal wants the person back by POST', async () => {
    const body = example('expired') as { return: object };
    body.return = { ...body.return, method: 'POST' };

    const answer = await answering({ body }).readSession(signal);

    assert.ok(answer.type === 'expired' && answer.exchange.wayBack.kind === 'known');
    assert.equal(answer.exchange.wayBack.method, 'POST');
  });

  it('learns that there is no way back, and that none will come', async () => {
    const answer = await answering({ body: example('expiredWithoutWayBack') }).readSession(signal);

    assert.deepEqual(answer.type === 'expired' && answer.exchange.wayBack, {
      kind: 'refused',
      problem: 'the provider says that there is none',
    });
  });

  it('takes the deadline by the clock of the provider', async () => {
    const answer = await answering({ body: example('ready') }).readSession(signal);
    const left = answer.type === 'ready' ? (answer.session.deadline ?? 0) - Date.now() : 0;

    assert.ok(Math.abs(left - 40 * 60_000) < 5000, String(left));
  });
});

describe('an answer that breaks the contract', () => {
  it('is refused by name: every required field of a session', async () => {
    for (const path of requiredPaths(example('ready'))) {
      const body = example('ready');
      remove(body, path);

      const error = await failure(breaking(JSON.stringify(body)).readSession(signal));

      assert.equal(error.code, 'malformed', path);
      assert.equal(error.field, path);
    }
  });

  it('is refused when it is not JSON', async () => {
    assert.equal((await failure(breaking('<html>').readSession(signal))).code, 'malformed');
  });

  for (const [what, path, value] of [
    ['a digest that is none', '/packages/0/documents/0/sha256', 'abc'],
    ['a size that is no number', '/packages/0/documents/0/size', '12'],
    ['a status nobody knows', '/status', 'maybe'],
    ['a deadline without an offset', '/deadline', '2026-11-24T10:00:00'],
    ['a deadline on no day', '/deadline', '2026-02-31T10:00:00Z'],
    ['a deadline at no hour', '/deadline', '2026-11-24T25:00:00Z'],
    ['a deadline at no offset', '/deadline', '2026-11-24T10:00:00+99:99'],
    ['a birth on no day', '/subject/dateOfBirth', '2001-02-29'],
    ['no documents', '/packages/0/documents', []],
    ['nothing to decide about', '/packages', []],
    ['a package whose first document is not its main evidence', '/packages/0/documents/0/role', 'annex'],
    ['a second main evidence', '/packages/0/documents/1/role', 'main'],
    ['an id that is used twice', '/packages/0/documents/1/id', 'd1'],
    ['no language', '/packages/0/title', {}],
    ['a way back that is maybe none', '/return/none', 'perhaps'],
    ['an origin that is none', '/return/allowedOrigins/0', 'https://['],
    ['an address of another origin to tell of leaving', '/leaving', 'https://elsewhere.example/'],
    ['somebody who acts and has no name', '/representative/familyName', ' '],
    ['a country that is no code', '/exchange/requester/country', 'Austria'],
  ] as const) {
    it(`is refused by name: ${what}`, async () => {
      const body = example('ready');
      remove(body, path, value);

      assert.equal((await failure(breaking(JSON.stringify(body)).readSession(signal))).field, path);
    });
  }

  for (const [name, path, value] of [
    ['signInRequired', '/ways', []],
    ['signInRequired', '/ways/0/href', 'https://['],
    ['attributesRequired', '/attributes', []],
  ] as const) {
    it(`is refused by name: ${JSON.stringify(value)} at ${path}`, async () => {
      const body = example(name);
      remove(body, path, value);

      const error = await failure(breaking(JSON.stringify(body)).readSession(signal));

      assert.deepEqual([error.code, error.field], ['malformed', path]);
    });
  }

  it('does not take a name from the prototype for a language', async () => {
    const body = JSON.stringify(example('ready')).replace(
      '{"en":"Degree data"}',
      '{"__proto__":"x","en":"Degree data"}',
    );
    const answer = await breaking(body).readSession(signal);

    assert.equal(answer.type, 'ready');
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});

describe('a provider in trouble', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`is tried again after ${status}`, async () => {
      assert.equal((await failure(breaking('', status).readSession(signal))).code, 'unreachable');
    });
  }

  for (const status of [400, 401, 403, 422]) {
    it(`is taken at its word after ${status}`, async () => {
      assert.equal((await failure(breaking('{}', status).readSession(signal))).code, 'rejected');
    });
  }

  it('is tried again when there is no connection', async () => {
    const provider = restProvider(src, () => Promise.reject(new TypeError('failed to fetch')));

    assert.equal((await failure(provider.readSession(signal))).code, 'unreachable');
  });

  it('says when to come back', async () => {
    const busy = (): Promise<Response> =>
      Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '12' } }));

    assert.equal((await failure(restProvider(src, busy).readSession(signal))).retryAfter, 12);
  });
});

describe('sending the decision', () => {
  const decisions = [
    { packageId: 'p', verdict: 'approved', documents: [{ documentId: 'd1', sha256: 'a'.repeat(64) }] },
  ] as const;
  const submission = { idempotencyKey: '0b8f0e9a-5d3c-4a38-9a60-2f7a4bb4d111', decisions };

  it('keeps to the contract and carries the key', async () => {
    const requests: Request[] = [];

    const answer = await answering({ body: example('recorded') }, requests).decide(submission, signal);

    assert.equal(answer.type, 'recorded');
    assert.equal(requests[0]?.headers.get('idempotency-key'), submission.idempotencyKey);
  });

  for (const [count, outlives] of [
    [1, true],
    [400, false],
  ] as const) {
    it(`outlives its page as far as browsers let it: ${count} documents`, async () => {
      const requests: Request[] = [];
      const documents = Array.from({ length: count }, (_, n) => ({
        documentId: `d${n}-${'ä'.repeat(40)}`,
        sha256: 'a'.repeat(64),
      }));
      const decision = { ...submission.decisions[0], documents } as const;

      await answering({ body: example('recorded') }, requests).decide(
        { ...submission, decisions: [decision] },
        signal,
      );

      assert.equal(requests[0]?.keepalive, outlives);
      assert.ok((await requests[0].text()).length < 60_000);
    });
  }

  it('tells why evidence is refused, and keeps to itself what was opened', async () => {
    const requests: Request[] = [];
    const [{ documents, ...decision }] = submission.decisions;
    const opened = [{ ...decision, documents: documents.map((one) => ({ ...one, seen: true })) }];

    await answering({ body: example('recorded') }, requests).decide(
      { ...submission, decisions: opened, refusalReason: 'wrong' },
      signal,
    );

    assert.deepEqual(await requests[0]?.json(), {
      decisions: submission.decisions,
      refusalReason: 'wrong',
    });
  });

  it('understands that the way back comes later', async () => {
    const answer = await answering({ body: example('recordedWithoutAddress') }).decide(submission, signal);

    assert.deepEqual(answer.type === 'recorded' && answer.wayBack, { kind: 'awaited' });
  });

  it('understands that the evidence has changed', async () => {
    const answer = await answering({ status: 409, body: example('evidenceChangedProblem') }).decide(
      submission,
      signal,
    );

    assert.deepEqual(answer, { type: 'changed' });
  });

  it('asks what was decided when somebody decided before', async () => {
    const send = (request: Request): Promise<Response> =>
      Promise.resolve(
        request.method === 'POST'
          ? Response.json(example('alreadyDecidedProblem'), { status: 409 })
          : Response.json(example('decided')),
      );

    const answer = await restProvider(src, send).decide(submission, signal);

    assert.equal(answer.type === 'decided' && answer.receipt?.reference, '7F3A-91C2-44E0');
  });

  it('understands that the visit ended without a decision when somebody was there before', async () => {
    const send = (request: Request): Promise<Response> =>
      Promise.resolve(
        request.method === 'POST'
          ? Response.json(example('alreadyDecidedProblem'), { status: 409 })
          : Response.json(example('expired')),
      );

    assert.equal((await restProvider(src, send).decide(submission, signal)).type, 'expired');
  });

  for (const status of [401, 403]) {
    it(`asks how to sign in where the sign-in has run out: ${status}`, async () => {
      const send = (request: Request): Promise<Response> =>
        Promise.resolve(
          request.method === 'POST'
            ? Response.json({}, { status })
            : Response.json(example('signInRequired')),
        );

      assert.equal((await restProvider(src, send).decide(submission, signal)).type, 'signInRequired');
    });
  }

  it('is refused for good where nobody can sign in', async () => {
    const send = (request: Request): Promise<Response> =>
      Promise.resolve(
        request.method === 'POST' ? Response.json({}, { status: 403 }) : Response.json(example('ready')),
      );

    assert.equal((await failure(restProvider(src, send).decide(submission, signal))).code, 'rejected');
  });

  it('understands 412 as evidence that has changed', async () => {
    assert.deepEqual(await breaking('{}', 412).decide(submission, signal), { type: 'changed' });
  });

  it('understands that the time is over', async () => {
    assert.deepEqual(await breaking('{}', 410).decide(submission, signal), { type: 'expired' });
  });

  it('reports the end of the time in the words of the contract', async () => {
    const requests: Request[] = [];

    await answering({ body: example('recordedWithoutAddress') }, requests).report('timeout', signal);

    assert.deepEqual(await requests[0]?.json(), { reason: 'timeout' });
  });
});

describe('handing over attributes', () => {
  const values = { studentNumber: '014882331' };

  it('sends each by its name, and reads what the visit has become', async () => {
    const requests: Request[] = [];

    const answer = await answering({ body: example('ready') }, requests).identify(values, signal);

    assert.equal(answer.type, 'ready');
    assert.deepEqual(await requests[0]?.json(), {
      attributes: [{ name: 'studentNumber', value: '014882331' }],
    });
  });

  it('names the attribute that is not taken', async () => {
    const body = {
      type: 'urn:oots-preview-space:problem:invalid-request',
      title: 'No.',
      status: 422,
      field: '/attributes/0/value',
    };

    const error = await failure(answering({ status: 422, body }).identify(values, signal));

    assert.equal(error.field, 'studentNumber');
  });
});

describe('asking for more time', () => {
  it('understands the new deadline', async () => {
    const body = { now: '2026-11-24T10:40:00Z', deadline: '2026-11-24T11:20:00Z' };
    const deadline = await answering({ body }).extend(signal);

    assert.ok(deadline !== undefined && Math.abs(deadline - Date.now() - 40 * 60_000) < 5000);
  });

  it('understands a no', async () => {
    const body = { type: 'urn:oots-preview-space:problem:not-extendable', title: 'No.', status: 409 };

    assert.equal(await answering({ status: 409, body }).extend(signal), undefined);
  });
});

/** JSON pointers to every field that the contract requires in a ready session. */
function requiredPaths(body: unknown): readonly string[] {
  const optional =
    /country|title$|requirement|location|extendable|validity|issued|language|conformsTo|leaving|representative$|\/(en|de|fi)$|\/documents\/1|allowedOrigins\/0/;
  const paths: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = `${path}/${key}`;
      if (!Array.isArray(value) && !optional.test(here)) paths.push(here);
      walk(inner, here);
    }
  };
  walk(body, '');
  return [...paths, '/packages/0/title', '/packages/0/documents/0/title'];
}

function remove(body: unknown, path: string, value?: unknown): void {
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    body as Record<string, unknown>,
  );
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}
