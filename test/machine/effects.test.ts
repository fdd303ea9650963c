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

/** A visit whose time is over by what is known here; the provider says this when it is asked. */
async function timedOut(
  then: () => Promise<SessionAnswer>,
): Promise<{ store: PreviewStore; reports: string[] }> {
  const reports: string[] = [];
  const answers = [
    () => Promise.resolve<SessionAnswer>({ type: 'ready', session: aSession({ deadline: 1 }) }),
  ];
  const provider = {
    readSession: () => (answers.shift() ?? then)(),
    report: (reason: string) => Promise.resolve(void reports.push(reason)),
  } as unknown as Provider;
  const kept = { read: () => undefined, keep: () => undefined, forget: () => undefined };
  const store = createPreviewStore(
    effectsOn({ provider, kept, leave: () => undefined, failed: () => undefined }),
  );
  store.dispatch({ type: 'opened' });
  await aTimeout(10);
  store.destroy();
  return { store, reports };
}

describe('time that should be over', () => {
  it('goes on where the provider gave more to another tab', async () => {
    const deadline = Date.now() + 60_000;
    const { store, reports } = await timedOut(() =>
      Promise.resolve({ type: 'ready', session: aSession({ deadline }) }),
    );

    expect(store.state).to.have.nested.property('session.deadline', deadline);
    expect(reports).to.deep.equal([]);
  });

  it('is over where the provider says so, and it is told that there is no answer', async () => {
    const { store, reports } = await timedOut(() =>
      Promise.resolve({ type: 'expired', exchange: anExchange() }),
    );

    expect(store.state.name).to.equal('expired');
    expect(reports).to.deep.equal(['timeout']);
  });

  it('is over where nobody can be asked', async () => {
    const { store } = await timedOut(() => Promise.reject(new Error('no network')));

    expect(store.state.name).to.equal('expired');
  });
});
