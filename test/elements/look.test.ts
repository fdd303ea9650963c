import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { SessionAnswer } from '../../src/domain/session.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import { graph } from '../../src/machine/graph.ts';
import type { Message } from '../../src/machine/message.ts';
import type { Provider } from '../../src/provider/port.ts';
import { aProvider, saying } from '../support/provider.ts';
import { aPackage, aReceipt, aSession, anExchange } from '../support/session.ts';
import { waitUntil } from '../support/patience.ts';
import { opened, root } from '../support/space.ts';

async function aSpace(provider: Provider, width = '100%'): Promise<PreviewSpace> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = width;
  const space = document.createElement('oots-preview-space');
  space.lang = 'en';
  space.provider = provider;
  column.append(space);
  return opened(space);
}

async function tell(space: PreviewSpace, ...messages: readonly Message[]): Promise<void> {
  for (const message of messages) space.store!.dispatch(message);
  await aTimeout(0);
  await space.updateComplete;
}

const useAll: Message = { type: 'allChosen', verdict: 'approved' };
const confirmed: Message = { type: 'confirmed', idempotencyKey: 'k' };

/** The custom states that a style sheet sees. */
const states = (space: PreviewSpace): readonly string[] =>
  Object.keys(graph).filter((name) => space.matches(`:state(${name})`));

describe('the custom state of the element', () => {
  it('is the state of the journey, and no other, at every step', async () => {
    const seen: string[] = [];
    const listen = (event: Event & { state?: string }): void => {
      seen.push(event.state ?? '');
      expect(states(event.target as PreviewSpace)).to.deep.equal([event.state]);
    };
    document.addEventListener('oots-state', listen);
    const space = await aSpace(aProvider());
    space.addEventListener('oots-leave', (event) => event.preventDefault());
    await tell(space, useAll, { type: 'checked' }, { type: 'reconsidered' }, { type: 'postponed' });
    await tell(space, { type: 'resumed' }, { type: 'checked' }, confirmed);
    document.removeEventListener('oots-state', listen);

    expect(seen).to.deep.equal(
      'opening reviewing checking reviewing postponed reviewing checking sending finished'.split(' '),
    );
  });

  const exchange = anExchange();
  const answers: Readonly<Record<string, SessionAnswer>> = {
    fetching: { type: 'fetching', exchange, retryAfter: 9 },
    deferred: { type: 'deferred', exchange, availableFrom: '2026-11-26T08:00:00Z' },
    signInRequired: { type: 'signInRequired', exchange, ways: [] },
    attributesRequired: { type: 'attributesRequired', exchange, attributes: [] },
    mismatched: { type: 'mismatched', exchange },
    noneFound: { type: 'noneFound', exchange },
    alreadyDecided: { type: 'decided', exchange, receipt: aReceipt() },
    expired: { type: 'expired', exchange },
    linkInvalid: { type: 'linkInvalid' },
  };
  it('tells every end apart, and forgets it when another visit is opened', async () => {
    const space = await aSpace(aProvider());
    for (const [state, answer] of Object.entries(answers)) {
      space.provider = saying(answer);
      await waitUntil(() => space.store?.state.name === state);

      expect(states(space)).to.deep.equal([state]);
    }
    space.provider = undefined;
    space.src = 'http://evil.example/';
    await aTimeout(0);

    expect(states(space)).to.deep.equal(['failed']);
  });
});

describe('what a page puts into the element', () => {
  it('is shown where it has a slot; the rest is for pages without scripts', async () => {
    const space = await aSpace(aProvider());
    for (const slot of ['before', 'help', 'privacy', 'feedback', 'footer', 'form', '']) {
      const own = document.createElement('p');
      own.slot = slot;
      own.textContent = slot;
      space.append(own);
    }

    const shown = [...space.children].filter((own) => own.getBoundingClientRect().height > 0);

    expect(shown.map(({ slot }) => slot)).to.deep.equal(['before', 'help', 'privacy', 'feedback', 'footer']);
  });

  it('reaches the parts within the parts', async () => {
    const style = document.createElement('style');
    style.textContent = [
      'heading',
      'language',
      'card',
      'undecided',
      'title',
      'choice',
      'facts',
      'button',
      'bar',
    ]
      .map((part) => `oots-preview-space::part(${part}) { --seen-${part}: yes; }`)
      .join('');
    document.head.append(style);
    const space = await aSpace(aProvider());
    const list = root(space).querySelector('oots-evidence-list')!.shadowRoot!;
    const card = list.querySelector('oots-evidence-card')!.shadowRoot!;
    const within = (host: string): ShadowRoot => root(space).querySelector(host)!.shadowRoot!;

    const seen = (
      [
        ['heading', root(space).querySelector('h1')],
        ['language', within('oots-language-choice').querySelector('select')],
        ['card', card.querySelector('article')],
        ['undecided', card.querySelector('article')],
        ['title', card.querySelector('h3')],
        ['choice', card.querySelector('fieldset')],
        ['facts', within('oots-request-context').querySelector('dl')],
        ['button', root(space).querySelector('.bar .main')],
        ['bar', root(space).querySelector('.bar')],
      ] as const
    ).filter(([part, element]) => getComputedStyle(element!).getPropertyValue(`--seen-${part}`) === 'yes');
    style.remove();

    expect(seen).to.have.lengthOf(9);
  });
});

describe('the colours of the element', () => {
  it('can be dark where the page is not, and are read as well', async () => {
    const space = await aSpace(aProvider());
    const light = getComputedStyle(root(space).querySelector('h1')!).color;

    space.setAttribute('scheme', 'dark');

    expect(getComputedStyle(root(space).querySelector('h1')!).color).not.to.equal(light);
    expect(getComputedStyle(space).backgroundColor).to.equal('rgb(15, 22, 38)');
    await expect(space).to.be.accessible();
  });
});

/** Every element of a tree, through all shadow roots. */
function* everything(within: ParentNode): Generator<HTMLElement> {
  for (const element of within.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** What stands out of the column or is cut off. */
function misfits(space: PreviewSpace): readonly string[] {
  const { right } = space.getBoundingClientRect();
  return [...everything(root(space))]
    .filter((element) => !element.closest('.unseen') && element.localName !== 'option')
    .filter((element) => {
      const clips = /clip|hidden/.test(getComputedStyle(element).overflow);
      const cut = clips && element.scrollHeight > element.clientHeight + 1;
      return cut || element.getBoundingClientRect().right > right + 1;
    })
    .map(({ localName, className }) => `${localName}.${className}`);
}

/** What a reader may ask for (WCAG 2.2, 1.4.12). */
function spaceOut(space: PreviewSpace): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
  );
  for (const { shadowRoot } of [space, ...everything(root(space))])
    shadowRoot?.adoptedStyleSheets.push(sheet);
}

describe('a column of 280 pixels', () => {
  for (const theme of ['', 'eu', 'france', 'italy', 'netherlands', 'nordic']) {
    it(`holds every screen, with text spaced out${theme && `, in the theme "${theme}"`}`, async () => {
      const sheet = new CSSStyleSheet();
      if (theme) sheet.replaceSync(await (await fetch(`/src/themes/${theme}.css`)).text());
      document.adoptedStyleSheets = [sheet];
      const title = { en: 'Verwaltungsgerichtsbarkeitsbescheinigung' };
      const packages = [aPackage({ id: 'a', title }), aPackage({ id: 'b' })];
      const space = await aSpace(
        aProvider({
          readSession: () =>
            Promise.resolve({
              type: 'ready',
              session: aSession({ packages, deadline: Date.now() + 90_000 }),
            }),
        }),
        '280px',
      );
      const found: (readonly string[])[] = [];
      const look = (): void => {
        spaceOut(space);
        found.push(misfits(space));
      };
      look();
      await tell(space, useAll, { type: 'checked' });
      look();
      await tell(space, confirmed);
      look();
      document.adoptedStyleSheets = [];

      expect(found).to.deep.equal([[], [], []]);
    });
  }
});
