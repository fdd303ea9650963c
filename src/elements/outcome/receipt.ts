import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Localized } from '../../domain/localized.ts';
import type { Receipt } from '../../domain/receipt.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { styles } from './receipt.styles.ts';
import { inItsLanguage } from '../rich-text.ts';

/**
 * @tag oots-receipt
 * @summary What the provider has recorded, for the person to keep.
 *
 * @event {Event} oots-print - The person wants it on paper.
 *
 * @csspart facts - The description list.
 */
export class ReceiptView extends LitElement {
  static readonly tagName = 'oots-receipt';
  static override readonly styles: CSSResultGroup = styles;

  /** What was confirmed. */
  @property({ attribute: false }) receipt: Receipt | undefined;

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, receipt } = this;
    if (!localizer || !receipt) return nothing;
    const { t } = localizer;
    return html`
      <section class="card" aria-labelledby="heading">
        <div class="row">
          <h2 id="heading">${t('receipt.heading')}</h2>
          <button type="button" class="link" @click=${this.#print}>${t('receipt.print')}</button>
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
        </dl>
      </section>
    `;
  }

  readonly #print = (): void => {
    /** @internal Documented on the class. */
    this.dispatchEvent(new Event('oots-print'));
  };
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
