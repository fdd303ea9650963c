import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import { situations } from '../../demo/situations.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { Situation } from '../../demo/provider/registry.ts';
import { setAssetBase } from '../../src/viewers/assets.ts';
import { waitUntil } from '../support/patience.ts';
import { startProviderInPage, type Exchange, type ProviderInPage } from '../support/provider-in-page.ts';
import { cards, heading, opened, pressMain, root } from '../support/space.ts';

describe('a journey against the provider', function () {
  let provider: ProviderInPage;

  before(async () => {
    setAssetBase(new URL('/', location.href).href);
    provider = await startProviderInPage();
  });
  after(() => provider.stop());

  async function visit({ src }: Exchange): Promise<PreviewSpace> {
    return opened(
      await fixture<PreviewSpace>(
        html`<oots-preview-space
          lang="en"
          src=${src}
          @oots-leave=${(event: Event) => event.preventDefault()}
        ></oots-preview-space>`,
      ),
    );
  }

  const begin = (situation?: Situation): Promise<Exchange> =>
    provider.begin(situations.find((one) => one.situation === situation)?.subject);
  async function decide(space: PreviewSpace, ...verdicts: ('approved' | 'refused')[]): Promise<void> {
    for (const [n, verdict] of verdicts.entries()) {
      cards(space)[n]!.querySelector<HTMLElement>(`input[value=${verdict}]`)!.click();
    }
    await pressMain(space);
    await waitUntil(() => heading(space) === 'Check your answers');
    await pressMain(space);
    await waitUntil(() => heading(space) === 'Your decision is recorded');
  }

  it('sends all and only what was approved, byte for byte what was shown', async () => {
    const exchange = await begin();
    const answer = exchange.collect();
    const space = await visit(exchange);
    cards(space)[0]!.querySelector<HTMLElement>('.link')!.click();
    const state = (): Readonly<Record<string, string>> => {
      const now = space.store!.state;
      return now.name === 'reviewing' ? now.shown : {};
    };
    await waitUntil(() => Object.keys(state()).length > 0, 'a document on show');
    const [digest] = Object.values(state());

    await decide(space, 'approved', 'refused', 'approved');

    const { outcome } = await answer;
    const packages = outcome.kind === 'arrived' ? outcome.packages : [];
    expect(packages).to.have.lengthOf(2);
    expect(packages[0]!.documents.map(({ sha256 }) => sha256)).to.include(digest);
    expect(root(space).querySelector('oots-way-back')!.shadowRoot!.textContent).to.contain(location.host);
  });

  it('sends an empty answer when everything is refused', async () => {
    const exchange = await begin();
    const answer = exchange.collect();

    await decide(await visit(exchange), 'refused', 'refused', 'refused');

    expect((await answer).outcome).to.deep.equal({ kind: 'arrived', packages: [] });
  });

  it('records one decision, and tells a second visitor that there is one', async () => {
    const exchange = await begin();
    const first = await visit(exchange);
    const second = await visit(exchange);

    await decide(first, 'approved', 'approved', 'approved');

    await waitUntil(() => heading(second) === 'You have already decided');
    const rows = await provider.database
      .selectFrom('decisions')
      .selectAll()
      .where('session_id', '=', exchange.sessionId)
      .execute();
    expect(rows).to.have.lengthOf(1);
  });

  it('waits for the way back when the second request comes late', async () => {
    const exchange = await begin();
    const space = await visit(exchange);
    for (const card of cards(space)) card.querySelector<HTMLElement>('input')!.click();
    await pressMain(space);
    await waitUntil(() => heading(space) === 'Check your answers');
    await pressMain(space);
    await waitUntil(() => root(space).textContent.includes('We are waiting for the way back'));

    void exchange.collect();

    await waitUntil(() => root(space).querySelector('oots-way-back')?.way?.kind === 'known');
  });

  const screens: readonly [Situation, string][] = [
    ['deferred', 'Your evidence is not ready yet'],
    ['none-found', 'No evidence was found for you'],
    ['sign-in-required', 'Sign in to see your evidence'],
    ['attributes-required', 'We need a little more to find your evidence'],
    ['identity-mismatch', 'We could not match you'],
  ];
  for (const [situation, expected] of screens) {
    it(`has a screen when the provider says ${situation}`, async () => {
      expect(heading(await visit(await begin(situation)))).to.equal(expected);
    });
  }

  it('shows how far a slow archive is, and then the evidence', async () => {
    const space = await visit(await begin('fetching'));
    expect(heading(space)).to.equal('The authority is fetching your evidence');

    await waitUntil(() => heading(space) === 'Check your evidence before it is sent', undefined, 12);
  });

  it('asks for what is missing, keeps what was typed until it is taken, and shows the evidence', async () => {
    const space = await visit(await begin('attributes-required'));
    const field = (): HTMLInputElement => root(space).querySelector('input')!;
    await expect(space).to.be.accessible();
    field().focus();
    await sendKeys({ type: '12345' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root(space).querySelector('.wrong'), 'told what is wrong');
    await expect(space).to.be.accessible();
    expect(field().value).to.equal('12345');
    field().focus();
    await sendKeys({ press: 'End' });

    await sendKeys({ type: '6789' });
    await sendKeys({ press: 'Enter' });

    await waitUntil(() => heading(space) === 'Check your evidence before it is sent');
  });

  it('reveals nothing at an address that was never issued', async () => {
    const src = `${location.origin}/preview/${crypto.randomUUID()}/session`;

    const space = await visit({ src } as Exchange);

    expect(heading(space)).to.equal('This link does not work');
  });
});
