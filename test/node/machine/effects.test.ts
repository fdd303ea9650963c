/** What comes of sending a decision, beyond what was hoped for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange, SessionAnswer } from '../../../src/domain/session.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import { effectsOn } from '../../../src/machine/effects.ts';
import type { Message } from '../../../src/machine/message.ts';
import type { Provider } from '../../../src/provider/port.ts';

const exchange: Exchange = {
  requester: { name: { en: 'Study Grant Authority' } },
  provider: { name: { en: 'Ministry of Education' } },
  procedure: { code: 'T1' },
  wayBack: { kind: 'awaited' },
};
const submission: Submission = { idempotencyKey: 'a key that is long enough', decisions: [] };
const kept = { read: () => undefined, keep: () => undefined, forget: () => undefined };

/** What the machine hears where the evidence has changed and the session says this from then on. */
function sentOnceChanged(then: SessionAnswer): Promise<Message> {
  const provider = {
    readSession: () => Promise.resolve(then),
    decide: () => Promise.resolve({ type: 'changed' }),
  } as unknown as Provider;
  const run = effectsOn({ provider, kept, leave: () => undefined, failed: () => undefined });
  return new Promise((resolve) => {
    run({ type: 'send', submission, after: 0 }, resolve, new AbortController().signal);
  });
}

describe('a decision about evidence that is there no more', () => {
  for (const said of [
    { type: 'noneFound', exchange },
    { type: 'mismatched', exchange },
    { type: 'deferred', exchange, availableFrom: '2026-12-01T08:00:00Z' },
    { type: 'decided', exchange },
  ] as const) {
    it(`is told what the session says instead: ${said.type}`, async () => {
      assert.deepEqual(await sentOnceChanged(said), said);
    });
  }

  it('has failed where more is asked about the person: nobody could answer that any more', async () => {
    const message = await sentOnceChanged({ type: 'attributesRequired', exchange, attributes: [] });

    assert.ok(message.type === 'failed' && message.error.code === 'rejected');
  });

  it('is sent again while the evidence is on its way', async () => {
    const message = await sentOnceChanged({ type: 'fetching', exchange, retryAfter: 7 });

    assert.ok(message.type === 'interrupted');
    assert.equal(message.error.retryAfter, 7);
  });
});
