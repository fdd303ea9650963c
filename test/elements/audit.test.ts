import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { AuditEvent, AuditSink } from '../../src/host/audit.ts';
import type { Provider } from '../../src/provider/port.ts';
import { waitUntil } from '../support/patience.ts';
import { aProvider } from '../support/provider.ts';
import { aDocument, anExchange, aPackage, aReceipt, aSession } from '../support/session.ts';

const random = 'urn:uuid:3f1b8d0e-6c1a-4c52-9a0e-6d2f0b7f9c11';
/** SHA-1 of a name: whoever has the name can compute it. */
const ofAName = 'urn:uuid:74738ff5-5367-5958-9aee-98fffdcd1876';
const session = aSession({
  packages: [
    aPackage({ id: random, documents: [aDocument({ id: ofAName })] }),
    aPackage({ id: '140501A123B', documents: [aDocument({ id: 'aino-virtanen.pdf' })] }),
  ],
});

async function aSpace(audit?: AuditSink, provider: Partial<Provider> = {}): Promise<PreviewSpace> {
  const ready = aProvider({ readSession: () => Promise.resolve({ type: 'ready', session }), ...provider });
  const space = await fixture<PreviewSpace>(
    html`<oots-preview-space lang="en" .provider=${ready} .audit=${audit}></oots-preview-space>`,
  );
  await waitUntil(() => !['idle', 'opening'].includes(space.store?.state.name ?? 'idle'));
  return space;
}

/** The first refused, the second approved. */
function decide({ store }: PreviewSpace): void {
  store?.dispatch({ type: 'chosen', packageId: random, verdict: 'refused' });
  store?.dispatch({ type: 'chosen', packageId: '140501A123B', verdict: 'approved' });
  store?.dispatch({ type: 'checked' });
  store?.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });
}

/** The link that takes the person back, once it is there. */
async function wayBackOf(space: PreviewSpace): Promise<HTMLElement> {
  const link = (): HTMLElement | null | undefined =>
    space.shadowRoot!.querySelector('oots-way-back')?.shadowRoot?.querySelector('a');
  await waitUntil(link);
  return link()!;
}

/** A list of its own for each test: the element of the one before may still have something to say. */
const into =
  (log: AuditEvent[]) =>
  (event: AuditEvent): void =>
    void log.push(event);

const hide = (): void => void window.dispatchEvent(new PageTransitionEvent('pagehide'));

describe('the log for audit', () => {
  let log: AuditEvent[];
  const facts = (): object[] => log.map(({ at: _at, version: _version, ...fact }) => fact);
  const has = (event: string): Promise<void> =>
    waitUntil(() => log.some((one) => one.event === event), event);
  beforeEach(() => (log = []));
  afterEach(() => sessionStorage.clear());

  it('says what happened from the opening to the way back, each with its time', async () => {
    const space = await aSpace(into(log));
    await has('opened');
    space.store?.dispatch({ type: 'shown', documentId: ofAName, sha256: 'b'.repeat(64) });
    decide(space);
    await has('sent');
    space.addEventListener('oots-leave', (event) => event.preventDefault());
    (await wayBackOf(space)).click();

    hide();

    expect(facts()).to.deep.equal([
      { event: 'opened' },
      { event: 'document-shown', package: { number: 1, id: random }, document: { number: 1 } },
      {
        event: 'decided',
        packages: [
          { number: 1, id: random, verdict: 'refused' },
          { number: 2, verdict: 'approved' },
        ],
      },
      { event: 'sent' },
      { event: 'left', recorded: true, byWayBack: true },
    ]);
    for (const { at, version } of log) {
      expect(new Date(at).toISOString()).to.equal(at);
      expect(version).to.equal(1);
    }
  });

  it('says that the decision was recorded, also where the page itself takes the person back', async () => {
    const { pathname, search } = location;
    // A fragment of this page, so that the test is not left.
    const wayBack = { kind: 'known', url: '#procedure', host: 'portal.example', method: 'GET' } as const;
    const recorded = { type: 'recorded', receipt: aReceipt(), wayBack } as const;
    const space = await aSpace(into(log), { decide: () => Promise.resolve(recorded) });
    await has('opened');
    decide(space);
    await has('sent');
    const link = await wayBackOf(space);

    link.click();
    await waitUntil(() => location.hash === '#procedure');
    hide();

    history.replaceState(null, '', pathname + search);
    expect(facts().at(-1)).to.deep.equal({ event: 'left', recorded: true, byWayBack: true });
  });

  it('says that the decision was recorded where the log is there only afterwards', async () => {
    const space = await aSpace();
    decide(space);
    await waitUntil(() => space.store?.state.name === 'finished');

    space.audit = into(log);

    await has('sent');
    expect(facts()).to.deep.equal([{ event: 'opened' }, { event: 'sent' }]);
  });

  it('holds nothing that tells who it is about', async () => {
    const space = await aSpace(into(log));
    await has('opened');
    for (const documentId of [ofAName, 'aino-virtanen.pdf'])
      space.store?.dispatch({ type: 'shown', documentId, sha256: 'b'.repeat(64) });
    decide(space);
    await has('sent');
    hide();

    const said = JSON.stringify(log);
    for (const secret of ['aino', 'Virtanen', '140501A123B', '74738ff5', 'degree', 'bbbb', '7F3A-91C2'])
      expect(said.toLowerCase()).not.to.contain(secret.toLowerCase());
  });

  it('says that the page was left undecided, and opened again when it comes back out of the history', async () => {
    await aSpace(into(log));
    await has('opened');

    hide();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    expect(facts()).to.deep.equal([
      { event: 'opened' },
      { event: 'left', recorded: false, byWayBack: false },
      { event: 'opened' },
    ]);
  });

  it('says so where the element is taken out of the page, and not where it is moved', async () => {
    const space = await aSpace(into(log));
    await has('opened');
    document.body.append(space);
    await Promise.resolve();
    expect(log).to.have.lengthOf(1);

    space.remove();

    await has('left');
  });

  it('says that the time was over', async () => {
    const expired = { type: 'expired', exchange: anExchange() } as const;

    await aSpace(into(log), { readSession: () => Promise.resolve(expired) });

    await has('expired');
  });

  it('goes to an address, one beacon for each entry, and to no other origin', async () => {
    const sent: [string, Blob][] = [];
    const sendBeacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (address, body) => sent.push([String(address), body as Blob]) > 0;
    const space = await aSpace('/preview/1/audit');
    await waitUntil(() => sent.length === 1);
    space.audit = 'https://elsewhere.example/audit';
    hide();
    space.audit = '/preview/1/audit';
    hide();

    navigator.sendBeacon = sendBeacon;
    expect(sent.map(([address]) => address)).to.deep.equal(
      Array(2).fill(`${location.origin}/preview/1/audit`),
    );
    expect(sent[0]![1].type).to.equal('application/json');
    expect(JSON.parse(await sent[0]![1].text())).to.deep.include({ version: 1, event: 'opened' });
  });

  it('never holds up the journey, whatever becomes of an entry', async () => {
    const { error } = console;
    const told: string[] = [];
    console.error = (message: string) => void told.push(message);
    const space = await aSpace(() => {
      throw new Error('The log is full.');
    });
    await waitUntil(() => told.length === 1);

    decide(space);

    await waitUntil(() => space.store?.state.name === 'finished');
    await waitUntil(() => told.length === 3);
    console.error = error;
    expect(told[0]).to.contain('field audit');
  });
});
