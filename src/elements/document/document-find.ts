/** Looks for words in the document on the desk: a field that opens, and how many there are. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import type { Found } from '../../viewers/viewer.ts';
import type { DocumentDesk } from './document-desk.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class DocumentFind {
  readonly #host: Host;
  readonly #desk: DocumentDesk;
  #open = false;
  #found: Found | undefined;

  constructor(host: Host, desk: DocumentDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** Another document lies on the desk: what was found in the one before means nothing. */
  reset(): void {
    this.#open = false;
    this.#found = undefined;
  }

  /** Opens and closes the field. */
  button({ t }: Localizer): TemplateResult | typeof nothing {
    if (!this.#desk.searchable) return nothing;
    return html`<button
      type="button"
      class="tool"
      data-find
      aria-expanded=${this.#open}
      @click=${this.#toggle}
    >
      ${t('viewer.find')}
    </button>`;
  }

  field({ t, number }: Localizer): TemplateResult | typeof nothing {
    if (!this.#open || !this.#desk.searchable) return nothing;
    const { at = 0, count = 0 } = this.#found ?? {};
    const said =
      count > 0 ? t('viewer.found', { at: number(at), count: number(count) }) : t('viewer.found-none');
    return html`<search class="tools">
      <input type="search" aria-label=${t('viewer.find-label')} @keydown=${this.#typed} />
      <span role="status">${this.#found ? said : nothing}</span>
      <span class="push"></span>
      <button type="button" class="tool" @click=${this.#previous}>${t('viewer.find-previous')}</button>
      <button type="button" class="tool" @click=${this.#next}>${t('viewer.find-next')}</button>
    </search>`;
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.#found = undefined;
    if (!this.#open) void this.#desk.find('', 1);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#part(this.#open ? 'input' : '[data-find]')?.focus());
  };

  readonly #typed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#toggle();
    else if (event.key === 'Enter') void this.#look(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  readonly #next = (): void => void this.#look(1);
  readonly #previous = (): void => void this.#look(-1);

  async #look(step: 1 | -1): Promise<void> {
    const field = this.#part('input');
    const text = field instanceof HTMLInputElement ? field.value.trim() : '';
    const found = await this.#desk.find(text, step);
    this.#found = text === '' ? undefined : found;
    this.#host.requestUpdate();
  }

  #part(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
