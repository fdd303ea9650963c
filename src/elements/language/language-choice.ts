import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { languages, ownName } from '../../i18n/catalogues.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { LanguageEvent } from '../../host/events.ts';
import { styles } from './language-choice.styles.ts';

/**
 * @tag oots-language-choice
 * @summary The languages there are, each by its own name.
 *
 * @event {LanguageEvent} oots-language - The person chose another language.
 *
 * @csspart select - The list of languages.
 */
export class LanguageChoice extends LitElement {
  static readonly tagName = 'oots-language-choice';
  static override readonly styles: CSSResultGroup = styles;

  /** Texts in the language in use; it is the one that shows as chosen. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  /** Tags of the languages to choose from; all that there are, if you do not say. */
  @property({ attribute: false }) languages: readonly string[] = languages;

  /** The person may have chosen a language that is still on its way, or cannot be had: show the one that is spoken. */
  protected override updated(): void {
    const select = this.renderRoot.querySelector('select');
    if (select && this.localizer) select.value = this.localizer.locale;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer } = this;
    if (!localizer || this.languages.length < 2) return nothing;
    return html`
      <label>
        <span class="unseen">${localizer.t('language.label')}</span>
        <select part="select" @change=${this.#choose}>
          ${this.languages.map(
            (language) => html`<option value=${language} lang=${language}>${ownName(language)}</option>`,
          )}
        </select>
      </label>
    `;
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    /** @internal Documented on the class. */
    this.dispatchEvent(new LanguageEvent(target.value));
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [LanguageChoice.tagName]: LanguageChoice;
  }
}
