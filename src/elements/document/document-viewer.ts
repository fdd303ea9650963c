import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PreviewError } from '../../domain/errors.ts';
import type { EvidencePackage } from '../../domain/evidence.ts';
import { formatName } from '../../domain/format.ts';
import { tellDeveloper } from '../../host/developer.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { DocumentDesk } from './document-desk.ts';
import { DocumentFind } from './document-find.ts';
import type { LoadDocument } from './document-loading.ts';
import { documentProblem } from './document-problem.ts';
import { documentTools } from './document-tools.ts';
import { copyName, tabsOf, type Tab } from './document-tabs.ts';
import { styles } from './document-viewer.styles.ts';
import { CloseEvent, DocumentRefused, DocumentShown } from './events.ts';
import { FullView } from './full-view.ts';
import { verificationFacts } from './verification-facts.ts';
import { inItsLanguage, richText } from '../rich-text.ts';

/**
 * @tag oots-document-viewer
 * @summary Shows the documents of a package: one tab each, with zoom, full view and a copy to keep.
 *
 * Bytes are shown only if they are the ones announced (SHA-256) and of the type declared.
 *
 * @event {DocumentShown} oots-document-shown - A document is on show; carries the digest of its bytes.
 * @event {DocumentRefused} oots-document-refused - The bytes were not those announced. Nothing was shown.
 * @event {CloseEvent} oots-close - The person wants to go back to the list.
 *
 * @csspart card - The frame.
 * @csspart button - Tries again to show the document.
 * @csspart heading - The title of the package.
 * @csspart verification - What the provider reports of the signature.
 * @csspart tabs - The row of tabs.
 * @csspart tools - The row of tools.
 * @csspart desk - Where the document lies.
 */
export class DocumentViewer extends LitElement {
  static readonly tagName = 'oots-document-viewer';
  static override readonly styles: CSSResultGroup = styles;

  /** What to show. Another package starts anew. */
  @property({ attribute: false }) package: EvidencePackage | undefined;

  /** Texts in the language of the page. */
  @property({ attribute: false }) localizer: Localizer | undefined;

  /** How documents are fetched. */
  @property({ attribute: false }) load: LoadDocument | undefined;

  /** @internal */
  @state() private tab: string | undefined;

  readonly #desk = new DocumentDesk(this, {
    shown: ({ document }, sha256) => this.#tell(document.id, sha256),
    failed: ({ document }, problem) => this.#complain(document.id, problem),
  });

  readonly #find = new DocumentFind(this, this.#desk);
  readonly #full = new FullView(this);

  /** Puts the focus on the title, where reading begins. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate('localizer');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('package') && changed.get('package')?.id !== this.package?.id) {
      this.#desk.forget();
      this.tab = undefined;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('package') || changed.has('localizer') || changed.has('load')) this.#show();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, package: pack } = this;
    if (!localizer || !pack) return nothing;
    const tabs = tabsOf(pack, localizer);
    const shown = this.#current(tabs);
    return html`
      <section class="card" part="card" aria-labelledby="heading" @keydown=${this.#full.leave}>
        ${this.#title(pack, localizer)} ${this.#tabs(tabs, shown, localizer)}
        ${documentTools({
          desk: this.#desk,
          find: this.#find,
          full: this.#full,
          localizer,
          copyName: copyName(localizer.spoken(pack.title).text, shown),
        })}
        ${this.#table(tabs, shown, localizer)}
      </section>
    `;
  }

  #title({ title, issuer, verification }: EvidencePackage, localizer: Localizer): TemplateResult {
    const { t } = localizer;
    return html`<header>
      <div class="row">
        <h2 id="heading" part="heading" tabindex="-1">${inItsLanguage(localizer, title)}</h2>
        <button type="button" class="link small" @click=${this.#close}>${t('viewer.close')}</button>
      </div>
      <p class="small soft">
        ${richText(localizer, 'viewer.issuer', { issuer: inItsLanguage(localizer, issuer) })}
      </p>
      ${verification ? verificationFacts(verification, localizer) : nothing}
    </header>`;
  }

  #tabs(tabs: readonly Tab[], shown: Tab, { t }: Localizer): TemplateResult | typeof nothing {
    if (tabs.length < 2) return nothing;
    const tab = (one: Tab): TemplateResult =>
      html`<button
        type="button"
        role="tab"
        aria-selected=${one === shown}
        aria-controls="desk"
        tabindex=${one === shown ? 0 : -1}
        @click=${({ currentTarget }: Event) => {
          // The row may be wider than a phone: the whole name, and that there is more beside it.
          (currentTarget as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'center' });
          // Who presses the one that is open keeps the place in it.
          if (one !== shown) this.#open(one.key);
        }}
      >
        ${one.label}
      </button>`;
    return html`<div
      class="tabs"
      part="tabs"
      role="tablist"
      aria-label=${t('viewer.documents')}
      @keydown=${this.#turn}
    >
      ${tabs.map(tab)}
    </div>`;
  }

  #table(tabs: readonly Tab[], shown: Tab, localizer: Localizer): TemplateResult {
    const { busy, problem } = this.#desk;
    const loading = localizer.t('viewer.loading');
    return html`<p class="unseen" role="status">${busy ? loading : nothing}</p>
      <div
        id="desk"
        part="desk"
        class="desk"
        role=${tabs.length > 1 ? 'tabpanel' : 'region'}
        aria-label=${shown.label}
        aria-busy=${busy}
        tabindex="0"
        @scroll=${this.#scrolled}
      >
        ${busy ? html`<p class="state">${loading} …</p>` : nothing}
        ${
          problem
            ? documentProblem(problem, formatName(shown.document.mediaType), localizer, this.#retry)
            : nothing
        }
        <div class="stage"></div>
      </div>`;
  }

  #current(tabs: readonly [Tab, ...Tab[]]): Tab {
    return tabs.find(({ key }) => key === this.tab) ?? tabs[0];
  }

  #open(key: string): void {
    this.tab = key;
    this.#show();
  }

  #show(): void {
    const { package: pack, localizer, load } = this;
    if (!pack || !localizer || !load || !this.isConnected) return;
    this.#find.reset();
    void this.#desk.show(this.#current(tabsOf(pack, localizer)), localizer, load);
  }

  readonly #scrolled = ({ currentTarget }: Event): void =>
    this.#desk.scrolled((currentTarget as HTMLElement).scrollTop);

  readonly #retry = (): void => {
    // The button goes, and the focus would go with it.
    this.renderRoot.querySelector<HTMLElement>('.desk')?.focus();
    this.#show();
  };

  #tell(documentId: string, sha256: string): void {
    if (this.package) this.dispatchEvent(new DocumentShown(this.package.id, documentId, sha256));
  }

  #complain(documentId: string, problem: PreviewError): void {
    tellDeveloper(problem);
    if (this.package && problem.code === 'digest-mismatch') {
      this.dispatchEvent(new DocumentRefused(this.package.id, documentId));
    }
  }

  readonly #close = (): void => {
    /** @internal Documented on the class. */
    this.dispatchEvent(new CloseEvent());
  };

  /** Arrows, Home and End move between the tabs (ARIA Authoring Practices, tabs pattern). */
  readonly #turn = (event: KeyboardEvent): void => {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const towards = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const places = { ArrowRight: at + towards, ArrowLeft: at - towards, Home: 0, End: tabs.length - 1 };
    if (!Object.hasOwn(places, event.key)) return;
    event.preventDefault();
    const tab = tabs.at(places[event.key as keyof typeof places] % tabs.length);
    tab?.focus();
    tab?.click();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [DocumentViewer.tagName]: DocumentViewer;
  }
}
