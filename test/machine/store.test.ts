import { expect } from '@open-wc/testing';
import { PreviewError } from '../../src/domain/errors.ts';
import type { Message } from '../../src/machine/message.ts';
import { createPreviewStore } from '../../src/machine/store.ts';
import { aSession, anExchange } from '../support/session.ts';

const down: Message = { type: 'interrupted', error: new PreviewError('unreachable', 'down') };

describe('createPreviewStore', () => {
  it('drops the answer to work that its state has left behind', () => {
    const answers: ((message: Message) => void)[] = [];
    const store = createPreviewStore((_, answer) => answers.push(answer));
    store.dispatch({ type: 'opened' });
    store.dispatch(down);
    store.dispatch({ type: 'retried' });

    answers[0]?.({ type: 'noneFound', exchange: anExchange() });

    expect(store.state.name).to.equal('opening');
  });

  it('shows every listener every state, in order, even when one of them dispatches', () => {
    const store = createPreviewStore(() => undefined);
    const seen: string[] = [];
    store.subscribe(({ name }) => {
      if (name === 'opening') store.dispatch({ type: 'ready', session: aSession() });
    });
    store.subscribe(({ name }) => seen.push(name));

    store.dispatch({ type: 'opened' });

    expect(seen).to.deep.equal(['opening', 'reviewing']);
  });

  it('goes on for the others when a listener fails, and says so to the page', async () => {
    const store = createPreviewStore(() => undefined);
    const seen: string[] = [];
    store.subscribe(({ name }) => {
      if (name !== 'opening') return;
      store.dispatch({ type: 'linkInvalid' });
      throw new Error('of the page');
    });
    store.subscribe(({ name }) => seen.push(name));
    const { onerror } = window;
    const reported = new Promise((resolve) => (window.onerror = resolve));

    store.dispatch({ type: 'opened' });

    expect(String(await reported)).to.contain('of the page');
    window.onerror = onerror;
    expect(seen).to.deep.equal(['opening', 'linkInvalid']);
  });

  it('tells a listener nothing more once another has ended it, or the store', () => {
    for (const end of ['one', 'all']) {
      const store = createPreviewStore(() => undefined);
      let told = 0;
      store.subscribe(() => {
        if (end === 'all') store.destroy();
        else stop();
        store.dispatch({ type: 'linkInvalid' });
      });
      const stop = store.subscribe(() => (told += 1));

      store.dispatch({ type: 'opened' });

      expect(told, end).to.equal(0);
    }
  });

  it('drops answers that come after it was destroyed', () => {
    const answers: ((message: Message) => void)[] = [];
    const store = createPreviewStore((_, answer) => answers.push(answer));
    store.dispatch({ type: 'opened' });
    store.destroy();

    answers[0]?.({ type: 'ready', session: aSession() });

    expect(store.state.name).to.equal('opening');
  });

  it('takes an answer that comes at once as one that comes later', () => {
    const seen: string[] = [];
    const store = createPreviewStore((effect, answer) => {
      if (effect.type === 'read') answer({ type: 'noneFound', exchange: anExchange() });
    });
    store.subscribe(({ name }) => seen.push(name));

    store.dispatch({ type: 'opened' });

    expect(seen).to.deep.equal(['opening', 'noneFound']);
  });

  it('cancels all work when it is destroyed, and takes nothing any more', () => {
    const signals: AbortSignal[] = [];
    const store = createPreviewStore((_, __, signal) => signals.push(signal));
    store.dispatch({ type: 'opened' });

    store.destroy();
    store.dispatch({ type: 'ready', session: aSession() });

    expect(signals.every(({ aborted }) => aborted)).to.be.true;
    expect(store.state.name).to.equal('opening');
  });

  it('says nothing to listeners when nothing changed', () => {
    const store = createPreviewStore(() => undefined);
    store.dispatch({ type: 'opened' });
    store.dispatch({ type: 'ready', session: aSession({ deadline: 60_000 }) });
    store.dispatch({ type: 'ticked', now: 0 });
    let calls = 0;
    store.subscribe(() => (calls += 1));

    store.dispatch({ type: 'ticked', now: 10 });

    expect(calls).to.equal(0);
  });
});
