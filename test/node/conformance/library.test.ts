/** The kit as a library, against the provider of the demo. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CannotRun, checkProvider, scenarios, type Report } from '../../../src/conformance/index.ts';
import { aBackEnd, allowing, origin as home, type Send } from './back-end.ts';

const url = `${home}/conformance`;
const wait = (): Promise<void> => Promise.resolve();

function resultOf({ scenarios: all }: Report, name: string): string | undefined {
  return all.find(({ scenario }) => scenario === name)?.result;
}

/** The address of a new session. */
async function aSession(send: Send, scenario: string): Promise<string> {
  const response = await send(new Request(url, { method: 'POST', body: JSON.stringify({ scenario }) }));
  assert.equal(response.status, 201);
  return response.headers.get('location') ?? '';
}

describe('checking a provider', () => {
  let send: Send;
  let close: () => Promise<void>;

  before(async () => {
    const backEnd = await aBackEnd();
    ({ send } = backEnd);
    close = () => backEnd.database.destroy();
  });
  after(() => close());

  it('finds nothing wrong with the demo, in any scenario', async () => {
    const report = await checkProvider({ url, fetch: send, wait });

    assert.deepEqual(
      report.scenarios.map(({ scenario, result, failures }) => [scenario, result, failures]),
      scenarios.map(({ name }) => [name, 'passed', []]),
    );
    assert.equal(report.passed, true);
  });

  it('finds nothing wrong with a back end that lets one other origin read', async () => {
    const friend = 'https://portal.example';

    const report = await checkProvider({ url, fetch: allowing(friend)(send), wait, origin: friend });

    assert.deepEqual(
      report.scenarios.flatMap(({ failures }) => failures),
      [],
    );
  });

  it('takes addresses that were made beforehand, each once', async () => {
    const report = await checkProvider({
      sessions: {
        'happy-path': [`${await aSession(send, 'happy-path')}/`],
        'unknown-link': [await aSession(send, 'unknown-link')],
      },
      fetch: send,
      wait,
    });

    assert.equal(resultOf(report, 'happy-path'), 'passed');
    // It compares two.
    assert.equal(resultOf(report, 'unknown-link'), 'not offered');
    assert.equal(resultOf(report, 'expired'), 'not offered');
    assert.equal(report.passed, false);
  });

  it('takes an address relative to that of the offer', async () => {
    const relative: Send = async (request) => {
      const response = await send(request);
      const location = response.headers.get('location');
      if (location === null) return response;
      return new Response(null, { status: 201, headers: { location: new URL(location).pathname } });
    };

    assert.equal((await checkProvider({ url, fetch: relative, wait, only: ['happy-path'] })).passed, true);
  });

  it('does not mind what is missing where that is allowed', async () => {
    const fewer: Send = async (request) => {
      const text = await request.clone().text();
      return text.includes('deferred') ? new Response(null, { status: 422 }) : send(request);
    };
    const options = { url, fetch: fewer, wait, only: ['deferred', 'none-found'] } as const;

    assert.equal((await checkProvider(options)).passed, false);
    assert.equal((await checkProvider({ ...options, allowMissing: true })).passed, true);
  });

  it('goes on with the next scenario when the connection breaks in one', async () => {
    const breaking: Send = (request) =>
      request.url.includes('/documents/') ? Promise.reject(new TypeError('fetch failed')) : send(request);

    const report = await checkProvider({ url, fetch: breaking, wait, only: ['documents', 'extension'] });

    assert.equal(resultOf(report, 'documents'), 'failed');
    assert.equal(resultOf(report, 'extension'), 'passed');
  });

  for (const [what, answer, message] of [
    ['nobody answers', () => Promise.reject(new TypeError('fetch failed')), /no connection/],
    ['nobody answers in time', () => new Promise<Response>(() => undefined), /no answer within 0\.05 s/],
    ['nothing is offered', () => Promise.resolve(new Response(null, { status: 404 })), /offers none/],
    ['the offer fails', () => Promise.resolve(new Response(null, { status: 500 })), /answered 500/],
    [
      'the offer has no address',
      () => Promise.resolve(new Response(null, { status: 201 })),
      /without a Location/,
    ],
  ] as const) {
    it(`says that it cannot run where ${what}`, async () => {
      await assert.rejects(checkProvider({ url, fetch: answer, patience: 50 }), (thrown) => {
        assert.ok(thrown instanceof CannotRun);
        assert.match(thrown.message, message);
        return true;
      });
    });
  }
});

describe('the sessions that the demo offers', () => {
  const post = (send: Send, body: string): Promise<Response> =>
    send(new Request(url, { method: 'POST', body }));

  it('are for development only', async () => {
    const { send } = await aBackEnd(undefined, false);

    assert.equal((await post(send, '{"scenario":"happy-path"}')).status, 404);
  });

  for (const body of ['{"scenario":"toString"}', '{"scenario":1}', 'null', '{']) {
    it(`are none for ${body}`, async () => {
      const { send } = await aBackEnd();
      const response = await post(send, body);

      assert.equal(response.status, 422);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
    });
  }
});
