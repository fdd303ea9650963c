/** The document over all of the screen; or over all of the page, where a browser keeps its screen to itself (iPhones). */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';

type Host = ReactiveControllerHost & HTMLElement;

export class FullView {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    // Browsers have ways of their own out of the full screen.
    host.addEventListener('fullscreenchange', () => host.requestUpdate());
  }

  /** None in a frame whose page does not allow the full screen. */
  button({ t }: Localizer): TemplateResult | typeof nothing {
    if (!document.fullscreenEnabled && (self !== top || !('popover' in document.body))) return nothing;
    return html`<button type="button" class="tool" aria-pressed=${this.#on} @click=${this.#toggle}>
      ${t('viewer.full')}
    </button>`;
  }

  /** Escape ends the full screen by itself, and a popover of this kind only so. */
  readonly leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#host.popover) this.#cover(null);
  };

  get #on(): boolean {
    const { fullscreenElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return fullscreenElement === this.#host || Boolean(this.#host.popover);
  }

  readonly #toggle = (): void => {
    if (!document.fullscreenEnabled) this.#cover(this.#host.popover ? null : 'manual');
    else if (this.#on) void document.exitFullscreen();
    else void this.#host.requestFullscreen();
  };

  #cover(popover: 'manual' | null): void {
    this.#host.popover = popover;
    if (popover) this.#host.showPopover();
    this.#host.requestUpdate();
  }
}
