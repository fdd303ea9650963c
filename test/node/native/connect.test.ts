/** Which wire speaks: the page says it, or the first answer does. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { PreviewError } from '../../../src/domain/errors.ts';
import { connect } from '../../../src/provider/connect.ts';
import { aJourney } from '../provider/journey.ts';
import { aBackEnd, signal } from './visit.ts';

const network = globalThis.fetch;
const page = 'https://provider.example/preview/1';

/** The whole network, in the order in which it is asked. */
function answering(...answers: readonly ((request: Request) => Promise<Response>)[]): Request[] {
  const asked: Request[] = [];
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(request);
    return answer?.(request) ?? Promise.reject(new TypeError('no network'));
  };
  return asked;
}

describe('connect', () => {
  afterEach(() => {
    globalThis.fetch = network;
  });

  for (const [path, type] of [
    ['session', 'JSON'],
    ['messages', 'EDM messages'],
  ] as const) {
    it(`takes a session of ${type} by its media type, with one request`, async () => {
      const { provider } = await aBackEnd();
      const { location } = await aJourney(provider);
      const asked = answering(provider.fetch);

      const { type: found } = await connect(`${location}/${path}`, page).readSession(signal);

      assert.equal(found, 'ready');
      assert.equal(asked.length, 1);
    });
  }

  it('asks before anybody wants the answer', () => {
    const asked = answering(() => Promise.resolve(new Response('{}')));

    connect('/session', page);

    assert.equal(asked[0]?.url, 'https://provider.example/session');
  });

  it('decides anew who speaks where there was no answer', async () => {
    const { provider } = await aBackEnd();
    const { location } = await aJourney(provider);
    const busy = new Response('<p>Busy</p>', {
      status: 503,
      headers: { 'content-type': 'text/html', 'retry-after': '7' },
    });
    answering(() => Promise.resolve(busy), provider.fetch);
    const connected = connect(`${location}/messages`, page);

    const error: unknown = await connected.readSession(signal).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof PreviewError && error.code === 'unreachable' && error.retryAfter === 7);

    assert.equal((await connected.readSession(signal)).type, 'ready');
  });

  it('names a contract that there is not', () => {
    assert.throws(
      () => connect('/session', page, { contract: 'atlantis' }),
      (error) =>
        error instanceof PreviewError && error.code === 'configuration' && error.field === 'contract',
    );
  });

  for (const [what, context] of [
    ['text that is no JSON', '{'],
    ['a policy that there is not', { policies: { refusedAll: 'maybe' } }],
  ] as const) {
    it(`names a context that is wrong: ${what}`, async () => {
      answering(() => Promise.resolve(new Response('')));
      const connected = connect('/messages', page, { contract: 'native', context: () => context });

      const error: unknown = await connected.readSession(signal).catch((thrown: unknown) => thrown);

      assert.ok(error instanceof PreviewError && error.code === 'configuration');
    });
  }
});
