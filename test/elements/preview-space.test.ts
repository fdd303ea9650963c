import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/patience.ts';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import { PreviewError } from '../../src/domain/errors.ts';
import type { FailureEvent } from '../../src/host/events.ts';
import type { SessionAnswer } from '../../src/domain/session.ts';
import type { Provider } from '../../src/provider/port.ts';
import { aProvider, saying } from '../support/provider.ts';
import { aPackage, aReceipt, aSession, anExchange } from '../support/session.ts';

const exchange = anExchange();

async function aSpace(provider: Provider, lang = 'en'): Promise<PreviewSpace> {
  const space = await fixture<PreviewSpace>(
    html`<oots-preview-space lang=${lang} .provider=${provider}></oots-preview-space>`,
  );
  await waitUntil(() => heading(space) !== 'Opening your evidence');
  return space;
}

const root = (space: PreviewSpace): ShadowRoot => space.shadowRoot!;
const heading = (space: PreviewSpace): string => root(space).querySelector('h1')!.innerText;
const status = (space: PreviewSpace): string => root(space).querySelector('[role=status]')!.textContent;
const list = (space: PreviewSpace): ShadowRoot =>
  root(space).querySelector('oots-evidence-list')!.shadowRoot!;
const cards = (space: PreviewSpace): ShadowRoot[] =>
  [...list(space).querySelectorAll('oots-evidence-card')].map((card) => card.shadowRoot!);
const choose = (card: ShadowRoot, verdict: string): void =>
  card.querySelector<HTMLInputElement>(`input[value=${verdict}]`)!.click();

/** Resolves when a new screen has the focus, on its heading: before that, nobody can be busy on it. */
async function atHeading(space: PreviewSpace, text: string): Promise<void> {
  await waitUntil(() => root(space).activeElement?.textContent.trim() === text, text);
}

/** @param next - Heading of the screen that this leads to, which may have to be loaded first. */
async function press(space: PreviewSpace, text: string, next?: string): Promise<void> {
  const button = (): HTMLButtonElement | undefined =>
    [...root(space).querySelectorAll('button')].find((one) => one.innerText.trim() === text);
  await waitUntil(button);
  button()!.click();
  await aTimeout(0);
  if (next !== undefined) await waitUntil(() => heading(space) === next, next);
  await space.updateComplete;
}

describe('<oots-preview-space>', () => {
  const ends: readonly [string, SessionAnswer, string][] = [
    [
      'is still fetching',
      { type: 'fetching', exchange, retryAfter: 9, progress: { done: 1, total: 3 } },
      'The authority is fetching your evidence',
    ],
    [
      'has it later',
      { type: 'deferred', exchange, availableFrom: '2026-11-26T08:00:00Z' },
      'Your evidence is not ready yet',
    ],
    [
      'must know who it is',
      { type: 'signInRequired', exchange, ways: [{ label: { en: 'eID' }, href: 'https://id.example/' }] },
      'Sign in to see your evidence',
    ],
    [
      'needs more',
      { type: 'attributesRequired', exchange, attributes: [{ name: 'n', label: { en: 'Number' } }] },
      'We need a little more to find your evidence',
    ],
    ['sees somebody else', { type: 'mismatched', exchange }, 'We could not match you'],
    ['has nothing', { type: 'noneFound', exchange }, 'No evidence was found for you'],
    ['has a decision', { type: 'decided', exchange, receipt: aReceipt() }, 'You have already decided'],
    ['has closed', { type: 'expired', exchange }, 'The time to decide is over'],
    ['does not know the link', { type: 'linkInvalid' }, 'This link does not work'],
    ['is ready', { type: 'ready', session: aSession() }, 'Check your evidence before it is sent'],
  ];
  it('names a procedure that came as a code alone', async () => {
    const bare = anExchange({ procedure: { code: 'U4' } });

    const space = await aSpace(saying({ type: 'ready', session: aSession({ exchange: bare }) }), 'de');

    await waitUntil(() => root(space).textContent.includes('Einkommensteuererklärung'));
  });

  for (const [what, answer, expected] of ends) {
    it(`has a screen for a provider that ${what}, and it is accessible`, async () => {
      const space = await aSpace(saying(answer));

      expect(heading(space)).to.equal(expected);
      await expect(space).to.be.accessible();
    });
  }

  it('offers the way back in every end state', async () => {
    for (const [, answer] of ends) {
      const space = await aSpace(saying(answer));
      const leads = root(space).querySelector('oots-way-back');
      expect(leads !== null, answer.type).to.equal(
        !['linkInvalid', 'ready', 'fetching'].includes(answer.type),
      );
    }
  });

  it('takes the person from the evidence over the summary to the receipt', async () => {
    const provider = aProvider();
    const space = await aSpace(provider);
    const [first, second] = cards(space);
    choose(first!, 'approved');
    choose(second!, 'refused');
    await press(space, 'Check your answers', 'Check your answers');
    expect(provider.submissions).to.have.lengthOf(0);

    await press(space, 'Send my decision', 'Your decision is recorded');

    expect(
      provider.submissions[0]!.decisions.map(({ packageId, verdict }) => [packageId, verdict]),
    ).to.deep.equal([
      ['a', 'approved'],
      ['b', 'refused'],
    ]);
    await expect(space).to.be.accessible();
  });

  it('says why evidence is refused, where the authority asks and the person answers', async () => {
    const refusalReasons = [{ code: 'wrong', label: { en: 'Something in it is wrong' } }];
    const provider = aProvider(saying({ type: 'ready', session: aSession({ refusalReasons }) }));
    const space = await aSpace(provider);
    cards(space).forEach((card) => choose(card, 'refused'));
    await press(space, 'Check your answers', 'Check your answers');
    await atHeading(space, 'Check your answers');

    root(space).querySelector('select')!.focus();
    await sendKeys({ type: 'Something' });
    await sendKeys({ press: 'Enter' });
    await press(space, 'Send my decision');

    expect(provider.submissions[0]!.refusalReason).to.equal('wrong');
  });

  it('does not ask why where nothing is refused', async () => {
    const refusalReasons = [{ code: 'wrong', label: { en: 'Something in it is wrong' } }];
    const space = await aSpace(aProvider(saying({ type: 'ready', session: aSession({ refusalReasons }) })));
    cards(space).forEach((card) => choose(card, 'approved'));

    await press(space, 'Check your answers', 'Check your answers');

    expect(root(space).querySelector('select')).to.be.null;
  });

  it('leaves the focus where it is while the provider answers at once', async () => {
    const focused: (string | undefined)[] = [];
    const note = ({ target }: Event): void => {
      const space = target instanceof Element && target.closest('oots-preview-space');
      if (space) focused.push(space.shadowRoot?.activeElement?.textContent.trim());
    };
    addEventListener('focusin', note, true);
    const space = await aSpace(saying({ type: 'ready', session: aSession() }));
    await atHeading(space, 'Check your evidence before it is sent');
    removeEventListener('focusin', note, true);
    expect(focused).to.deep.equal(['Check your evidence before it is sent']);
  });

  it('moves the focus to the heading that says it is opening, where that takes a while', async () => {
    const never = new Promise<SessionAnswer>(() => undefined);
    const space = await fixture<PreviewSpace>(
      html`<oots-preview-space
        lang="en"
        .provider=${aProvider({ readSession: () => never })}
      ></oots-preview-space>`,
    );
    await atHeading(space, 'Opening your evidence');
  });

  it('moves the focus out of a form whose place another screen than the review takes', async () => {
    let answer!: (said: SessionAnswer) => void;
    const answered = new Promise<SessionAnswer>((resolve) => (answer = resolve));
    const space = await fixture<PreviewSpace>(
      html`<oots-preview-space lang="en" .provider=${aProvider({ readSession: () => answered })}>
        <form slot="form"><input aria-label="Use" /></form>
      </oots-preview-space>`,
    );
    space.querySelector('input')!.focus();

    answer({ type: 'decided', exchange, receipt: aReceipt() });

    await atHeading(space, 'You have already decided');
  });

  it('moves the focus to the heading of each screen', async () => {
    const space = await aSpace(aProvider());
    list(space).querySelector<HTMLElement>('.link')!.click();

    await press(space, 'Check your answers', 'Check your answers');
    await atHeading(space, 'Check your answers');

    expect(root(space).activeElement?.localName).to.equal('h1');
  });

  it('points at the piece that is not decided instead of going on', async () => {
    const space = await aSpace(aProvider());
    choose(cards(space)[0]!, 'approved');

    await press(space, 'Check your answers');

    expect(heading(space)).to.equal('Check your evidence before it is sent');
    expect(status(space)).to.equal('Decide about “Transcript” first.');
    expect(cards(space)[1]!.activeElement?.localName).to.equal('input');
  });

  it('says so again where the person goes on too early once more', async () => {
    const space = await aSpace(aProvider());
    const said: string[] = [];
    new MutationObserver(() => said.push(status(space))).observe(
      root(space).querySelector('[role=status]')!,
      {
        characterData: true,
        childList: true,
        subtree: true,
      },
    );

    await press(space, 'Check your answers');
    await press(space, 'Check your answers');

    const sentence = 'Decide about “Degree” first.';
    await waitUntil(() => said.filter((one) => one === sentence).length === 2, 'said twice');
  });

  it('tells a screen reader what was chosen and what is left', async () => {
    const space = await aSpace(aProvider());

    choose(cards(space)[0]!, 'approved');
    await space.updateComplete;

    expect(status(space)).to.equal('Degree: will be used. 1 left to decide.');
  });

  it('chooses for all at once, and takes it back', async () => {
    const space = await aSpace(aProvider());
    const [all, none] = list(space).querySelectorAll<HTMLElement>('.link');

    all!.click();
    await space.updateComplete;
    expect(status(space)).to.equal('All 2 pieces of evidence will be used. Everything is decided.');
    none!.click();
    await space.updateComplete;

    expect(status(space)).to.equal('No evidence will be used. Everything is decided.');
  });

  it('does not say that all will be used where one piece cannot be', async () => {
    const packages = ['a', 'b', 'c'].map((id) => aPackage({ id }));
    const space = await aSpace(saying({ type: 'ready', session: aSession({ packages }) }));
    space.store!.dispatch({ type: 'notAsAnnounced', documentId: 'a-main' });

    list(space).querySelector<HTMLElement>('.link')!.click();
    await space.updateComplete;

    expect(status(space)).to.equal('2 will be used, 0 will not. 1 left to decide.');
  });

  it('sends once, however often the button is pressed', async () => {
    const provider = aProvider();
    const space = await aSpace(provider);
    list(space).querySelector<HTMLElement>('.link')!.click();
    await press(space, 'Check your answers', 'Check your answers');
    const send = [...root(space).querySelectorAll('button')].find(
      (one) => one.innerText === 'Send my decision',
    )!;

    send.click();
    send.click();
    await aTimeout(0);

    expect(provider.submissions).to.have.lengthOf(1);
  });

  it('lets the page around it hold the decision back', async () => {
    const provider = aProvider();
    const space = await aSpace(provider);
    space.addEventListener('oots-before-send', (event) => event.preventDefault());
    list(space).querySelector<HTMLElement>('.link')!.click();
    await press(space, 'Check your answers', 'Check your answers');

    await press(space, 'Send my decision');

    expect(provider.submissions).to.have.lengthOf(0);
  });

  it('leaves for the procedure only after the page around it was asked', async () => {
    const space = await aSpace(saying({ type: 'noneFound', exchange }));
    const left = oneEvent<Event & { url: string }>(space, 'oots-leave');
    space.addEventListener('oots-leave', (event) => event.preventDefault());

    root(space).querySelector('oots-way-back')!.shadowRoot!.querySelector('a')!.click();

    expect((await left).url).to.equal('https://portal.example/return/1');
  });

  it('opens a document below its card and gives the focus back when it is closed', async () => {
    const space = await aSpace(aProvider());
    const view = cards(space)[1]!.querySelector<HTMLElement>('.link')!;
    view.click();
    await waitUntil(() => root(space).querySelector('oots-document-viewer'));

    root(space).querySelector('oots-document-viewer')!.dispatchEvent(new Event('oots-close'));
    await aTimeout(0);
    await space.updateComplete;

    expect(root(space).querySelector('oots-document-viewer')).to.be.null;
    expect(cards(space)[1]!.activeElement).to.equal(view);
  });

  it('puts the receipt on paper when asked', async () => {
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => (printed += 1);
    const answer: SessionAnswer = { type: 'decided', exchange, receipt: aReceipt() };
    const space = await aSpace(saying(answer));

    root(space).querySelector('oots-receipt')!.shadowRoot!.querySelector('button')!.click();
    window.print = print;

    expect(printed).to.equal(1);
  });

  it('speaks the language of the page, and changes with it', async () => {
    const space = await aSpace(aProvider(), 'de');
    const speaks = (lang: string): boolean => root(space).querySelector<HTMLElement>('.frame')!.lang === lang;
    await waitUntil(() => root(space).querySelector('oots-evidence-list') && speaks('de'), 'German');
    const german = heading(space);

    space.lang = 'fr';

    await waitUntil(() => speaks('fr'), 'French');
    expect(heading(space)).not.to.equal(german);
  });

  it('goes on where it was when it is moved in the page', async () => {
    const space = await aSpace(aProvider());
    choose(cards(space)[0]!, 'approved');
    const elsewhere = document.createElement('div');
    space.parentElement!.append(elsewhere);

    elsewhere.append(space);
    await aTimeout(0);
    await space.updateComplete;

    expect(space.store!.state).to.deep.include({ decisions: { a: 'approved' } });
  });

  it('names the attribute when the address is no good', async () => {
    const failures: string[] = [];
    const listen = (event: Event & { field?: string }): void => void failures.push(event.field ?? '');
    document.addEventListener('oots-failure', listen);

    const space = await fixture<PreviewSpace>(
      html`<oots-preview-space lang="en" src="http://evil.example/session"></oots-preview-space>`,
    );
    document.removeEventListener('oots-failure', listen);

    await waitUntil(() => heading(space) !== 'Opening your evidence');
    expect(failures).to.deep.equal(['src']);
    expect(heading(space)).to.equal('Something went wrong at the authority');
  });

  it('names the field of a way back that it does not offer', async () => {
    const failures: string[] = [];
    const wayBack = { kind: 'refused', problem: 'its origin https://evil.example is not allowed' } as const;
    const provider = aProvider({
      readSession: () =>
        Promise.resolve({ type: 'ready', session: aSession({ exchange: anExchange({ wayBack }) }) }),
    });

    await fixture<PreviewSpace>(
      html`<oots-preview-space
        .provider=${provider}
        @oots-failure=${({ field }: FailureEvent) => failures.push(field ?? '')}
      ></oots-preview-space>`,
    );

    await waitUntil(() => failures.length > 0);
    expect(failures).to.deep.equal(['/return/location']);
  });

  it('says that the authority cannot be reached, and tries again when asked', async () => {
    let tries = 0;
    const provider = aProvider({
      readSession: () => {
        tries += 1;
        return tries === 1
          ? Promise.reject(new PreviewError('unreachable', 'down', { retryAfter: 60 }))
          : Promise.resolve({ type: 'ready', session: aSession() });
      },
    });
    const space = await aSpace(provider);
    expect(heading(space)).to.equal('The authority cannot be reached');
    expect(root(space).querySelector('[role=alert]')).to.have.trimmed.text('The authority cannot be reached');

    await press(space, 'Try now', 'Check your evidence before it is sent');

    expect(cards(space)).to.have.lengthOf(2);
  });

  it('leaves the focus where it is while the authority is tried again', async () => {
    const provider = aProvider({
      readSession: () => Promise.reject(new PreviewError('unreachable', 'down', { retryAfter: 60 })),
    });
    const space = await aSpace(provider);
    const button = root(space).querySelector<HTMLElement>('.button.main')!;
    button.focus();

    button.click();
    await waitUntil(() => space.store!.state.name === 'unreachable');
    await aTimeout(100);

    expect(root(space).activeElement).to.equal(button);
  });

  it('can be found again later, with the answers kept', async () => {
    const space = await aSpace(aProvider());
    choose(cards(space)[0]!, 'refused');
    await press(space, 'Finish later', 'You can finish later');
    expect(root(space).textContent).to.contain('Your answers are kept only while this page stays open.');

    await press(space, 'Go on now');

    expect(space.store!.state).to.deep.include({ decisions: { a: 'refused' } });
  });

  it('leaves a phone its room, however many pieces there are to decide about', async () => {
    const packages = Array.from({ length: 200 }, (_, n) => aPackage({ id: `p${n}` }));
    const space = await aSpace(
      aProvider({ readSession: () => Promise.resolve({ type: 'ready', session: aSession({ packages }) }) }),
    );
    space.style.inlineSize = '320px';

    const { height } = root(space).querySelector('.bar')!.getBoundingClientRect();
    expect(height).to.be.lessThan(160);
  });

  it('warns before the time is over and gives more', async () => {
    const provider = aProvider({
      readSession: () =>
        Promise.resolve({ type: 'ready', session: aSession({ deadline: Date.now() + 90_000 }) }),
    });
    const space = await aSpace(provider);
    const deadline = root(space).querySelector('oots-deadline')!;
    expect(deadline.shadowRoot!.textContent).to.contain('You have 2 minutes left');
    // Wherever the person has scrolled to.
    expect(root(space).querySelector('.bar')).to.contain.text('You have 2 minutes left');

    deadline.shadowRoot!.querySelector('button')!.click();

    await waitUntil(() => status(space) === 'You have more time: 80 minutes.');
  });

  it('can be decided by the keyboard alone', async () => {
    const provider = aProvider();
    const space = await aSpace(provider);
    cards(space)[0]!.querySelector('input')!.focus();
    await sendKeys({ press: ' ' });
    cards(space)[1]!.querySelector('input')!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    root(space).querySelector<HTMLElement>('.bar .main')!.focus();

    await sendKeys({ press: 'Enter' });
    await atHeading(space, 'Check your answers');
    root(space).querySelector<HTMLElement>('.actions .main')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heading(space) === 'Your decision is recorded');

    expect(provider.submissions[0]!.decisions.map(({ verdict }) => verdict)).to.deep.equal([
      'approved',
      'refused',
    ]);
  });
});
