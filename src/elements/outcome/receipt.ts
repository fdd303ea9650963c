import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Localized } from '../../domain/localized.ts';
import { consentRecord } from '../../domain/consent-record.ts';
import type { DecidedEvidence, Receipt } from '../../domain/receipt.ts';
import type { Exchange } from '../../domain/session.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { styles } from './receipt.styles.ts';
import { inItsLanguage } from '../rich-text.ts';

/**
 * @tag oots-receipt
 * @summary What the provider has recorded, for the person to keep.
 *
 * @event {Event} oots-print - The person wants it on paper.
 *
 * @csspart card - The frame.
 * @csspart facts - The description list.
 * @csspart fingerprints - What folds out: the digest of every document.
 */
export class ReceiptView extends LitElement {
  static readonly tagName = 'oots-receipt';
  static override readonly styles: CSSResultGroup = styles;

  /** What was confirmed. */
  @property({ attribute: false }) receipt: Receipt | undefined;

  /** Who asked whom for what. */
  @property({ attribute: false }) exchange: Exchange | undefined;

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  /** Address of the receipt as a file: made in the page, nobody is asked for it. */
  #file: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetFile();
  }

  protected override willUpdate(): void {
    const { exchange, localizer, receipt } = this;
    this.#forgetFile();
    if (!exchange || !localizer || !receipt) return;
    const record = JSON.stringify(consentRecord(receipt, exchange, localizer.locale), undefined, 2);
    this.#file = URL.createObjectURL(new Blob([record], { type: 'application/json' }));
  }

  #forgetFile(): void {
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file);
    this.#file = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, receipt } = this;
    if (!localizer || !receipt) return nothing;
    const { t } = localizer;
    return html`
      <section class="card" part="card" aria-labelledby="heading">
        <div class="row">
          <h2 id="heading">${t('receipt.heading')}</h2>
          <span>
            ${this.#file ? html`<a class="link" href=${this.#file} download=${`${receipt.reference}.json`}>${t('receipt.save')}</a>` : nothing}
            <button type="button" class="link" @click=${this.#print}>${t('receipt.print')}</button>
          </span>
        </div>
        <dl class="facts" part="facts">
          <dt>${t('receipt.reference')}</dt>
          <dd><bdi>${receipt.reference}</bdi></dd>
          <dt>${t('receipt.recorded')}</dt>
          <dd>${localizer.date(receipt.recordedAt, 'date-time')}</dd>
          <dt>${t('receipt.used')}</dt>
          <dd>${titles(localizer, receipt.approved)}</dd>
          <dt>${t('receipt.not-used')}</dt>
          <dd>${titles(localizer, receipt.refused)}</dd>
          ${this.exchange ? asked(localizer, this.exchange) : nothing}
        </dl>
        ${receipt.evidence ? fingerprints(localizer, receipt.evidence) : nothing}
      </section>
    `;
  }

  readonly #print = (): void => {
    /** @internal Documented on the class. */
    this.dispatchEvent(new Event('oots-print'));
  };
}

function asked(
  localizer: Localizer,
  { requester, provider, procedure, requirement }: Exchange,
): TemplateResult {
  const { t } = localizer;
  return html`
    <dt>${t('request.requester')}</dt>
    <dd>${inItsLanguage(localizer, requester.name)}</dd>
    <dt>${t('receipt.procedure')}</dt>
    <dd>
      ${procedure.title ? inItsLanguage(localizer, procedure.title) : localizer.procedure(procedure.code)}
    </dd>
    ${
      requirement
        ? html`<dt>${t('request.requirement')}</dt>
            <dd>${inItsLanguage(localizer, requirement)}</dd>`
        : nothing
    }
    <dt>${t('request.provider')}</dt>
    <dd>${inItsLanguage(localizer, provider.name)}</dd>
  `;
}

/** What exactly was decided about, document by document. */
function fingerprints(localizer: Localizer, evidence: readonly DecidedEvidence[]): TemplateResult {
  const { t } = localizer;
  const line = ({ title, sha256, seen }: DecidedEvidence['documents'][number]): TemplateResult =>
    html`<li>
      ${inItsLanguage(localizer, title)} · ${t(seen ? 'receipt.opened' : 'receipt.not-opened')}
      <code>${sha256}</code>
    </li>`;
  return html`<details part="fingerprints">
    <summary>${t('receipt.digest')}</summary>
    ${evidence.map(
      ({ title, documents }) =>
        html`<p>${inItsLanguage(localizer, title)}</p>
          <ul>
            ${documents.map(line)}
          </ul>`,
    )}
  </details>`;
}

function titles(localizer: Localizer, list: readonly Localized[]): TemplateResult {
  if (list.length === 0) return html`${localizer.t('receipt.nothing')}`;
  return html`${list.map((title, n) => html`${n > 0 ? '; ' : nothing}${inItsLanguage(localizer, title)}`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    [ReceiptView.tagName]: ReceiptView;
  }
}
