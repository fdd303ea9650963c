import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/patience.ts';
import '../../src/define.ts';
import { PreviewError } from '../../src/domain/errors.ts';
import type { SessionAnswer } from '../../src/domain/session.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { Provider } from '../../src/provider/port.ts';
import { aProvider } from '../support/provider.ts';
import { aReceipt, aSession, anExchange } from '../support/session.ts';

const heading = (space: PreviewSpace): string => space.shadowRoot!.querySelector('h1')!.innerText;
const never = new Promise<never>(() => undefined);
const session = aSession();

async function aSpace(provider: Provider): Promise<PreviewSpace> {
  const space = await fixture<PreviewSpace>(
    html`<oots-preview-space lang="en" .provider=${provider}></oots-preview-space>`,
  );
  await waitUntil(() => heading(space) !== 'Opening your evidence');
  return space;
}

/** Everything approved, and the decision confirmed. */
async function decided(space: PreviewSpace): Promise<void> {
  const { store } = space;
  store!.dispatch({ type: 'allChosen', verdict: 'approved' });
  store!.dispatch({ type: 'checked' });
  store!.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });
  await space.updateComplete;
}

describe('an interrupted journey', () => {
  afterEach(() => sessionStorage.clear());

  it('goes on sending the same decision when the page is loaded again', async () => {
    const ready = (): Promise<SessionAnswer> => Promise.resolve({ type: 'ready', session });
    const before = aProvider({ readSession: ready, decide: () => never });
    const left = await aSpace(before);
    await decided(left);
    left.remove();
    const after = aProvider({ readSession: ready });

    const space = await aSpace(after);

    await waitUntil(() => heading(space) === 'Your decision is recorded');
    expect(after.submissions).to.have.lengthOf(1);
    expect(after.submissions[0]!.decisions.map(({ verdict }) => verdict)).to.deep.equal([
      'approved',
      'approved',
    ]);
  });

  it('leaves nothing behind once the decision has arrived', async () => {
    const space = await aSpace(aProvider());

    await decided(space);

    await waitUntil(() => heading(space) === 'Your decision is recorded');
    expect(sessionStorage.length).to.equal(0);
  });

  it('leaves nothing behind where the visit is over when the page is loaded again', async () => {
    const left = await aSpace(aProvider({ decide: () => never }));
    await decided(left);
    left.remove();
    await aTimeout(0);
    expect(sessionStorage.length).to.equal(1);

    await aSpace(
      aProvider({ readSession: () => Promise.resolve({ type: 'expired', exchange: anExchange() }) }),
    );

    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps neither names nor evidence while the decision is on its way', async () => {
    const space = await aSpace(aProvider({ decide: () => never }));

    await decided(space);

    const kept = sessionStorage.getItem(sessionStorage.key(0) ?? '') ?? '';
    expect(kept).not.to.match(/Virtanen|Degree|2001-05-14/);
    expect(sessionStorage.length).to.equal(1);
  });

  it('begins anew where what was kept is not a decision', async () => {
    sessionStorage.setItem(`oots-preview-space ${document.baseURI}`, '{"decisions":7');

    expect(heading(await aSpace(aProvider()))).to.equal('Check your evidence before it is sent');
  });

  it('ends here when it is decided in another tab', async () => {
    let over = false;
    const readSession = (): Promise<SessionAnswer> =>
      Promise.resolve(
        over ? { type: 'decided', exchange: anExchange(), receipt: aReceipt() } : { type: 'ready', session },
      );
    const here = await aSpace(aProvider({ readSession }));
    const there = await aSpace(aProvider({ readSession }));

    over = true;
    await decided(there);

    await waitUntil(() => heading(here) === 'You have already decided');
  });

  it('shows no form when it comes back out of the history and is decided', async () => {
    let over = false;
    const space = await aSpace(
      aProvider({
        readSession: () =>
          Promise.resolve(over ? { type: 'decided', exchange: anExchange() } : { type: 'ready', session }),
      }),
    );

    over = true;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    await waitUntil(() => heading(space) === 'You have already decided');
  });

  it('keeps the answers when it comes back out of the history and is not decided', async () => {
    const space = await aSpace(aProvider());
    space.store!.dispatch({ type: 'chosen', packageId: 'a', verdict: 'refused' });

    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await aTimeout(20);

    expect(space.store!.state).to.deep.include({ name: 'reviewing', decisions: { a: 'refused' } });
  });

  it('says that the person is offline, where that is why', async () => {
    const down = (): Promise<never> =>
      Promise.reject(new PreviewError('unreachable', 'down', { retryAfter: 60 }));
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const space = await aSpace(aProvider({ readSession: down }));
    Reflect.deleteProperty(navigator, 'onLine');

    expect(heading(space)).to.equal('You are offline');
    expect(space.shadowRoot!.querySelector('[role=alert]')).to.have.trimmed.text('You are offline');
  });

  it('asks before the page is left while a decision waits to be sent', async () => {
    const down = (): Promise<never> =>
      Promise.reject(new PreviewError('unreachable', 'down', { retryAfter: 60 }));
    const space = await aSpace(aProvider({ decide: down }));

    await decided(space);
    await waitUntil(() => heading(space) === 'The authority cannot be reached');

    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.be.false;
  });

  it('asks whether the visit is over where a document is not handed out', async () => {
    let over = false;
    const space = await aSpace(
      aProvider({
        readSession: () =>
          Promise.resolve(over ? { type: 'decided', exchange: anExchange() } : { type: 'ready', session }),
        readDocument: () => Promise.reject(new PreviewError('rejected', 'gone')),
      }),
    );

    over = true;
    const list = space.shadowRoot!.querySelector('oots-evidence-list')!;
    list.card('a')!.shadowRoot!.querySelector<HTMLElement>('.link')!.click();

    await waitUntil(() => heading(space) === 'You have already decided');
  });

  it('goes on by itself when the network is back', async () => {
    let offline = true;
    const space = await aSpace(
      aProvider({
        readSession: () =>
          offline
            ? Promise.reject(new PreviewError('unreachable', 'offline', { retryAfter: 3000 }))
            : Promise.resolve({ type: 'ready', session }),
      }),
    );
    expect(heading(space)).to.equal('The authority cannot be reached');

    offline = false;
    window.dispatchEvent(new Event('online'));

    await waitUntil(() => heading(space) === 'Check your evidence before it is sent');
  });

  it('does not claim that nothing was sent where nobody can know', async () => {
    const lost = new PreviewError('outcome-unknown', 'no answer');
    const space = await aSpace(aProvider({ decide: () => Promise.reject(lost) }));

    await decided(space);

    await waitUntil(() => heading(space) === 'Something went wrong at the authority');
    expect(space.shadowRoot!.textContent).to.contain('We do not know whether your decision arrived.');
    expect(space.shadowRoot!.textContent).not.to.contain('Nothing was sent');
  });

  it('asks before the page is left while the decision is on its way, and not before', async () => {
    const space = await aSpace(aProvider({ decide: () => never }));
    const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).to.be.false;

    await decided(space);

    expect(asks()).to.be.true;
    space.remove();
    await aTimeout(0);
    expect(asks()).to.be.false;
  });
});
