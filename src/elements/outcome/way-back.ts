import { LitElement, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { KnownWay, WayBack as Way } from '../../domain/way-back.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { richText } from '../rich-text.ts';
import { styles } from './way-back.styles.ts';

/**
 * @tag oots-way-back
 * @summary The way back to the procedure, with its destination written out, or what to do where there is none.
 *
 * @event {Event} oots-return - The person wants to go back. The link is not followed by itself.
 *
 * @csspart card - The frame.
 * @csspart button - The link; also \`main\`, unless something else comes first.
 * @csspart main - The link.
 */
export class WayBack extends LitElement {
  static readonly tagName = 'oots-way-back';
  static override readonly styles: CSSResultGroup = styles;

  /** The way back, checked. */
  @property({ attribute: false }) way: Way | undefined;

  /** The journey is done: says that the application is not. */
  @property({ type: Boolean }) done = false;

  /** Something else on the screen comes first: the link is not the button that stands out. */
  @property({ type: Boolean }) beside = false;

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, way } = this;
    if (!localizer || !way) return nothing;
    const { t } = localizer;
    const hints = this.done ? nothing : html`<div class="hints"><slot></slot></div>`;
    if (way.kind !== 'known') {
      return html`<section class="card" part="card" aria-labelledby="heading">
        <h2 id="heading">${t('return.refused-heading')}</h2>
        <p>${t(way.kind === 'refused' ? 'return.refused-text' : 'return.awaited-text')}</p>
        ${hints}
      </section>`;
    }
    const host = html`<b><bdi>${way.host}</bdi></b>`;
    return html`<section class="card" part="card" aria-labelledby="heading">
      <h2 id="heading">${t(this.done ? 'return.heading' : 'next.heading')}</h2>
      ${this.done ? html`<p>${richText(localizer, 'return.text', { host })}</p>` : hints}
      ${this.#link(way, this.done ? t('return.action') : t('return.to', { host: way.host }))}
    </section>`;
  }

  /** A link where it can be one: it can be opened in another tab. */
  #link({ url, method }: KnownWay, text: string): TemplateResult {
    const kind = this.beside ? 'button' : 'button main';
    return method === 'GET'
      ? html`<a part=${kind} class=${kind} rel="noreferrer" href=${url} @click=${this.#leave}>${text}</a>`
      : html`<button part=${kind} class=${kind} type="button" @click=${this.#leave}>${text}</button>`;
  }

  readonly #leave = (event: MouseEvent): void => {
    event.preventDefault();
    /** @internal Documented on the class. */
    this.dispatchEvent(new Event('oots-return'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [WayBack.tagName]: WayBack;
  }
}
