import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { PreviewError } from '../domain/errors.ts';
import type { EvidencePackage } from '../domain/evidence.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { tellDeveloper } from '../host/developer.ts';
import type { View, ViewerModule } from '../viewers/viewer.ts';
import { loadChecked, viewerOf, type Checked, type LoadDocument } from './document-loading.ts';
import { formatName, tabsOf, type Tab } from './document-tabs.ts';
import { styles } from './document-viewer.styles.ts';
import { CloseEvent, DocumentRefused, DocumentShown } from './events.ts';
import { inItsLanguage, richText } from './rich-text.ts';

const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

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
 * @csspart heading - The title of the package.
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
  /** @internal */
  @state() private busy = false;
  /** @internal */
  @state() private problem: PreviewError | undefined;
  /** @internal Where a copy can be had. */
  @state() private copy: string | undefined;
  /** @internal */
  @state() private zoomable = false;
  /** @internal */
  @state() private scale = 1;

  readonly #known = new Map<string, Checked>();
  readonly #places = new Map<string, { readonly scale: number; readonly top: number }>();
  #work: AbortController | undefined;
  #view: View | undefined;

  /** Puts the focus on the title, where reading begins. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate('package');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.#known.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('package')) return;
    const before = changed.get('package');
    if (before && before.id !== this.package?.id) {
      this.#known.clear();
      this.#places.clear();
    }
    if (before?.id !== this.package?.id) this.tab = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('package') || changed.has('localizer') || changed.has('load')) void this.#show();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, package: pack } = this;
    if (!localizer || !pack) return nothing;
    const { t } = localizer;
    const tabs = tabsOf(pack, localizer);
    const shown = this.#current(tabs);
    return html`
      <section class="card" aria-labelledby="heading">
        <header>
          <div class="row">
            <h2 id="heading" part="heading" tabindex="-1">${inItsLanguage(localizer, pack.title)}</h2>
            <button type="button" class="link small" @click=${this.#close}>${t('viewer.close')}</button>
          </div>
          <p class="small soft">
            ${richText(localizer, 'viewer.issuer', { issuer: inItsLanguage(localizer, pack.issuer) })}
          </p>
        </header>
        ${tabs.length > 1 ? this.#tabs(tabs, shown, t('viewer.documents')) : nothing}
        ${shown ? this.#tools(shown, localizer) : nothing}
        <p class="unseen" role="status">${this.busy ? t('viewer.loading') : nothing}</p>
        <div
          id="desk"
          part="desk"
          class="desk"
          role=${tabs.length > 1 ? 'tabpanel' : 'region'}
          aria-label=${shown?.label ?? nothing}
          aria-busy=${this.busy}
          tabindex="0"
        >
          ${this.busy ? html`<p class="state">${t('viewer.loading')} …</p>` : nothing}
          ${this.problem && shown ? this.#trouble(this.problem, shown, localizer) : nothing}
          <div class="stage"></div>
        </div>
      </section>
    `;
  }

  #tabs(tabs: readonly Tab[], shown: Tab | undefined, label: string): TemplateResult {
    return html`<div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${this.#turn}>
      ${tabs.map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            data-key=${tab.key}
            aria-selected=${tab === shown}
            aria-controls="desk"
            tabindex=${tab === shown ? 0 : -1}
            @click=${() => this.#open(tab.key)}
          >
            ${tab.label}
          </button>`,
      )}
    </div>`;
  }

  #tools({ document, label }: Tab, { t, spoken, number }: Localizer): TemplateResult {
    const zoom = (step: 1 | -1, text: string, sign: string): TemplateResult =>
      html`<button type="button" class="tool" aria-label=${text} @click=${() => this.#zoom(step)}>
        ${sign}
      </button>`;
    const percent = t('viewer.zoom-level', { percent: number(Math.round(this.scale * 100)) });
    const title = spoken(this.package?.title ?? {}).text;
    return html`<div class="tools" part="tools">
      ${
        this.zoomable
          ? html`${zoom(-1, t('viewer.zoom-out'), '−')}
              <b role="status">${percent}</b> ${zoom(1, t('viewer.zoom-in'), '+')}`
          : nothing
      }
      <span class="push"></span>
      ${
        globalThis.document.fullscreenEnabled
          ? html`<button type="button" class="tool" @click=${this.#fill}>${t('viewer.full')}</button>`
          : nothing
      }
      ${
        this.copy
          ? html`<a class="tool" href=${this.copy} download=${fileName(title, label, document.mediaType)}
              >${t('viewer.save')}</a
            >`
          : nothing
      }
    </div>`;
  }

  #trouble({ code }: PreviewError, { document }: Tab, { t }: Localizer): TemplateResult {
    const reason = isShowing(code) ? code : 'damaged';
    return html`<div class="state" role="alert">
      <h3>${t('problem.heading')}</h3>
      <p>${t(`problem.${reason}`, { format: formatName(document.mediaType) })}</p>
      <p>${t('problem.still')}</p>
      ${
        code === 'unreachable'
          ? html`<button type="button" class="button" @click=${() => void this.#show()}>
              ${t('viewer.retry')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #current(tabs: readonly Tab[]): Tab | undefined {
    return tabs.find(({ key }) => key === this.tab) ?? tabs[0];
  }

  #open(key: string): void {
    this.#remember();
    this.tab = key;
    void this.updateComplete.then(() => this.#show());
  }

  /** Loads, checks and shows the chosen document. A later choice overtakes an earlier one. */
  async #show(): Promise<void> {
    const { package: pack, localizer, load } = this;
    this.#end();
    if (!pack || !localizer || !load || !this.isConnected) return;
    const tab = this.#current(tabsOf(pack, localizer));
    if (!tab) return;
    const work = new AbortController();
    this.#work = work;
    this.busy = true;
    try {
      const checked =
        this.#known.get(tab.document.id) ?? (await loadChecked(tab.document, load, work.signal));
      if (work.signal.aborted) return;
      this.#known.set(tab.document.id, checked);
      this.#offer(checked, tab);
      if (checked.problem) throw checked.problem;
      const viewer = await viewerOf(tab.document, tab.original);
      await this.#present(viewer, checked, tab, localizer, work.signal);
      if (work.signal.aborted) return;
      this.dispatchEvent(new DocumentShown(pack.id, tab.document.id, checked.sha256));
    } catch (thrown) {
      if (work.signal.aborted) return;
      this.problem = PreviewError.from(thrown);
      tellDeveloper(this.problem);
      if (this.problem.code === 'digest-mismatch') {
        this.dispatchEvent(new DocumentRefused(pack.id, tab.document.id));
      }
    } finally {
      if (!work.signal.aborted) this.busy = false;
    }
  }

  async #present(
    { view, styles: extra = [] }: ViewerModule,
    { bytes }: Checked,
    { key, document }: Tab,
    localizer: Localizer,
    signal: AbortSignal,
  ): Promise<void> {
    this.#wear(extra);
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    const title = localizer.spoken(document.title).text;
    const shown = await view(stage, { document, bytes, title, localizer }, signal);
    if (signal.aborted) {
      shown.destroy();
      return;
    }
    this.#view = shown;
    this.zoomable = shown.zoom !== undefined;
    const place = this.#places.get(key);
    this.scale = place?.scale ?? 1;
    if (this.scale !== 1) shown.zoom?.(this.scale);
    this.#desk()?.scrollTo({ top: place?.top ?? 0 });
  }

  #wear(extra: NonNullable<ViewerModule['styles']>): void {
    const root = this.renderRoot as ShadowRoot;
    const missing = [extra].flat().filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
    root.adoptedStyleSheets.push(...missing);
  }

  #offer({ bytes }: Checked, { document }: Tab): void {
    this.copy = URL.createObjectURL(new Blob([bytes], { type: document.mediaType }));
  }

  #end(): void {
    this.#work?.abort();
    this.#view?.destroy();
    this.#view = undefined;
    if (this.copy) URL.revokeObjectURL(this.copy);
    this.copy = undefined;
    this.problem = undefined;
    this.zoomable = false;
    this.renderRoot.querySelector('.stage')?.replaceChildren();
  }

  #desk(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.desk');
  }

  #remember(): void {
    const { package: pack, localizer } = this;
    const tab = pack && localizer && this.#current(tabsOf(pack, localizer));
    if (tab) this.#places.set(tab.key, { scale: this.scale, top: this.#desk()?.scrollTop ?? 0 });
  }

  #zoom(step: 1 | -1): void {
    const at = zoomSteps.indexOf(this.scale) + step;
    this.scale = zoomSteps[Math.max(0, Math.min(at, zoomSteps.length - 1))] ?? 1;
    this.#view?.zoom?.(this.scale);
  }

  readonly #fill = (): void => {
    if (globalThis.document.fullscreenElement) void globalThis.document.exitFullscreen();
    else void this.requestFullscreen();
  };

  readonly #close = (): void => {
    /** @internal Documented on the class. */
    this.dispatchEvent(new CloseEvent());
  };

  /** Arrows, Home and End move between the tabs (ARIA Authoring Practices, tabs pattern). */
  readonly #turn = (event: KeyboardEvent): void => {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const towards = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const next = {
      ArrowRight: at + towards,
      ArrowLeft: at - towards,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    tab?.focus();
    tab?.click();
  };
}

const showing = [
  'unreachable',
  'digest-mismatch',
  'type-mismatch',
  'unsupported',
  'damaged',
  'empty',
  'too-large',
  'encrypted',
] as const;

function isShowing(code: string): code is (typeof showing)[number] {
  return showing.some((one) => one === code);
}

/** A name that every system can write, made from the title: the provider's file names mean nothing to people. */
function fileName(title: string, label: string, mediaType: string): string {
  const extension = formatName(mediaType)
    .toLowerCase()
    .replace('svg', 'svg')
    .replace('jpeg', 'jpg')
    .replace('plain', 'txt');
  return `${title} - ${label}.${extension}`.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').slice(0, 120);
}

declare global {
  interface HTMLElementTagNameMap {
    [DocumentViewer.tagName]: DocumentViewer;
  }
}
