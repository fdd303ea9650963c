/** Where the focus goes when something changes, so that reading goes on where it should (WCAG 2.4.3). */
import type { EvidenceCard } from './evidence/evidence-card.ts';
import type { EvidenceList } from './evidence/evidence-list.ts';

interface Host extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether the element may set the title of the document. */
  readonly titled: boolean;
}

export class Focus {
  readonly #host: Host;
  #greeted: { readonly heading: HTMLElement; readonly text: string } | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * To the heading of a new screen: once, and not if the person is busy elsewhere in the page.
   *
   * @param after - So many milliseconds after it is shown, if it is still there.
   */
  heading(after = 0): void {
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('h1');
    if (!heading) return;
    const text = heading.textContent.trim();
    if (heading === this.#greeted?.heading && text === this.#greeted.text) return;
    this.#greeted = { heading, text };
    if (this.#host.titled) document.title = text;
    // After the frame that shows it: asked for earlier, the page is laid out twice before anything can be seen.
    const before = focused();
    const greet = (): void => {
      // On a slow device somebody may have gone on already.
      const stayed = focused() === before || !before?.checkVisibility();
      const still = this.#greeted?.heading === heading && stayed;
      if (still && this.#isFree()) heading.focus();
    };
    // Whoever is busy in the form is taken from there to the same place in the review.
    if (this.#list && document.activeElement?.closest('[slot=form]')) return;
    requestAnimationFrame(() => AbortSignal.timeout(after).addEventListener('abort', greet));
  }

  #isFree(): boolean {
    // In a frame, the person may be busy in the page around it: there the focus stays until they come in.
    if (window !== parent && !document.hasFocus()) return false;
    const { activeElement } = document;
    return (activeElement?.contains(this.#host) ?? true) || this.#host.matches(':focus-within');
  }

  /** To the document that was opened. Its viewer may still be loading: whoever has gone on by then is left where they are. */
  async document(): Promise<void> {
    const before = focused();
    await customElements.whenDefined('oots-document-viewer');
    const viewer = this.#host.renderRoot.querySelector('oots-document-viewer');
    await viewer?.updateComplete;
    if (focused() === before) viewer?.focus();
  }

  /** Back to the button that opened the package's documents. */
  view(packageId: string): void {
    this.#card(packageId)?.focusView();
  }

  /** To the choice that is still to be made. */
  choice(packageId: string): void {
    this.#card(packageId)?.focusChoice();
  }

  get #list(): EvidenceList | null {
    return this.#host.renderRoot.querySelector('oots-evidence-list');
  }

  #card(packageId: string): EvidenceCard | undefined {
    return this.#list?.card(packageId);
  }
}

/** What has the focus, in whichever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
