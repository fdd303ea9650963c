import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import { waitUntil } from '../support/patience.ts';
import { startProviderInPage, type Exchange, type ProviderInPage } from '../support/provider-in-page.ts';
import { cards, heading, opened, pressMain } from '../support/space.ts';

describe('a page that speaks EDM messages', function () {
  let provider: ProviderInPage;

  before(async () => {
    provider = await startProviderInPage();
  });
  after(() => provider.stop());

  async function visit({ messages }: Exchange): Promise<PreviewSpace> {
    return opened(
      await fixture<PreviewSpace>(
        html`<oots-preview-space
          lang="en"
          src=${messages}
          return-origins=${location.origin}
          @oots-leave=${(event: Event) => event.preventDefault()}
        ></oots-preview-space>`,
      ),
    );
  }

  for (const line of ['1.0', '1.1', '1.2', '2.0'] as const) {
    it(`sends all and only what was approved: EDM ${line}`, async () => {
      const exchange = await provider.begin(undefined, line);
      const answer = exchange.collect();
      const space = await visit(exchange);
      expect(heading(space)).to.equal('Check your evidence before it is sent');
      const titles = cards(space).map((card) => card.querySelector('h3')!.textContent.trim());
      for (const [n, card] of cards(space).entries()) {
        card.querySelector<HTMLElement>(`input[value=${n === 0 ? 'approved' : 'refused'}]`)!.click();
      }
      await pressMain(space);
      await waitUntil(() => heading(space) === 'Check your answers');

      await pressMain(space);

      await waitUntil(() => heading(space) === 'Your decision is recorded');
      const { outcome } = await answer;
      const packages = outcome.kind === 'arrived' ? outcome.packages : [];
      expect(packages).to.have.lengthOf(1);
      expect(titles[0]).to.match(new RegExp(`^${packages[0]!.title['en']!}`));
    });
  }

  it('shows a document that came with the message, without asking for it', async () => {
    const space = await visit(await provider.begin());
    const asked = performance.getEntriesByType('resource').length;

    cards(space)[0]!.querySelector<HTMLElement>('.link')!.click();

    await waitUntil(
      () => space.store?.state.name === 'reviewing' && Object.keys(space.store.state.shown).length > 0,
      'a document on show',
    );
    const documents = performance
      .getEntriesByType('resource')
      .slice(asked)
      .filter(({ name }) => name.includes('/preview/'));
    expect(documents).to.be.empty;
  });
});
