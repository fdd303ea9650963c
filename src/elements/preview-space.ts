import {
  LitElement,
  html,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { PreviewError } from '../domain/errors.ts';
import type { EvidenceDocument } from '../domain/evidence.ts';
import type { WayBack } from '../domain/way-back.ts';
import { tellDeveloper, warnDeveloper } from '../host/developer.ts';
import {
  BeforeSendEvent,
  FailureEvent,
  LeaveEvent,
  SentEvent,
  StateEvent,
  type LanguageEvent,
} from '../host/events.ts';
import { navigate } from '../host/leaving.ts';
import { wait } from '../machine/clock.ts';
import { effectsOn } from '../machine/effects.ts';
import { exchangeOf, type State } from '../machine/state.ts';
import { createPreviewStore, type PreviewStore } from '../machine/store.ts';
import { connect } from '../provider/connect.ts';
import type { DocumentBytes, Provider } from '../provider/port.ts';
import { LanguageController } from './language-controller.ts';
import { styles } from './preview-space.styles.ts';
import type { Stage } from './screens/stage.ts';
import { ScreenSupply } from './screens/supply.ts';

/** After so many seconds without an answer the person is told that we are still at it. */
const slowAfter = 5;

/**
 * @tag oots-preview-space
 * @summary The Preview Space: shows the evidence, takes the decision, returns the person to the procedure.
 *
 * One attribute is enough: the address of the session, which speaks the contract of `openapi.yaml`.
 *
 * @event {StateEvent} oots-state - The journey reached another state.
 * @event {DecisionEvent} oots-decision - The person chose; nothing is sent yet.
 * @event {BeforeSendEvent} oots-before-send - The decision is about to be sent. Cancelable.
 * @event {SentEvent} oots-sent - The provider has recorded the decision.
 * @event {LeaveEvent} oots-leave - The person is about to be taken to the procedure. Cancelable.
 * @event {FailureEvent} oots-failure - Something failed; the person sees what to do.
 *
 * @csspart heading - The heading of the screen.
 * @csspart bar - Progress and the way on, while reviewing.
 *
 * @cssproperty [--oots-color-accent=#1546a0] - Colour of the main action and of links.
 * @cssproperty [--oots-color-ink=#16203a] - Colour of text.
 * @cssproperty [--oots-color-surface=#fff] - Background of cards.
 * @cssproperty [--oots-color-ground=#f4f6fa] - Background around cards.
 * @cssproperty [--oots-color-focus=#ffbf47] - Colour of the focus ring.
 * @cssproperty [--oots-radius=10px] - Roundness of cards.
 * @cssproperty [--oots-font] - Typeface.
 */
export class PreviewSpace extends LitElement {
  static readonly tagName = 'oots-preview-space';
  static override readonly styles: CSSResultGroup = styles;

  /** Address of the session, https (http on localhost in development). Read when set; set another to start anew. */
  @property() src: string | undefined;

  /** A provider of your own, instead of `src`. */
  @property({ attribute: false }) provider: Provider | undefined;

  /** Lets the element set the title of the document to the heading of each screen. */
  @property({ type: Boolean, attribute: 'titled' }) titled = false;

  /** @internal */
  @state() private state: State = { name: 'idle' };
  /** @internal */
  @state() private shown: string | undefined;
  /** @internal */
  @state() private said = '';
  /** @internal */
  @state() private slow = false;

  readonly #language = new LanguageController(this, (thrown) => this.#failed(PreviewError.from(thrown)));
  readonly #screens = new ScreenSupply(this, {
    arrived: () => this.#showScreen(),
    failed: (error) => this.#failed(error),
  });
  readonly #internals = this.attachInternals();
  readonly #opened = new Set<string>();
  #store: PreviewStore | undefined;
  #provider: Provider | undefined;
  #patience: AbortController | undefined;
  #greeted: { readonly heading: HTMLElement; readonly text: string } | undefined;

  /** The store of the journey under way, to drive or watch it from code. */
  get store(): PreviewStore | undefined {
    return this.#store;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#store) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved comes back before the microtask: the journey goes on.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('provider')) this.#start();
  }

  protected override render(): TemplateResult {
    const { localizer } = this.#language;
    return html`
      <div class="frame" lang=${localizer.locale}>
        <oots-language-choice
          .localizer=${localizer}
          @oots-language=${({ language }: LanguageEvent) => this.#language.choose(language)}
        ></oots-language-choice>
        <p class="unseen" role="status">${this.said}</p>
        <p class="unseen" role="alert">${this.#alarm()}</p>
        ${this.#screen()}
      </div>
    `;
  }

  /** While a screen is on its way, the one before it stays. */
  #screen(): TemplateResult | typeof noChange {
    const { state } = this;
    if (state.name === 'idle' || state.name === 'opening') return this.#opening();
    return this.#screens.screen(this.#stage(), state) ?? (this.hasUpdated ? noChange : this.#opening());
  }

  #stage(): Stage {
    const { localizer } = this.#language;
    return {
      localizer,
      dispatch: (message) => this.#store?.dispatch(message),
      confirm: this.#confirm,
      leave: this.#leave,
      load: this.#load,
      shown: this.shown,
      opened: this.#opened,
      show: this.#show,
    };
  }

  /** A failure is told at once, whatever the person is doing. */
  #alarm(): string {
    const { name } = this.state;
    return name === 'unreachable' || name === 'failed' ? this.#language.localizer.t(`${name}.heading`) : '';
  }

  #opening(): TemplateResult {
    const { t } = this.#language.localizer;
    return html`<div class="page">
      <h1 part="heading" tabindex="-1">${t('opening.heading')}</h1>
      <p class="lead">${t('opening.text')}</p>
      ${this.slow ? html`<p>${t('opening.slow')}</p>` : nothing}
    </div>`;
  }

  #start(): void {
    this.#stop();
    const patience = new AbortController();
    this.#patience = patience;
    this.slow = false;
    void wait(slowAfter, patience.signal).then(() => (this.slow = true));
    void this.#screens.load(patience.signal);
    const provider = this.#connect();
    if (!provider) return;
    this.#provider = provider;
    const store = createPreviewStore(
      effectsOn({ provider, leave: navigate, failed: (error) => this.#failed(error) }),
    );
    this.#store = store;
    let before = store.state;
    store.subscribe((after) => {
      this.#follow(before, after);
      before = after;
    });
    store.dispatch({ type: 'opened' });
  }

  #stop(): void {
    this.#store?.destroy();
    this.#store = undefined;
    this.#provider = undefined;
    this.#patience?.abort();
    this.#opened.clear();
    this.shown = undefined;
    this.state = { name: 'idle' };
  }

  #connect(): Provider | undefined {
    if (this.provider) return this.provider;
    if (this.src === undefined) return undefined;
    try {
      return connect(this.src, document.baseURI);
    } catch (thrown) {
      const error = PreviewError.from(thrown);
      this.#failed(error);
      this.state = { name: 'failed', error, unsent: false };
      return undefined;
    }
  }

  #follow(before: State, after: State): void {
    this.state = after;
    const polite = this.#screens.announcement(before, after, this.#language.localizer);
    if (polite) this.said = polite;
    this.#checkWayBack(exchangeOf(before)?.wayBack, exchangeOf(after)?.wayBack);
    if (after.name !== before.name) this.#enter(before, after);
    else if (after.name === 'reviewing' && before.name === 'reviewing' && after.missed !== before.missed) {
      void this.updateComplete.then(() => this.#focusMissed(after.missed?.packageId));
    }
  }

  #enter(before: State, after: State): void {
    this.said = '';
    this.#internals.states.delete(before.name);
    this.#internals.states.add(after.name);
    if (after.name !== 'reviewing') this.shown = undefined;
    if (after.name === 'finished' || after.name === 'awaitingReturn') {
      if (before.name === 'sending') this.dispatchEvent(new SentEvent(after.receipt.reference));
    }
    this.dispatchEvent(new StateEvent(after.name));
    this.#showScreen();
  }

  #checkWayBack(before: WayBack | undefined, after: WayBack | undefined): void {
    if (!after || JSON.stringify(after) === JSON.stringify(before)) return;
    if (after.kind === 'refused') {
      const message = `The way back is not offered: ${after.problem}.`;
      this.#failed(new PreviewError('malformed', message, { field: '/return/location' }));
    }
    if (after.kind === 'known' && after.url.startsWith('http:')) {
      warnDeveloper(`The way back leads to http://${after.host}: allowed on localhost in development only.`);
    }
  }

  #showScreen(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focusHeading());
  }

  /** Once for each screen, and not if the person is busy elsewhere in the page. */
  #focusHeading(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h1');
    if (!heading || (heading === this.#greeted?.heading && heading.innerText === this.#greeted.text)) return;
    this.#greeted = { heading, text: heading.innerText };
    if (this.titled) document.title = heading.innerText;
    const { activeElement } = document;
    const free = activeElement?.contains(this) ?? true;
    if (free || this.matches(':focus-within')) heading.focus();
  }

  #list(): HTMLElementTagNameMap['oots-evidence-list'] | null {
    return this.renderRoot.querySelector('oots-evidence-list');
  }

  #focusMissed(packageId: string | undefined): void {
    if (packageId !== undefined) this.#list()?.card(packageId)?.focusChoice();
  }

  readonly #show = (packageId: string | undefined): void => {
    const closed = this.shown;
    this.shown = packageId;
    if (packageId !== undefined) this.#opened.add(packageId);
    void this.updateComplete.then(() => {
      if (packageId !== undefined) this.renderRoot.querySelector('oots-document-viewer')?.focus();
      else if (closed !== undefined) this.#list()?.card(closed)?.focusView();
    });
  };

  readonly #confirm = (): void => {
    if (!this.dispatchEvent(new BeforeSendEvent())) return;
    this.#store?.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });
  };

  readonly #leave = (): void => {
    const wayBack = exchangeOf(this.state)?.wayBack;
    if (wayBack?.kind !== 'known' || !this.dispatchEvent(new LeaveEvent(wayBack.url))) return;
    this.#store?.dispatch({ type: 'left' });
  };

  readonly #load = (document: EvidenceDocument, signal: AbortSignal): Promise<DocumentBytes> =>
    this.#provider?.readDocument(document, signal) ??
    Promise.reject(new PreviewError('unreachable', 'The journey has ended.'));

  #failed(error: PreviewError): void {
    tellDeveloper(error);
    this.dispatchEvent(new FailureEvent(error.code, error.field));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [PreviewSpace.tagName]: PreviewSpace;
  }
}
