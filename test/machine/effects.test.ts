/** What the machine's effects make of answers that nobody hopes for. */
import { aTimeout, expect } from '@open-wc/testing';
import type { SessionAnswer } from '../../src/domain/session.ts';
import { effectsOn } from '../../src/machine/effects.ts';
import { createPreviewStore, type PreviewStore } from '../../src/machine/store.ts';
import type { Provider } from '../../src/provider/port.ts';
import { aSession, anExchange } from '../support/session.ts';

/** A visit in which the evidence has changed when the decision arrives, and the session answers this from then on. */
async function sentOnceChanged(then: SessionAnswer): Promise<PreviewStore> {
  const session = aSession();
  const answers: SessionAnswer[] = [{ type: 'ready', session }];
  const provider = {
    readSession: () => Promise.resolve(answers.shift() ?? then),
    decide: () => Promise.resolve({ type: 'changed' }),
    readWayBack: () => new Promise(() => undefined),
  } as unknown as Provider;
  const kept = { read: () => undefined, keep: () => undefined, forget: () => undefined };
  const store = createPreviewStore(
    effectsOn({ provider, kept, leave: () => undefined, failed: () => undefined }),
  );
  store.dispatch({ type: 'opened' });
  await aTimeout(10);
  for (const { id } of session.packages)
    store.dispatch({ type: 'chosen', packageId: id, verdict: 'approved' });
  store.dispatch({ type: 'checked' });
  store.dispatch({ type: 'confirmed', idempotencyKey: 'a key that is long enough' });
  await aTimeout(10);
  return store;
}

describe('a decision about evidence that has changed', () => {
  it('leads to what there is to decide about now', async () => {
    const store = await sentOnceChanged({ type: 'ready', session: aSession() });

    expect(store.state.name).to.equal('reviewing');
  });

  it('ends where the time is over meanwhile', async () => {
    const store = await sentOnceChanged({ type: 'expired', exchange: anExchange() });

    expect(store.state.name).to.equal('expired');
  });

  it('waits where the evidence is being fetched once more', async () => {
    const store = await sentOnceChanged({
      type: 'fetching',
      exchange: anExchange(),
      retryAfter: 1,
    } as unknown as SessionAnswer);

    expect(store.state).to.include({ name: 'sending', failures: 1 });
    store.destroy();
  });
});
