import {
  LitElement,
  html,
  noChange,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { PreviewError } from '../domain/errors.ts';
import { tellDeveloper } from '../host/developer.ts';
import {
  BeforeSendEvent,
  FailureEvent,
  LeaveEvent,
  SentEvent,
  StateEvent,
  type LanguageEvent,
} from '../host/events.ts';
import type { OwnTexts } from '../i18n/messages.ts';
import { wait } from '../machine/clock.ts';
import { exchangeOf, type State } from '../machine/state.ts';
import type { PreviewStore } from '../machine/store.ts';
import type { Connection } from '../provider/connect.ts';
import type { Provider } from '../provider/port.ts';
import { alarm } from './alarm.ts';
import { providerOf } from './connection.ts';
import { Focus } from './focus.ts';
import { Journey } from './journey.ts';
import { LanguageController } from './language/language-controller.ts';
import { styles } from './preview-space.styles.ts';
import { opening } from './screens/opening.ts';
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

  /** A national contract, or `native` for EDM messages; left out, the answer at `src` tells. Starts anew when set. */
  @property() contract: string | undefined;

  /** Origins that people may go back to, apart by spaces, where the back end does not tell them. */
  @property({ attribute: 'return-origins' }) returnOrigins: string | undefined;

  /** What the contract has no place for; also as JSON in a `<script type="application/json">` inside. */
  @property({ attribute: false }) context: unknown;

  /** Finds titles for codes. Nobody is asked unless you set it. */
  @property({ attribute: false }) lookup: Connection['lookup'];

  /** A provider of your own, instead of `src`. */
  @property({ attribute: false }) provider: Provider | undefined;

  /** Tags of the languages that the person can choose from, apart by spaces; all that there are, if left out. */
  @property() languages: string | undefined;

  /**
   * Texts of your own, by language and key: other words, or another language. Also as JSON in a
   * `<script type="application/json" data-texts>` inside.
   */
  @property({ attribute: false }) texts: OwnTexts | undefined;

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
    arrived: (texts) => {
      this.#language.learn(texts);
      this.#showScreen();
    },
    failed: (error) => this.#failed(error),
  });
  readonly #internals = this.attachInternals();
  readonly #opened = new Set<string>();
  readonly #focus = new Focus(this);
  #journey: Journey | undefined;
  #patience: AbortController | undefined;

  /** The store of the journey under way, to drive or watch it from code. */
  get store(): PreviewStore | undefined {
    return this.#journey?.store;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#journey) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved comes back before the microtask: the journey goes on.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('languages') || changed.has('texts')) this.#language.obey();
    if (changed.has('src') || changed.has('provider') || changed.has('contract')) this.#start();
  }

  protected override render(): TemplateResult {
    const { localizer } = this.#language;
    return html`
      <div class="frame" lang=${localizer.locale}>
        <oots-language-choice
          .localizer=${localizer}
          .languages=${this.#language.offered}
          @oots-language=${({ language }: LanguageEvent) => this.#language.choose(language)}
        ></oots-language-choice>
        <p class="unseen" role="status">${this.said}</p>
        <p class="unseen" role="alert">${alarm(this.state, localizer)}</p>
        ${this.#screen()}
      </div>
    `;
  }

  /** While a screen is on its way, the one before it stays. */
  #screen(): TemplateResult | typeof noChange {
    const { state } = this;
    const first = (): TemplateResult => opening(this.#language.localizer, this.slow);
    if (state.name === 'idle' || state.name === 'opening') return first();
    return this.#screens.screen(this.#stage(), state) ?? (this.hasUpdated ? noChange : first());
  }

  #stage(): Stage {
    const { localizer } = this.#language;
    return {
      localizer,
      dispatch: (message) => this.store?.dispatch(message),
      confirm: this.#confirm,
      leave: this.#leave,
      load: this.#load,
      print: () => window.print(),
      shown: this.shown,
      opened: this.#opened,
      show: this.#show,
    };
  }

  #start(): void {
    this.#stop();
    const patience = new AbortController();
    this.#patience = patience;
    void wait(slowAfter, patience.signal).then(() => (this.slow = true));
    void this.#screens.load(patience.signal);
    try {
      const provider = providerOf(this);
      if (!provider) return;
      this.#journey = new Journey(provider, new URL(this.src ?? '', document.baseURI).href, {
        followed: this.#follow,
        failed: this.#failed,
      });
      this.#journey.begin();
    } catch (thrown) {
      const error = PreviewError.from(thrown);
      this.#failed(error);
      this.state = { name: 'failed', error, unsent: false };
    }
  }

  #stop(): void {
    this.#journey?.end();
    this.#journey = undefined;
    this.#patience?.abort();
    this.#opened.clear();
    this.slow = false;
    this.shown = undefined;
    this.state = { name: 'idle' };
  }

  readonly #follow = (before: State, after: State): void => {
    this.state = after;
    const polite = this.#screens.announcement(before, after, this.#language.localizer);
    if (polite) this.said = polite;
    if (after.name !== before.name) this.#enter(before, after);
    else if (after.name === 'reviewing' && before.name === 'reviewing' && after.missed !== before.missed) {
      const { packageId } = after.missed ?? {};
      if (packageId !== undefined) void this.updateComplete.then(() => this.#focus.choice(packageId));
    }
  };

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

  #showScreen(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus.heading());
  }

  readonly #show = (packageId: string | undefined): void => {
    const closed = this.shown;
    this.shown = packageId;
    if (packageId !== undefined) this.#opened.add(packageId);
    void this.updateComplete.then(() => {
      if (packageId !== undefined) this.#focus.document();
      else if (closed !== undefined) this.#focus.view(closed);
    });
  };

  readonly #confirm = (): void => {
    if (!this.dispatchEvent(new BeforeSendEvent())) return;
    this.store?.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });
  };

  readonly #leave = (): void => {
    const wayBack = exchangeOf(this.state)?.wayBack;
    if (wayBack?.kind !== 'known' || !this.dispatchEvent(new LeaveEvent(wayBack.url, wayBack.method))) return;
    this.store?.dispatch({ type: 'left' });
  };

  // Always the same function: the viewer loads again when it gets another.
  readonly #load: Stage['load'] = (document, signal) =>
    this.#journey?.load(document, signal) ??
    Promise.reject(new PreviewError('unreachable', 'The journey has ended.'));

  readonly #failed = (error: PreviewError): void => {
    tellDeveloper(error);
    this.dispatchEvent(new FailureEvent(error.code, error.field));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    [PreviewSpace.tagName]: PreviewSpace;
  }
}
