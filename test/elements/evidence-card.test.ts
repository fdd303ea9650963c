import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { EvidenceCard } from '../../src/elements/evidence/evidence-card.ts';
import type { DecisionEvent, ViewEvent } from '../../src/host/events.ts';
import { createLocalizer } from '../../src/i18n/create.ts';
import { aDocument, aPackage } from '../support/session.ts';

const localizer = createLocalizer('en');

function aCard(overrides: Partial<EvidenceCard> = {}): Promise<EvidenceCard> {
  return fixture<EvidenceCard>(html`
    <oots-evidence-card
      .package=${overrides.package ?? aPackage()}
      .localizer=${localizer}
      .verdict=${overrides.verdict}
      ?changed=${overrides.changed}
      ?unusable=${overrides.unusable}
    ></oots-evidence-card>
  `);
}

const radio = (card: EvidenceCard, verdict: string): HTMLInputElement =>
  card.shadowRoot!.querySelector(`input[value=${verdict}]`)!;

/** The first line below the title. */
const facts = (card: EvidenceCard): string =>
  card.shadowRoot!.querySelector<HTMLElement>('.meta')!.innerText.split('\n')[0]!;

describe('<oots-evidence-card>', () => {
  it('passes the accessibility audit, undecided and decided', async () => {
    await expect(await aCard()).to.be.accessible();
    await expect(await aCard({ verdict: 'refused' })).to.be.accessible();
  });

  it('begins with neither choice made', async () => {
    const card = await aCard();

    expect(card.shadowRoot!.querySelectorAll(':checked')).to.have.lengthOf(0);
    expect(card.shadowRoot!.querySelector('.chip')).to.have.trimmed.text('Not decided');
  });

  it('tells that the person refused, by a click', async () => {
    const card = await aCard();

    setTimeout(() => radio(card, 'refused').click());
    const event = await oneEvent<DecisionEvent>(card, 'oots-decision');

    expect(event.packageId).to.equal('degree');
    expect(event.verdict).to.equal('refused');
  });

  it('takes the choice from the keyboard, and lets arrows change it', async () => {
    const card = await aCard();
    radio(card, 'approved').focus();
    await sendKeys({ press: ' ' });
    expect(card.verdict).to.equal('approved');

    await sendKeys({ press: 'ArrowRight' });

    expect(card.verdict).to.equal('refused');
  });

  it('names the choice by the title of the evidence', async () => {
    const card = await aCard();

    expect(card.shadowRoot!.querySelector('legend')).to.have.trimmed.text(
      'May “Bachelor’s degree certificate” be used?',
    );
  });

  it('says nothing when code sets the verdict', async () => {
    const card = await aCard();
    let heard = 0;
    card.addEventListener('oots-decision', () => (heard += 1));

    card.verdict = 'approved';
    await card.updateComplete;

    expect(heard).to.equal(0);
    expect(radio(card, 'approved').checked).to.be.true;
  });

  it('asks for the documents', async () => {
    const card = await aCard();

    setTimeout(() => card.shadowRoot!.querySelector<HTMLElement>('.link')!.click());
    const event = await oneEvent<ViewEvent>(card, 'oots-view');

    expect(event.packageId).to.equal('degree');
  });

  it('does not let a piece be used that is not what was announced', async () => {
    const card = await aCard({ unusable: true });

    expect(radio(card, 'approved').disabled).to.be.true;
    expect(radio(card, 'refused').disabled).to.be.false;
    expect(card.shadowRoot!.textContent).to.contain('cannot be used');
  });

  it('keeps the language of what the authority wrote', async () => {
    const card = await aCard({ package: aPackage({ title: { fi: 'Tutkintotodistus' } }) });

    expect(card.shadowRoot!.querySelector('h3 bdi')).to.have.attribute('lang', 'fi');
  });

  it('shows markup in a title as text', async () => {
    const card = await aCard({ package: aPackage({ title: { en: '<img src=x onerror=alert(1)>' } }) });

    expect(card.shadowRoot!.querySelector('img')).to.be.null;
    expect(card.shadowRoot!.querySelector('h3')).to.have.trimmed.text('<img src=x onerror=alert(1)>');
  });

  it('says how many documents are sent together', async () => {
    const documents = [aDocument(), aDocument({ id: 'd2', role: 'translation' })] as const;
    const card = await aCard({ package: aPackage({ documents }) });

    expect(card.shadowRoot!.querySelector('.meta')!.textContent).to.contain('2 documents, sent together');
  });

  it('says in which language and format it is, and until when it is valid', async () => {
    const card = await aCard({ package: aPackage({ validity: { until: '2030-01-31' } }) });

    expect(facts(card)).to.equal(
      'University of Kaarnaranta · 12 June 2024 · Finnish · valid until 31 January 2030 · PDF',
    );
  });

  it('says once for all documents which formats are sent', async () => {
    const types = ['application/vnd.example.degree+xml', 'application/pdf', 'text/plain', 'application/pdf'];
    const [main, ...others] = types.map((mediaType, n) => aDocument({ id: `d${n}`, mediaType }));
    const card = await aCard({ package: aPackage({ documents: [main!, ...others] }) });

    expect(facts(card)).to.match(/ · XML, PDF, TXT$/);
  });
});
