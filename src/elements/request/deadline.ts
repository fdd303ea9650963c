import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { isNearlyOver } from '../../domain/deadline.ts';
import { MoreTimeEvent } from '../../host/events.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Review } from '../../machine/state.ts';
import { styles } from './deadline.styles.ts';

/**
 * @tag oots-deadline
 * @summary Says that the time is nearly over, and offers more where the provider grants it. Empty before that.
 *
 * @event {MoreTimeEvent} oots-more-time - The person asks for more time.
 *
 * @csspart notice - The frame.
 * @csspart button - Asks for more time.
 */
export class Deadline extends LitElement {
  static readonly tagName = 'oots-deadline';
  static override readonly styles: CSSResultGroup = styles;

  /** Whole minutes left to decide. */
  @property({ attribute: false }) minutesLeft: number | undefined;

  /** The provider grants more time when asked. */
  @property({ type: Boolean }) extendable = false;

  /** What came of asking for more time. */
  @property({ attribute: false }) moreTime: Review['moreTime'];

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  /** Whoever pressed the button finds what came of it where the button was. */
  protected override update(changed: PropertyValues<this>): void {
    const button = this.shadowRoot?.activeElement;
    super.update(changed);
    if (button && !button.isConnected) this.renderRoot.querySelector('h2')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, minutesLeft: count, moreTime } = this;
    if (!localizer || count === undefined) return nothing;
    const { t } = localizer;
    const near = isNearlyOver(count);
    if (!near && moreTime !== 'granted') return nothing;
    const granted = (): string => t('time.granted', { time: t('time.minutes', { count }) });
    return html`
      <section class="note row" part="notice" aria-labelledby="heading">
        <div>
          <h2 id="heading" tabindex="-1">${near ? t('time.expiring', { count }) : granted()}</h2>
          ${near ? html`<p>${t('time.expiring-text')}</p>` : nothing}
          ${moreTime === 'refused' ? html`<p>${t('time.refused')}</p>` : nothing}
        </div>
        ${
          near && this.extendable
            ? html`<button type="button" part="button" class="button" @click=${this.#ask}>
                ${t('time.more')}
              </button>`
            : nothing
        }
      </section>
    `;
  }

  readonly #ask = (): void => {
    /** @internal Documented on the class. */
    this.dispatchEvent(new MoreTimeEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [Deadline.tagName]: Deadline;
  }
}
