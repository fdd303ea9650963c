import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { warnAtMinutes } from '../../domain/deadline.ts';
import { MoreTimeEvent } from '../../host/events.ts';
import type { Localizer } from '../../i18n/localizer.ts';
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

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, minutesLeft } = this;
    if (!localizer || minutesLeft === undefined || minutesLeft > warnAtMinutes) return nothing;
    const { t } = localizer;
    return html`
      <section class="note row" part="notice" aria-labelledby="heading">
        <div>
          <h2 id="heading">${t('time.expiring', { count: minutesLeft })}</h2>
          <p>${t('time.expiring-text')}</p>
        </div>
        ${
          this.extendable
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
