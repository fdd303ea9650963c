import { expect, fixture, html } from '@open-wc/testing';
import type { HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import '../../src/define.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { ItalianContext, SwedishContext, UkrainianContext } from '../../src/index.ts';
import { context } from '../support/national/back-end.ts';
import { ItalianDataService, italianHandlers, previewUrl } from '../support/national/italy.ts';
import { SwedishBackEnd, request, swedishHandlers } from '../support/national/sweden.ts';
import { UkrainianBackEnd, messageUuid, tokens, ukrainianHandlers } from '../support/national/ukraine.ts';
import { waitUntil } from '../support/patience.ts';
import { cards, heading, opened, pressMain, root } from '../support/space.ts';

/** The first piece may be used, the others not. */
async function approveTheFirst(space: PreviewSpace): Promise<void> {
  expect(heading(space)).to.equal('Check your evidence before it is sent');
  for (const [n, card] of cards(space).entries()) {
    card.querySelector<HTMLElement>(`input[value=${n === 0 ? 'approved' : 'refused'}]`)!.click();
  }
  await pressMain(space);
  await waitUntil(() => heading(space) === 'Check your answers');
  await pressMain(space);
  await waitUntil(() => heading(space) === 'Your decision is recorded');
}

/** The back end of a contract answers the page, for the tests of one block. */
function answering(handlers: readonly HttpHandler[]): void {
  const worker = setupWorker(...handlers);
  before(() =>
    worker.start({
      quiet: true,
      onUnhandledFrame: 'bypass',
      serviceWorker: { url: '/mockServiceWorker.js' },
    }),
  );
  after(() => worker.stop());
}

/** An element with its context in a script inside, as a server writes it. */
async function written(contract: string, src: string, said: object): Promise<PreviewSpace> {
  return opened(
    await fixture<PreviewSpace>(
      `<oots-preview-space lang="en" contract="${contract}" src="${src}">
        <script type="application/json">${JSON.stringify(said)}</script>
      </oots-preview-space>`,
    ),
  );
}

describe('a page with contract="italy"', function () {
  let service = new ItalianDataService();
  answering(italianHandlers({ fetch: (request) => service.fetch(request) }, location.origin));
  beforeEach(() => (service = new ItalianDataService()));
  const said: ItalianContext = { ...context, previewUrl };

  async function visit(): Promise<PreviewSpace> {
    return opened(
      await fixture<PreviewSpace>(
        html`<oots-preview-space
          lang="en"
          contract="italy"
          src="/ds/v1/preview"
          .context=${said}
        ></oots-preview-space>`,
      ),
    );
  }

  it('tells the Data Service of every piece, accepted or not', async () => {
    await approveTheFirst(await visit());

    expect(service.decisions).to.deep.equal([
      {
        status: true,
        evidences: [
          { id: 'laurea', accepted: true },
          { id: 'esami', accepted: false },
          { id: 'nascita', accepted: false },
        ],
      },
    ]);
  });

  it('says when the evidence will be there', async () => {
    service.instead = { code: '200', evidences: [], availableDataTime: '2026-12-01T08:00:00+01:00' };

    const space = await visit();

    expect(space.store?.state.name).to.equal('deferred');
    expect(root(space).textContent).to.include('December');
  });
});

describe('a page with contract="sweden"', function () {
  let backEnd = new SwedishBackEnd();
  answering(swedishHandlers({ fetch: (request) => backEnd.fetch(request) }, location.origin));
  beforeEach(() => (backEnd = new SwedishBackEnd()));
  const said: SwedishContext = { ...context, request };

  it('sends the decision by our own contract', async () => {
    await approveTheFirst(await written('sweden', '/api/v1', said));

    expect(
      backEnd.decisions[0]?.decisions?.map(({ packageId, verdict }) => [packageId, verdict]),
    ).to.deep.equal([
      ['degree', 'approved'],
      ['grades', 'refused'],
    ]);
  });

  it('says that nothing was found', async () => {
    backEnd.instead = new Response(null, { status: 404 });

    const space = await written('sweden', '/api/v1', said);

    expect(space.store?.state.name).to.equal('noneFound');
  });
});

describe('a page with contract="ukraine"', function () {
  let backEnd = new UkrainianBackEnd();
  answering(ukrainianHandlers({ fetch: (request) => backEnd.fetch(request) }, location.origin));
  beforeEach(() => (backEnd = new UkrainianBackEnd()));
  const said: UkrainianContext = { ...context, messageUuid, tokens };

  it('tells the back end of every evidence, and keeps its tokens out of every address', async () => {
    await approveTheFirst(await written('ukraine', '/viewer', said));

    expect(backEnd.approvals).to.deep.equal({ diploma: true, grades: false });
    expect(backEnd.asked.join()).not.to.include(tokens.continue);
  });

  it('says that there is a decision already', async () => {
    backEnd.approvals = { diploma: true, grades: false };

    const space = await written('ukraine', '/viewer', said);

    expect(space.store?.state.name).to.equal('alreadyDecided');
    expect(heading(space)).to.equal('You have already decided');
  });
});
