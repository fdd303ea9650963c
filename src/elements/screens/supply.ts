/** Brings the screens: what the first decision needs at once, and the rest when that is drawn or something else is to be. */
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import { backoff } from '../../domain/backoff.ts';
import { PreviewError } from '../../domain/errors.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { wait } from '../../machine/clock.ts';
import type { State } from '../../machine/state.ts';
import { drawn } from '../drawn.ts';
import { register, type Tagged } from '../register.ts';
import type { Stage } from './stage.ts';
import type { Deciding } from './take-over.ts';

type Review = typeof import('./review.ts');
type Rest = typeof import('./screen.ts');

/** What each part has beside its screens. */
interface Part {
  readonly parts: readonly Tagged[];
  readonly styles: readonly CSSResult[];
  readonly texts: Review['texts'] | Rest['texts'];
}

type Host = ReactiveControllerHost & Deciding;

/** What the element does when a part is there, and when one could not be had. */
interface Told {
  /** With what its screens say in English. */
  readonly arrived: (texts: Part['texts']) => void;
  readonly failed: (error: PreviewError) => void;
}

/** One for each element. Both parts are chunks of their own in the script-tag build. */
export class ScreenSupply {
  /** Whether a part could not be had when it was last asked for. */
  refused = false;
  readonly #host: Host;
  readonly #told: Told;
  #review: Review | undefined;
  #rest: Rest | undefined;
  #takeOver: ((host: Deciding) => Promise<void>) | undefined;
  #coming: Promise<void> = Promise.resolve();

  constructor(host: Host, told: Told) {
    this.#host = host;
    this.#told = told;
  }

  /** What a decision needs. Goes on until it is there, or the signal is aborted. */
  begin(signal: AbortSignal): void {
    this.#coming = this.#load(signal);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const review = this.#insist(() => import('./review.ts'), signal);
    // A form stays in the place of the review until what was done in it can be taken over.
    if (this.#host.querySelector(':scope > form[slot=form]'))
      this.#takeOver ??= (await this.#insist(() => import('./take-over.ts'), signal)).takeOver;
    this.#review ??= this.#with(await review);
    this.#told.arrived(this.#review.texts);
  }

  /** The rest, once it is known what is shown first: where that is the review, it is drawn before anything else loads. */
  async complete(first: State['name'], signal: AbortSignal): Promise<void> {
    if (first === 'reviewing') {
      await this.#coming;
      await this.#host.updateComplete;
      await this.#takeOver?.(this.#host);
      await drawn(signal);
    }
    this.#rest ??= this.#with(await this.#insist(() => import('./screen.ts'), signal));
    this.#told.arrived(this.#rest.texts);
  }

  /** `undefined` while the part that the state needs is on its way, or where a document was opened that nothing can show. */
  screen(stage: Stage, state: State): TemplateResult | undefined {
    if (state.name === 'idle') return undefined;
    if (this.#rest) return this.#rest.screen(stage, state);
    const stuck = this.refused && stage.shown !== undefined;
    return state.name === 'reviewing' && !stuck ? this.#review?.reviewing(stage, state) : undefined;
  }

  /** What to say politely about a step; nothing before there is a review. */
  announcement(before: State, after: State, language: { readonly localizer: Localizer }): string {
    return this.#review?.announcement(before, after, language.localizer) ?? '';
  }

  /** Goes on trying: without its screens the element can say nothing but that it is opening. */
  async #insist<M>(load: () => Promise<M>, signal: AbortSignal): Promise<M> {
    for (let failures = 1; ; failures += 1) {
      try {
        const module = await load();
        this.refused = false;
        return module;
      } catch (cause) {
        this.refused = true;
        this.#told.failed(
          new PreviewError('unreachable', 'A part of the script could not be loaded.', { cause }),
        );
        await wait(backoff(failures), signal);
      }
    }
  }

  /** Its elements and its style sheets are known from now on. */
  #with<P extends Part>(part: P): P {
    register(part.parts);
    const { adoptedStyleSheets } = this.#host.renderRoot as ShadowRoot;
    const sheets = part.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    adoptedStyleSheets.push(...sheets.filter((one) => !adoptedStyleSheets.includes(one)));
    return part;
  }
}
