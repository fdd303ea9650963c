import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { noDecisions, type Decisions, type Verdict } from '../../domain/decision.ts';
import type { EvidencePackage } from '../../domain/evidence.ts';
import { DecisionEvent } from '../../host/events.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { EvidenceCard } from './evidence-card.ts';
import { styles } from './evidence-list.styles.ts';

const none: ReadonlySet<string> = new Set();

/**
 * @tag oots-evidence-list
 * @summary All packages of evidence, in the provider's order, with one choice for all of them.
 *
 * @slot viewer - Where the open package's documents are shown, below its card.
 *
 * @event {DecisionEvent} oots-decision - The person chose for one package, or for all (`packageId` undefined).
 * @event {NearEvent} oots-near - The pointer or the focus has come to the button that shows a package.
 * @event {ViewEvent} oots-view - The person wants to see a package.
 *
 * @csspart heading - How many there are.
 * @csspart card - Every card; also \`approved\`, \`refused\` or \`undecided\`.
 * @csspart approved - Cards of what will be used.
 * @csspart refused - Cards of what will not be used.
 * @csspart undecided - Cards of what is not decided yet.
 * @csspart title - Their titles.
 * @csspart choice - Their radio buttons.
 */
export class EvidenceList extends LitElement {
  static readonly tagName = 'oots-evidence-list';
  static override readonly styles: CSSResultGroup = styles;

  /** What there is to decide about. */
  @property({ attribute: false }) packages: readonly EvidencePackage[] = [];

  /** What is decided so far. */
  @property({ attribute: false }) decisions: Decisions = noDecisions;

  /** Ids of packages that have been on show. */
  @property({ attribute: false }) opened = none;

  /** Ids of packages that changed since they were decided about. */
  @property({ attribute: false }) changed = none;

  /** Ids of packages that cannot be used. */
  @property({ attribute: false }) unusable = none;

  /** Id of the package on show. */
  @property({ attribute: false }) shown: string | undefined;

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  /** The card of a package, to move the focus into it. */
  card(packageId: string): EvidenceCard | undefined {
    const cards = [...this.renderRoot.querySelectorAll('oots-evidence-card')];
    return cards.find((card) => card.package?.id === packageId);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, packages } = this;
    if (!localizer) return nothing;
    const { t } = localizer;
    return html`
      <div class="row">
        <h2 part="heading">${t('list.heading', { count: packages.length })}</h2>
        ${
          packages.length > 1
            ? html`<span class="small"
                >${this.#all('approved', t('list.use-all'))}
                <span aria-hidden="true">·</span> ${this.#all('refused', t('list.use-none'))}</span
              >`
            : nothing
        }
      </div>
      <ul role="list">
        ${packages.map((one) => html`<li>${this.#card(one)}</li>`)}
      </ul>
    `;
  }

  #card(one: EvidencePackage): TemplateResult {
    const { id } = one;
    return html`
      <oots-evidence-card
        exportparts="card, approved, refused, undecided, title, choice"
        .package=${one}
        .localizer=${this.localizer}
        .verdict=${this.decisions[id]}
        ?open=${this.shown === id}
        ?opened=${this.opened.has(id)}
        ?changed=${this.changed.has(id)}
        ?unusable=${this.unusable.has(id)}
        >${this.shown === id ? html`<slot name="viewer" slot="viewer"></slot>` : nothing}</oots-evidence-card
      >
    `;
  }

  #all(verdict: Verdict, label: string): TemplateResult {
    const choose = (): void => {
      /** @internal Documented on the class. */
      this.dispatchEvent(new DecisionEvent(undefined, verdict));
    };
    return html`<button type="button" class="link" @click=${choose}>${label}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [EvidenceList.tagName]: EvidenceList;
  }
}
