import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Verdict } from '../../domain/decision.ts';
import type { EvidencePackage } from '../../domain/evidence.ts';
import { formatName } from '../../domain/format.ts';
import { DecisionEvent, NearEvent, ViewEvent } from '../../host/events.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { Unhurried } from '../unhurried.ts';
import { styles } from './evidence-card.styles.ts';
import { inItsLanguage } from '../rich-text.ts';

/**
 * @tag oots-evidence-card
 * @summary One package of evidence, with the choice to use it or not.
 *
 * @slot viewer - Where the document is shown, below the card.
 *
 * @event {DecisionEvent} oots-decision - The person chose. Not fired when `verdict` is set by code.
 * @event {NearEvent} oots-near - The pointer or the focus has come to the button that shows the documents.
 * @event {ViewEvent} oots-view - The person wants to see the documents.
 *
 * @csspart card - The frame.
 * @csspart approved - The frame, when it will be used.
 * @csspart refused - The frame, when it will not be used.
 * @csspart undecided - The frame, when that is not decided yet.
 * @csspart title - The title.
 * @csspart choice - The two radio buttons.
 */
export class EvidenceCard extends Unhurried {
  static readonly tagName = 'oots-evidence-card';
  static override readonly styles: CSSResultGroup = styles;

  /** The package. */
  @property({ attribute: false }) package: EvidencePackage | undefined;

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  /** What was chosen, if anything. */
  @property({ reflect: true }) verdict: Verdict | undefined;

  /** Its documents are on show now. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Its documents have been on show. */
  @property({ type: Boolean }) opened = false;

  /** It changed since it was decided about. */
  @property({ type: Boolean }) changed = false;

  /** What arrived is not what was announced: it cannot be used. */
  @property({ type: Boolean }) unusable = false;

  /** Moves the focus to the button that shows the documents. */
  focusView(): void {
    this.renderRoot.querySelector<HTMLElement>('.link')?.focus();
  }

  /** Moves the focus to the choice. */
  focusChoice(): void {
    const [first] = this.renderRoot.querySelectorAll<HTMLElement>('input:not(:disabled)');
    (this.renderRoot.querySelector<HTMLElement>('input:checked') ?? first)?.focus();
  }

  /** The person may have pressed a radio button that the journey did not take: show what counts. */
  protected override updated(): void {
    for (const radio of this.renderRoot.querySelectorAll('input'))
      radio.checked = radio.value === this.verdict;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer } = this;
    const pack = this.package;
    if (!localizer || !pack) return nothing;
    const { t } = localizer;
    const state = this.verdict ?? 'undecided';
    return html`
      <article part="card ${state}" class="card ${state} ${this.open ? 'open' : ''}" aria-labelledby="title">
        <div class="row">
          <h3 id="title" part="title">${inItsLanguage(localizer, pack.title)}</h3>
          <span class="chip ${state}">
            ${symbol(this.verdict)} ${t(this.changed ? 'card.changed' : `card.${state}`)}
          </span>
        </div>
        <p class="meta">${this.#facts(pack, localizer)}</p>
        ${this.unusable ? html`<p class="note">${t('card.cannot-use')}</p>` : nothing}
        ${this.#view(localizer)}
        <fieldset part="choice" class="choice">
          <legend class="unseen">${t('card.choice', { title: localizer.spoken(pack.title).text })}</legend>
          ${this.#radio('approved', t('card.use'), this.unusable)}
          ${this.#radio('refused', t('card.do-not-use'))}
        </fieldset>
      </article>
      <slot name="viewer"></slot>
    `;
  }

  #facts(pack: EvidencePackage, localizer: Localizer): TemplateResult {
    const { t } = localizer;
    const { documents } = pack;
    const { language } = documents[0];
    const { until } = pack.validity ?? {};
    const facts = [
      inItsLanguage(localizer, pack.issuer),
      ...(pack.issued ? [localizer.date(pack.issued)] : []),
      ...(language ? [localizer.language(language)] : []),
      ...(until ? [t('card.valid-until', { date: localizer.date(until) })] : []),
      [...new Set(documents.map(({ mediaType }) => formatName(mediaType)))].join(', '),
    ];
    const together = t('card.together', { count: documents.length });
    return html`${facts.map((fact, n) => html`${n > 0 ? ' · ' : nothing}${fact}`)}<br />${together}${
        this.opened || this.open ? nothing : html` · ${t('card.not-opened')}`
      }`;
  }

  #view(localizer: Localizer): TemplateResult {
    const { t } = localizer;
    const title = localizer.spoken(this.package?.title ?? {}).text;
    const action = t(this.open ? 'card.shown' : this.opened ? 'card.view-again' : 'card.view');
    return html`<button
      type="button"
      class="link"
      aria-label=${t('card.view-label', { action, title })}
      aria-expanded=${this.open}
      @pointerenter=${this.#near}
      @focus=${this.#near}
      @click=${this.#show}
    >
      ${action}
    </button>`;
  }

  #radio(verdict: Verdict, label: string, disabled = false): TemplateResult {
    return html`
      <label class=${verdict}>
        <input type="radio" name="verdict" value=${verdict} ?disabled=${disabled} @change=${this.#choose} />
        <span>${label}</span>
      </label>
    `;
  }

  readonly #near = (): void => {
    /** @internal Documented on the class. */
    if (this.package) this.dispatchEvent(new NearEvent(this.package.id));
  };

  readonly #show = (): void => {
    /** @internal Documented on the class. */
    if (this.package) this.dispatchEvent(new ViewEvent(this.package.id));
  };

  readonly #choose = ({ target }: Event): void => {
    if (!this.package || !(target instanceof HTMLInputElement)) return;
    this.chosen = true;
    this.verdict = target.value as Verdict;
    /** @internal Documented on the class. */
    this.dispatchEvent(new DecisionEvent(this.package.id, this.verdict));
  };
}

/** The state is never told by colour alone. */
function symbol(verdict: Verdict | undefined): TemplateResult | typeof nothing {
  if (!verdict) return nothing;
  return html`<span aria-hidden="true">${verdict === 'approved' ? '✓' : '✕'}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    [EvidenceCard.tagName]: EvidenceCard;
  }
}
