import { html, noChange, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PreviewError } from '../domain/errors.ts';
import type { AuditSink } from '../host/audit.ts';
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
import { exchangeOf, type State, type StateOf } from '../machine/state.ts';
import type { PreviewStore } from '../machine/store.ts';
import type { Connection } from '../provider/connect.ts';
import type { Provider } from '../provider/port.ts';
import { alarm } from './alarm.ts';
import { Focus } from './focus.ts';
import { journeyOf, type Journey } from './journey.ts';
import { LanguageController } from './language/language-controller.ts';
import { styles } from './preview-space.styles.ts';
import { lacking, opening } from './screens/opening.ts';
import type { Stage } from './screens/stage.ts';
import { ScreenSupply } from './screens/supply.ts';
import { Unhurried } from './unhurried.ts';

/** After so many seconds without an answer the person is told that we are still at it. */
const slowAfter = 5;

/**
 * @tag oots-preview-space
 * @summary The Preview Space: shows the evidence, takes the decision, returns the person to the procedure.
 *
 * One attribute is enough: the address of the session, which speaks the contract of `openapi.yaml`.
 * The content of the element is a fallback for pages without scripts; what is to stay has a slot.
 *
 * @event {StateEvent} oots-state - The journey reached another state.
 * @event {DecisionEvent} oots-decision - The person chose; nothing is sent yet.
 * @event {BeforeSendEvent} oots-before-send - The decision is about to be sent. Cancelable.
 * @event {SentEvent} oots-sent - The provider has recorded the decision.
 * @event {LeaveEvent} oots-leave - The person is about to be taken to the procedure. Cancelable.
 * @event {FailureEvent} oots-failure - Something failed; the person sees what to do.
 *
 * @slot before - Above every screen: who the authority is, where the page does not say it.
 * @slot help - Beside the choice of language: where to ask.
 * @slot privacy - Beside the choice of language: what happens with the data.
 * @slot feedback - Below every screen: what people think of the service (Regulation (EU) 2018/1724, Article 25).
 * @slot footer - Below everything.
 * @slot form - A form that decides without the script: there until the review is, which takes over what was chosen in it.
 *
 * @attr scheme - `light`, `dark`, or `auto` for what the reader prefers; left out, the `color-scheme` of the page.
 *
 * @csspart heading - The heading of the screen.
 * @csspart language - The list of languages.
 * @csspart notice - Says that the time is nearly over.
 * @csspart card - Every frame; also `approved`, `refused` or `undecided` where it is about a piece of evidence.
 * @csspart approved - Frame of what will be used.
 * @csspart refused - Frame of what will not be used.
 * @csspart undecided - Frame of what is not decided yet.
 * @csspart title - The title of a piece of evidence.
 * @csspart choice - Its two radio buttons.
 * @csspart facts - A description list: of the request, of the receipt.
 * @csspart tabs - The documents of a piece of evidence.
 * @csspart tools - Zoom, find, save and their like.
 * @csspart desk - Where the document lies.
 * @csspart button - Every button, and links that look like one; also `main` where it is the way on.
 * @csspart main - The way on.
 * @csspart bar - Progress and the way on, while reviewing.
 *
 * @cssstate idle - Nothing is opened: no `src`.
 * @cssstate opening - The provider is being asked.
 * @cssstate fetching - The authority is still collecting the evidence.
 * @cssstate unreachable - The provider does not answer; it is asked again.
 * @cssstate signInRequired - The person has to sign in.
 * @cssstate attributesRequired - More is needed to find the person.
 * @cssstate reviewing - The person looks at the evidence and decides.
 * @cssstate checking - The answers, before they are sent.
 * @cssstate postponed - The person finishes later.
 * @cssstate sending - The decision is on its way.
 * @cssstate awaitingReturn - The decision is recorded; the way back is not known yet.
 * @cssstate finished - The decision is recorded.
 * @cssstate alreadyDecided - There was a decision before.
 * @cssstate deferred - The evidence is there at a later date.
 * @cssstate mismatched - The person who signed in is not the one in the request.
 * @cssstate noneFound - There is no evidence.
 * @cssstate expired - The time is over.
 * @cssstate failed - Something failed for good.
 * @cssstate linkInvalid - The link means nothing to the provider.
 * @cssstate returning - The person is on the way to the procedure.
 *
 * @cssproperty [--oots-color-ink=#16203a] - Text.
 * @cssproperty [--oots-color-ink-soft=#4a5672] - Text that stands back.
 * @cssproperty [--oots-color-line=#d5dbe8] - Frames and rules.
 * @cssproperty [--oots-color-line-strong=#7b87a3] - Frames of what can be pressed or filled in (3:1 to the surface).
 * @cssproperty [--oots-color-surface=#fff] - Background of cards, buttons and evidence.
 * @cssproperty [--oots-color-ground=#f4f6fa] - Background around cards: give it to the page.
 * @cssproperty [--oots-color-field=#fff] - Background of fields; else the surface.
 * @cssproperty [--oots-color-desk=#e3e8f1] - Background around a document.
 * @cssproperty [--oots-color-tint=#eaf0fb] - Background of what is pointed out, and of "will be used".
 * @cssproperty [--oots-color-accent=#1546a0] - The main action, and "use".
 * @cssproperty [--oots-color-accent-ink=#fff] - Text on the accent.
 * @cssproperty [--oots-color-accent-hover=#0f3580] - The accent under the pointer.
 * @cssproperty [--oots-color-link=#1546a0] - Links; else the accent.
 * @cssproperty [--oots-color-refused=#2b3550] - "Do not use": as strong as the accent, and no warning.
 * @cssproperty [--oots-color-refused-ink=#fff] - Text on it.
 * @cssproperty [--oots-color-refused-tint=#eceff5] - Background of "will not be used".
 * @cssproperty [--oots-color-warning=#7a5200] - Text of a warning.
 * @cssproperty [--oots-color-warning-line=#7a5200] - Its edge; else the colour of its text.
 * @cssproperty [--oots-color-warning-tint=#fff6e0] - Its background.
 * @cssproperty [--oots-color-focus=#ffbf47] - The focus ring.
 * @cssproperty [--oots-color-focus-inner=#16203a] - The ring within it, so that one of the two is seen on any ground.
 * @cssproperty [--oots-focus-width=3px] - Width of the focus ring.
 * @cssproperty [--oots-focus-offset=2px] - Its distance, and so the width of the ring within it.
 * @cssproperty [--oots-radius=10px] - Roundness of cards.
 * @cssproperty [--oots-radius-control=8px] - Roundness of buttons.
 * @cssproperty [--oots-radius-field=6px] - Roundness of fields.
 * @cssproperty [--oots-radius-chip=999px] - Roundness of labels.
 * @cssproperty [--oots-border-control=1.5px] - Width of the frame of buttons.
 * @cssproperty [--oots-border-field=1px] - Width of the frame of fields, on each side: `0 0 2px` is a line below.
 * @cssproperty [--oots-shadow=none] - Shadow of cards.
 * @cssproperty [--oots-font='Inter', 'Segoe UI', system-ui, sans-serif] - Typeface. No font is fetched.
 * @cssproperty [--oots-font-heading] - Typeface of headings; else the same.
 * @cssproperty [--oots-size=1rem] - Size of text. All other sizes follow.
 * @cssproperty [--oots-size-heading] - Size of the heading of a screen; else between 1.5 and 2.15rem with the width.
 * @cssproperty [--oots-size-button=44px] - Least height of a button.
 * @cssproperty [--oots-padding-button=0.5rem 1.5rem] - Space within a button.
 * @cssproperty [--oots-weight-heading=700] - Weight of headings.
 * @cssproperty [--oots-weight-button=650] - Weight of buttons.
 * @cssproperty [--oots-weight-link=600] - Weight of links.
 * @cssproperty [--oots-line-height=1.5] - Height of a line.
 * @cssproperty [--oots-measure=68ch] - Longest line of text.
 * @cssproperty [--oots-space-1=0.25rem] - Space within a line.
 * @cssproperty [--oots-space-2=0.5rem] - Space between what belongs together.
 * @cssproperty [--oots-space-3=0.75rem] - Space between paragraphs, and between cards.
 * @cssproperty [--oots-space-4=1rem] - Space within a card.
 * @cssproperty [--oots-space-5=1.5rem] - Space between parts of a screen.
 * @cssproperty [--oots-space-6=2rem] - The largest space.
 */
export class PreviewSpace extends Unhurried {
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

  /** Origins of pages that show this one in a frame, apart by spaces (docs/iframe.md). Without it nobody is told anything. */
  @property({ attribute: 'frame-origins' }) frameOrigins: string | undefined;

  /** Where the log for audit goes (docs/audit.md): an address that takes a beacon for each entry, or a function. */
  @property() audit: AuditSink | undefined;

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
    failed: (error) => {
      this.#failed(error);
      this.#showScreen();
    },
  });
  readonly #internals = this.attachInternals();
  readonly #opened = new Set<string>();
  readonly #focus = new Focus(this);
  #journey: Journey | undefined;
  #patience: AbortController | undefined;
  /** As it was when the provider was last tried. */
  #offline = false;
  /** Whom the journey was started with. */
  #asked: readonly unknown[] = [];

  /** The store of the journey under way, to drive or watch it from code. */
  get store(): PreviewStore | undefined {
    return this.#journey?.store;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#asked.length > 0 && !this.#journey) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved comes back before the microtask: the journey goes on.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  /**
   * The provider is asked before anything is drawn: a browser sends what is asked for when the turn is over, and takes long
   * to get ready for dates and names.
   */
  protected override async scheduleUpdate(): Promise<unknown> {
    this.#ask();
    if (!this.hasUpdated) await wait(0);
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was set before the element had its class is there only now.
    this.#ask();
    if (changed.has('languages') || changed.has('texts')) this.#language.obey();
    if (changed.has('frameOrigins')) this.#attend(import('../host/frame/inside.ts'));
    if (changed.has('audit')) this.#attend(import('../host/audit.ts'));
  }

  /** What listens from outside is there only where the page asks for it. The journey does not wait. */
  #attend(part: Promise<{ readonly attend: (space: PreviewSpace) => void }>): void {
    part
      .then(({ attend }) => attend(this))
      .catch((thrown: unknown) => this.#failed(PreviewError.from(thrown)));
  }

  protected override render(): TemplateResult {
    const { localizer } = this.#language;
    return html`
      <div class="frame" lang=${localizer.locale}>
        <slot name="before"></slot>
        <div class="top">
          <slot name="help"></slot><slot name="privacy"></slot>
          <oots-language-choice
            exportparts="select: language"
            .localizer=${localizer}
            .languages=${this.#language.offered}
            @oots-language=${({ language }: LanguageEvent) => this.#language.choose(language)}
          ></oots-language-choice>
        </div>
        <p class="unseen" role="status">${this.said}</p>
        <p class="unseen" role="alert">${alarm(this.state, localizer, this.#offline)}</p>
        ${this.#screen()}
        <slot name="feedback"></slot><slot name="footer"></slot>
      </div>
    `;
  }

  /** While a screen is on its way, the one before it stays, unless it cannot be had. */
  #screen(): TemplateResult | typeof noChange {
    const { state } = this;
    const first = (): TemplateResult => opening(this.#language.localizer, this.slow);
    if (state.name === 'idle' || (state.name === 'opening' && state.failures === 0)) return first();
    const screen = this.#screens.screen(this.#stage(), state);
    if (screen) return screen;
    if (this.#screens.refused) return lacking(this.#language.localizer);
    return this.hasUpdated ? noChange : first();
  }

  #stage(): Stage {
    const { localizer } = this.#language;
    return {
      localizer,
      dispatch: (message) => this.store?.dispatch(message),
      confirm: this.#confirm,
      leave: this.#leave,
      offline: this.#offline,
      load: this.#load,
      print: () => window.print(),
      shown: this.shown,
      opened: this.#opened,
      show: this.#show,
    };
  }

  /** Starts anew where somebody else is to be asked. */
  #ask(): void {
    const asked = [this.src, this.provider, this.contract];
    if (asked.every((one, at) => one === this.#asked[at])) return;
    this.#asked = asked;
    this.#start();
  }

  #start(): void {
    this.#stop();
    const patience = new AbortController();
    this.#patience = patience;
    void wait(slowAfter, patience.signal).then(() => this.#slowly());
    this.#screens.begin(patience.signal);
    try {
      this.#journey = journeyOf(this, { followed: this.#follow, failed: this.#failed });
      this.#journey?.begin();
    } catch (thrown) {
      const error = PreviewError.from(thrown);
      this.#failed(error);
      this.#follow(this.state, { name: 'failed', error, unsent: false });
    }
  }

  #stop(): void {
    this.#journey?.end();
    this.#journey = undefined;
    this.#patience?.abort();
    this.#opened.clear();
    this.slow = false;
    this.shown = undefined;
    this.#reach({ name: 'idle' });
  }

  /** Page and style sheets can tell the states apart: `:state(reviewing)`. */
  #reach(state: State): void {
    this.state = state;
    if (this.#internals.states.has(state.name)) return;
    this.#internals.states.clear();
    this.#internals.states.add(state.name);
  }

  readonly #follow = (before: State, after: State): void => {
    if (after.name === 'unreachable') this.#offline = !navigator.onLine;
    this.#reach(after);
    if (after.name !== before.name) this.#enter(before, after);
    else if (after.name === 'reviewing' && before.name === 'reviewing') this.#review(before, after);
    this.#say(this.#screens.announcement(before, after, this.#language));
  };

  #review(before: StateOf<'reviewing'>, after: StateOf<'reviewing'>): void {
    this.chosen = after.decisions !== before.decisions;
    const { packageId } = after.missed ?? {};
    if (packageId !== undefined && after.missed !== before.missed)
      void this.updateComplete.then(() => this.#focus.choice(packageId));
  }

  /** The same words again are said again only where they were gone in between. */
  #say(polite: string): void {
    if (!polite) return;
    if (this.said === polite) {
      this.said = '';
      void this.updateComplete.then(() => (this.said = polite));
    } else this.said = polite;
  }

  #slowly(): void {
    this.slow = true;
    if (this.state.name === 'opening') this.#say(this.#language.localizer.t('opening.slow'));
  }

  #enter(before: State, after: State): void {
    this.said = '';
    if (before.name === 'idle' || before.name === 'opening') this.#bringRest(after);
    if (after.name !== 'reviewing') this.shown = undefined;
    if (after.name === 'finished' || after.name === 'awaitingReturn') {
      if (before.name === 'sending') this.dispatchEvent(new SentEvent(after.receipt.reference));
    }
    this.dispatchEvent(new StateEvent(after.name));
    this.#showScreen();
  }

  /** Without a back end there is no journey, and nothing to wait for. */
  #bringRest({ name }: State): void {
    const { signal } = this.#patience ?? {};
    if (signal && name !== 'opening') void this.#screens.complete(name, signal);
  }

  #showScreen(): void {
    this.requestUpdate();
    // Where the provider answers at once, nobody has read this screen.
    const after = this.state.name === 'opening' ? 150 : 0;
    void this.updateComplete.then(() => this.#focus.heading(after));
  }

  readonly #show = (packageId: string | undefined): void => {
    const closed = this.shown;
    this.shown = packageId;
    if (packageId !== undefined) this.#opened.add(packageId);
    void this.updateComplete.then(() => {
      if (packageId !== undefined) void this.#focus.document();
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
