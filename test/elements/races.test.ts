/** Things that happen at the wrong moment: late answers, elements that are moved or gone, listeners that act at once. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { SessionAnswer } from '../../src/domain/session.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { StateEvent } from '../../src/host/events.ts';
import type { Provider } from '../../src/provider/port.ts';
import { waitUntil } from '../support/patience.ts';
import { aProvider, saying } from '../support/provider.ts';
import { Puppet } from '../support/puppet.ts';
import { aReceipt, aSession, anExchange } from '../support/session.ts';
import { heading } from '../support/space.ts';

const ready: SessionAnswer = { type: 'ready', session: aSession() };
const review = 'Check your evidence before it is sent';

const aSpace = (provider: Provider): Promise<PreviewSpace> =>
  fixture(html`<div><oots-preview-space lang="en" .provider=${provider}></oots-preview-space></div>`).then(
    (place) => place.firstElementChild as PreviewSpace,
  );

/** A provider that answers when it is too late, whatever was cancelled meanwhile. */
function lateProvider(): { readonly provider: Provider; readonly answer: (said: SessionAnswer) => void } {
  let answer: (said: SessionAnswer) => void = () => undefined;
  const answered = new Promise<SessionAnswer>((resolve) => (answer = resolve));
  return { provider: aProvider({ readSession: () => answered }), answer: (said) => answer(said) };
}

describe('at the wrong moment', () => {
  afterEach(() => sessionStorage.clear());

  it('an answer of the provider before has no effect on the visit that is shown now', async () => {
    const { provider, answer } = lateProvider();
    const space = await aSpace(provider);
    space.provider = saying({ type: 'noneFound', exchange: anExchange() });
    await waitUntil(() => heading(space) === 'No evidence was found for you');

    answer(ready);
    await aTimeout(20);

    expect(heading(space)).to.equal('No evidence was found for you');
  });

  it('an answer for an element that is gone has no effect, and none on its successor', async () => {
    const { provider, answer } = lateProvider();
    const space = await aSpace(provider);
    const states: string[] = [];
    space.addEventListener('oots-state', ({ state }) => states.push(state));
    space.remove();
    await aTimeout(0);

    answer(ready);
    await aTimeout(20);

    expect(states).to.deep.equal([]);
    expect(space.store).to.equal(undefined);
  });

  it('an element that is moved while it sends goes on sending, once', async () => {
    const provider = new Puppet();
    const space = await aSpace(provider);
    await provider.answer('readSession', ready);
    await waitUntil(() => heading(space) === review);
    const { store } = space;
    store!.dispatch({ type: 'allChosen', verdict: 'approved' });
    store!.dispatch({ type: 'checked' });
    store!.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });

    document.body.append(space);
    await aTimeout(0);
    await provider.answer('decide', { type: 'recorded', receipt: aReceipt(), wayBack: anExchange().wayBack });

    await waitUntil(() => heading(space) === 'Your decision is recorded');
    expect(space.store).to.equal(store);
    expect(provider.isAsked('decide')).to.equal(false);
    space.remove();
  });

  it('an element that comes back after it was gone begins anew', async () => {
    const space = await aSpace(aProvider());
    await waitUntil(() => heading(space) === review);
    const { store, parentElement } = space;
    store!.dispatch({ type: 'postponed' });
    space.remove();
    await aTimeout(0);

    parentElement!.append(space);

    await waitUntil(() => heading(space) === review);
    expect(space.store).not.to.equal(store);
  });

  it('a page that acts as soon as it hears of a state hears of all of them, in order', async () => {
    const provider = new Puppet();
    const space = await aSpace(provider);
    const states: string[] = [];
    space.addEventListener('oots-state', ({ state }: StateEvent) => {
      if (state === 'reviewing' && !states.includes('postponed'))
        space.store!.dispatch({ type: 'postponed' });
      if (state === 'postponed') space.store!.dispatch({ type: 'resumed' });
      states.push(state);
    });

    await provider.answer('readSession', ready);

    await waitUntil(() => states.length === 3);
    expect(states).to.deep.equal(['reviewing', 'postponed', 'reviewing']);
    await waitUntil(() => heading(space) === review);
  });

  it('a page that takes the element away as soon as it hears of a state leaves nothing running', async () => {
    const provider = new Puppet();
    const space = await aSpace(provider);
    space.addEventListener('oots-state', () => space.remove(), { once: true });

    await provider.answer('readSession', {
      type: 'fetching',
      exchange: anExchange(),
      retryAfter: 1,
      progressEvents: '#',
    });
    await aTimeout(20);

    expect(provider.isAsked('followProgress')).to.equal(false);
    expect(space.store).to.equal(undefined);
  });

  it('two decisions confirmed at once are one', async () => {
    const provider = aProvider();
    const space = await aSpace(provider);
    await waitUntil(() => heading(space) === review);
    space.store!.dispatch({ type: 'allChosen', verdict: 'refused' });
    space.store!.dispatch({ type: 'checked' });

    for (const idempotencyKey of ['first', 'second'])
      space.store!.dispatch({ type: 'confirmed', idempotencyKey });

    await waitUntil(() => heading(space) === 'Your decision is recorded');
    expect(provider.submissions.map(({ idempotencyKey }) => idempotencyKey)).to.deep.equal(['first']);
  });
});
