import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { having, noDecisions, type Decisions, type Verdict } from '../../domain/decision.ts';
import type { EvidencePackage } from '../../domain/evidence.ts';
import type { Shown } from '../../domain/submission.ts';
import { ViewEvent } from '../../host/events.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { styles } from './decision-summary.styles.ts';
import { inItsLanguage } from '../rich-text.ts';

/**
 * @tag oots-decision-summary
 * @summary What will be used and what will not, before anything is sent.
 *
 * @event {ViewEvent} oots-view - The person wants to change what they decided; names the first package concerned.
 *
 * @csspart card - Both frames.
 * @csspart approved - What will be used.
 * @csspart refused - What will not be used.
 */
export class DecisionSummary extends LitElement {
  static readonly tagName = 'oots-decision-summary';
  static override readonly styles: CSSResultGroup = styles;

  /** What there was to decide about. */
  @property({ attribute: false }) packages: readonly EvidencePackage[] = [];

  /** What was decided. */
  @property({ attribute: false }) decisions: Decisions = noDecisions;

  /** Digests of what was opened: the rest is said not to be. */
  @property({ attribute: false }) seen: Shown = {};

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { localizer } = this;
    if (!localizer) return nothing;
    return html`${this.#group('approved', '✓', localizer)} ${this.#group('refused', '✕', localizer)}`;
  }

  #group(verdict: Verdict, sign: string, localizer: Localizer): TemplateResult | typeof nothing {
    const { t } = localizer;
    const packages = having(this.packages, this.decisions, verdict);
    const [first] = packages;
    if (!first) return nothing;
    const change = (): void => {
      /** @internal Documented on the class. */
      this.dispatchEvent(new ViewEvent(first.id));
    };
    return html`
      <section class="card ${verdict}" part="card ${verdict}" aria-labelledby=${verdict}>
        <div class="row">
          <h2 id=${verdict}>
            <span aria-hidden="true">${sign}</span> ${t(`check.${verdict}`, { count: packages.length })}
          </h2>
          <button type="button" class="link" aria-label=${t(`check.change-${verdict}`)} @click=${change}>
            ${t('check.change')}
          </button>
        </div>
        <ul>
          ${packages.map((one) => html`<li>${this.#line(one, verdict, localizer)}</li>`)}
        </ul>
      </section>
    `;
  }

  #line({ title, documents }: EvidencePackage, verdict: Verdict, localizer: Localizer): TemplateResult {
    const { t } = localizer;
    const together = documents.length > 1 && t('card.together', { count: documents.length });
    const asides = [
      verdict === 'refused' ? t('check.yourself') : together,
      !documents.some(({ id }) => id in this.seen) && t('check.not-opened'),
    ].filter(Boolean);
    return html`${inItsLanguage(localizer, title)}${asides.map((aside) => html` <span class="soft">· ${aside}</span>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [DecisionSummary.tagName]: DecisionSummary;
  }
}
