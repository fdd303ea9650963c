import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { ConsentRecord } from '../../src/domain/consent-record.ts';
import type { Deadline } from '../../src/elements/request/deadline.ts';
import type { DecisionSummary } from '../../src/elements/outcome/decision-summary.ts';
import type { LanguageChoice } from '../../src/elements/language/language-choice.ts';
import type { ReceiptView } from '../../src/elements/outcome/receipt.ts';
import type { RequestContext } from '../../src/elements/request/request-context.ts';
import type { WayBack } from '../../src/elements/outcome/way-back.ts';
import type { LanguageEvent } from '../../src/host/events.ts';
import { createLocalizer } from '../../src/i18n/create.ts';
import { aPackage, aReceipt, aSession, anExchange } from '../support/session.ts';

const localizer = createLocalizer('en');
const text = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('<oots-request-context>', () => {
  const context = (session = aSession()): Promise<RequestContext> =>
    fixture(
      html`<oots-request-context
        .session=${session}
        .minutesLeft=${34}
        .localizer=${localizer}
      ></oots-request-context>`,
    );

  const folded = (element: RequestContext): string =>
    element.shadowRoot!.querySelector('summary')!.textContent.replace(/\s+/g, ' ').trim();

  it('says who asks, to prove what, who holds it, about whom, and how long there is', async () => {
    const said = text(await context());

    expect(said).to.contain('Asked by Austrian Study Grant Authority, Austria');
    expect(said).to.contain('To prove Higher-education qualification');
    expect(said).to.contain('Held by National Agency for Education, Finland');
    expect(said).to.contain('About Aino Virtanen, born 14 May 2001');
    expect(said).to.contain('Time left 34 minutes');
  });

  it('does not take the procedure for what is to be proved', async () => {
    const { requirement: _, ...exchange } = aSession().exchange;

    expect(text(await context(aSession({ exchange })))).to.not.contain('To prove');
  });

  it('knows companies', async () => {
    const subject = { kind: 'legal', legalName: 'Adria Nautika d.o.o.', identifier: 'HRSR.080123' } as const;

    expect(text(await context(aSession({ subject })))).to.contain('Adria Nautika d.o.o. (HRSR.080123)');
  });

  it('says who asks in the line that opens, and how long there is', async () => {
    expect(folded(await context())).to.equal('Asked by Austrian Study Grant Authority · 34 minutes left');
  });

  it('says who asks in the line that opens where there is no end', async () => {
    const element = await context();

    element.minutesLeft = undefined;
    await element.updateComplete;

    expect(folded(element)).to.equal('Asked by Austrian Study Grant Authority');
  });

  it('names who acts for them', async () => {
    const { subject } = aSession();

    const said = text(await context(aSession({ representative: subject })));

    expect(said).to.match(/Represented by\s+Aino Virtanen, born 14 May 2001/);
  });

  it('is accessible', async () => {
    await expect(await context()).to.be.accessible();
  });
});

describe('<oots-deadline>', () => {
  const deadline = (minutesLeft: number, extendable = true): Promise<Deadline> =>
    fixture(
      html`<oots-deadline
        .minutesLeft=${minutesLeft}
        ?extendable=${extendable}
        .localizer=${localizer}
      ></oots-deadline>`,
    );

  it('says nothing while there is time', async () => {
    expect(text(await deadline(6))).to.equal('');
  });

  it('warns and offers more time at the end', async () => {
    const element = await deadline(5);

    expect(text(element)).to.contain('You have 5 minutes left');
    setTimeout(() => element.shadowRoot!.querySelector('button')!.click());
    await oneEvent<Event>(element, 'oots-more-time');
    await expect(element).to.be.accessible();
  });

  it('says what came of asking for more time, where the button was', async () => {
    const element = await deadline(5);
    element.shadowRoot!.querySelector('button')!.focus();

    Object.assign(element, { extendable: false, moreTime: 'refused' });
    await element.updateComplete;

    expect(text(element)).to.contain('The authority cannot give you more time.');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h2');
  });

  it('says how much time there is now where more was given', async () => {
    const element = await deadline(5);

    Object.assign(element, { minutesLeft: 40, moreTime: 'granted' });
    await element.updateComplete;

    expect(text(element)).to.equal('You have more time: 40 minutes.');
  });

  it('does not offer what the provider does not grant', async () => {
    expect((await deadline(1, false)).shadowRoot!.querySelector('button')).to.be.null;
  });
});

describe('<oots-decision-summary>', () => {
  const packages = [
    aPackage({ id: 'a', title: { en: 'Degree' } }),
    aPackage({ id: 'b', title: { en: 'Transcript' } }),
  ];
  const summary = (decisions: Record<string, 'approved' | 'refused'>): Promise<DecisionSummary> =>
    fixture(
      html`<oots-decision-summary
        .packages=${packages}
        .decisions=${decisions}
        .localizer=${localizer}
      ></oots-decision-summary>`,
    );

  it('lists what will be used and what will not', async () => {
    const element = await summary({ a: 'approved', b: 'refused' });

    expect(text(element)).to.match(/Will be used \(1\).*Degree.*Will not be used \(1\).*Transcript/);
    await expect(element).to.be.accessible();
  });

  it('tells apart what was opened and what was not', async () => {
    const pack = aPackage();
    const summary = await fixture<DecisionSummary>(
      html`<oots-decision-summary
        .packages=${[pack, aPackage({ id: 'other' })]}
        .decisions=${{ [pack.id]: 'approved', other: 'approved' }}
        .seen=${{ [pack.documents[0].id]: pack.documents[0].sha256 }}
        .localizer=${localizer}
      ></oots-decision-summary>`,
    );
    const lines = [...summary.shadowRoot!.querySelectorAll('li')].map((line) => line.textContent);

    expect(lines.map((line) => line.includes('you have not opened this one'))).to.deep.equal([false, true]);
  });

  it('leaves out a list with nothing in it', async () => {
    expect(text(await summary({ a: 'refused', b: 'refused' }))).not.to.contain('Will be used');
  });
});

describe('<oots-way-back>', () => {
  const way = (wayBack: WayBack['way'], done = false): Promise<WayBack> =>
    fixture(html`<oots-way-back .way=${wayBack} .localizer=${localizer} ?done=${done}></oots-way-back>`);

  it('does not stand out beside something that comes first', async () => {
    const element = await fixture(
      html`<oots-way-back .way=${anExchange().wayBack} .localizer=${localizer} beside></oots-way-back>`,
    );

    expect([...element.shadowRoot!.querySelector('a')!.part]).to.deep.equal(['button']);
  });

  it('writes out where it leads', async () => {
    const element = await way(anExchange().wayBack, true);

    expect(text(element)).to.contain('You return to portal.example');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://portal.example/return/1');
    await expect(element).to.be.accessible();
  });

  it('says what can be done also where the way is not known', async () => {
    const element = await fixture<WayBack>(
      html`<oots-way-back .way=${{ kind: 'awaited' }} .localizer=${localizer}>Ask again.</oots-way-back>`,
    );

    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('Ask again.');
  });

  it('asks before it leads anywhere', async () => {
    const element = await way(anExchange().wayBack);

    setTimeout(() => element.shadowRoot!.querySelector('a')!.click());

    await oneEvent<Event>(element, 'oots-return');
  });

  it('is no link where the portal wants the person back by POST', async () => {
    const wanted = { ...anExchange().wayBack, method: 'POST' } as const;
    const element = await way(wanted);

    setTimeout(() => element.shadowRoot!.querySelector('button')!.click());

    await oneEvent<Event>(element, 'oots-return');
    expect(element.shadowRoot!.querySelector('a')).to.be.null;
    await expect(element).to.be.accessible();
  });

  it('says what to do where the address was refused', async () => {
    const element = await way({ kind: 'refused', problem: 'not https' });

    expect(text(element)).to.contain('Go back to your procedure in the other window.');
    expect(element.shadowRoot!.querySelector('a')).to.be.null;
  });
});

describe('<oots-receipt>', () => {
  it('says what was recorded, when, and under which reference', async () => {
    const element = await fixture<ReceiptView>(
      html`<oots-receipt .receipt=${aReceipt({ refused: [] })} .localizer=${localizer}></oots-receipt>`,
    );

    expect(text(element)).to.contain('7F3A-91C2-44E0');
    expect(text(element)).to.match(/Used Degree Not used Nothing/);
    await expect(element).to.be.accessible();
  });
});

describe('a receipt of what was decided on this page', () => {
  const evidence = [
    {
      title: { en: 'Degree' },
      verdict: 'approved',
      documents: [
        { title: { en: 'Degree data' }, mediaType: 'application/xml', sha256: 'a'.repeat(64), seen: true },
        { title: { en: 'Annex' }, mediaType: 'application/pdf', sha256: 'b'.repeat(64), seen: false },
      ],
    },
  ] as const;
  const receipt = (): Promise<ReceiptView> =>
    fixture(
      html`<oots-receipt
        .receipt=${aReceipt({ evidence })}
        .exchange=${anExchange()}
        .localizer=${localizer}
      ></oots-receipt>`,
    );

  it('names every document with its fingerprint, and says whether it was opened', async () => {
    const said = text(await receipt());

    expect(said).to.contain(`Degree data · You opened it ${'a'.repeat(64)}`);
    expect(said).to.contain(`Annex · You did not open it ${'b'.repeat(64)}`);
  });

  it('says who asked whom for what', async () => {
    expect(text(await receipt())).to.contain('Asked by Austrian Study Grant Authority Procedure');
  });

  it('can be saved as a file that says the same', async () => {
    const link = (await receipt()).shadowRoot!.querySelector<HTMLAnchorElement>('a[download]')!;
    const saved = (await (await fetch(link.href)).json()) as ConsentRecord;

    expect(link.download).to.equal('7F3A-91C2-44E0.json');
    expect(saved.processing.events[0]?.pii_information.documents[1]?.opened_by_person).to.equal(false);
  });

  it('is accessible', async () => {
    await expect(await receipt()).to.be.accessible();
  });
});

describe('<oots-language-choice>', () => {
  it('offers each language by its own name, and tells which was chosen', async () => {
    const element = await fixture<LanguageChoice>(
      html`<oots-language-choice .localizer=${localizer}></oots-language-choice>`,
    );
    const select = element.shadowRoot!.querySelector('select')!;
    expect([...select.options].map((option) => option.text.trim())).to.include.members([
      'English',
      'Deutsch',
      'Ελληνικά',
    ]);

    setTimeout(() => {
      select.value = 'el';
      select.dispatchEvent(new Event('change'));
    });

    expect((await oneEvent<LanguageEvent>(element, 'oots-language')).language).to.equal('el');
    await expect(element).to.be.accessible();
  });

  describe('where another one was chosen by keyboard', () => {
    const chosen = async (): Promise<LanguageChoice> => {
      const element = await fixture<LanguageChoice>(
        html`<oots-language-choice .localizer=${localizer}></oots-language-choice>`,
      );
      element.shadowRoot!.querySelector('select')!.focus();
      setTimeout(() => void sendKeys({ press: 'ArrowDown' }));
      await oneEvent<LanguageEvent>(element, 'oots-language');
      await element.updateComplete;
      return element;
    };

    it('shows the one that is spoken until the other is there', async () => {
      const element = await chosen();

      expect(element.shadowRoot!.querySelector('select')!.value).to.equal('en');
    });

    it('shows the other as soon as it is spoken', async () => {
      const element = await chosen();

      element.localizer = createLocalizer('fr');
      await element.updateComplete;

      expect(element.shadowRoot!.querySelector('select')!.value).to.equal('fr');
    });
  });
});
