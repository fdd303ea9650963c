/** What each state knows. Each carries what it needs and nothing else, so an impossible mix cannot be built. */
import type { Decisions } from '../domain/decision.ts';
import type { PreviewError } from '../domain/errors.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { Exchange, IdentityAttribute, Progress, Session, SignInWay } from '../domain/session.ts';
import type { Shown, Submission } from '../domain/submission.ts';
import type { StateName } from './graph.ts';

/** The person's work so far. Kept through "Go back" and "Finish later", so that nothing is lost. */
export interface Review {
  readonly session: Session;
  readonly decisions: Decisions;
  readonly shown: Shown;
  /** Packages that changed since they were decided about. */
  readonly changed: ReadonlySet<string>;
  /** Documents of which the bytes that came last are not those announced. */
  readonly mistaken: ReadonlySet<string>;
  /** The packages that these are in: they cannot be approved. */
  readonly unusable: ReadonlySet<string>;
  /** Whole minutes by the last tick; unknown until the clock has spoken. */
  readonly minutesLeft: number | undefined;
  /** What came of asking for more time. */
  readonly moreTime: 'asked' | 'granted' | 'refused' | undefined;
  /** Code of the reason for refusing, where one was given. */
  readonly refusalReason?: string | undefined;
  /** The person wanted to go on while this package was undecided. Counts, so that asking twice says it twice. */
  readonly missed: { readonly packageId: string; readonly times: number } | undefined;
}

/** A decision on its way. */
export interface Sending {
  readonly review: Review;
  readonly submission: Submission;
  /** How many attempts have failed. */
  readonly failures: number;
}

interface InExchange {
  readonly exchange: Exchange;
}

interface Contents {
  readonly idle: object;
  readonly opening: { readonly exchange?: Exchange; readonly failures: number };
  readonly fetching: InExchange & {
    readonly failures: number;
    readonly progress?: Progress;
  };
  readonly unreachable: {
    readonly exchange?: Exchange;
    readonly failures: number;
    readonly secondsLeft: number;
    /** The decision that could not be sent, if that is what was under way. */
    readonly pending?: Sending;
  };
  readonly signInRequired: InExchange & {
    readonly ways: readonly SignInWay[];
    /** A decision was on its way when the sign-in ran out; it is sent after the next one. */
    readonly unsent?: boolean;
  };
  readonly attributesRequired: InExchange & {
    readonly attributes: readonly IdentityAttribute[];
    /** What was filled in is with the provider. */
    readonly asking?: boolean;
    /** Why it was not taken; `field` is the name of an attribute. */
    readonly problem?: PreviewError;
  };
  readonly reviewing: Review;
  readonly checking: Review;
  readonly postponed: InExchange & { readonly review?: Review };
  readonly sending: Sending;
  readonly awaitingReturn: InExchange & { readonly receipt: Receipt };
  readonly finished: InExchange & { readonly receipt: Receipt };
  readonly alreadyDecided: InExchange & { readonly receipt?: Receipt };
  readonly deferred: InExchange & { readonly availableFrom: string };
  readonly mismatched: InExchange;
  readonly noneFound: InExchange;
  readonly expired: InExchange;
  readonly failed: { readonly exchange?: Exchange; readonly error: PreviewError; readonly unsent: boolean };
  readonly linkInvalid: object;
  readonly returning: InExchange;
}

/** One state by its name, with what is known in it: `StateOf<'finished'>` has the receipt. */
export type StateOf<N extends StateName> = { [One in N]: { readonly name: One } & Contents[One] }[N];
/**
 * Where a journey is and what is known there. Look at `name` first: no field is there for states that do not need
 * it.
 */
export type State = StateOf<StateName>;

/** Who asks whom for what, in every state that knows it. */
export function exchangeOf(state: State): Exchange | undefined {
  if ('session' in state) return state.session.exchange;
  if (state.name === 'sending') return state.review.session.exchange;
  return 'exchange' in state ? state.exchange : undefined;
}

/** Whether it is known that a decision is recorded. */
export function isDecided({ name }: State): boolean {
  return name === 'finished' || name === 'awaitingReturn' || name === 'alreadyDecided';
}

/** After so many failed attempts to send the page says that the authority cannot be reached, and goes on trying. */
export const patience = 3;

/** Whether the provider could not be reached and is tried again, now or in a few seconds. */
export function isOutOfReach(state: State): boolean {
  return (
    state.name === 'unreachable' ||
    (state.name === 'opening' && state.failures > 0) ||
    (state.name === 'sending' && state.failures >= patience)
  );
}

/** Whether a decision has been confirmed of which it is not known that it arrived. */
export function isUnsent(state: State): boolean {
  return state.name === 'sending' || (state.name === 'unreachable' && state.pending !== undefined);
}

/** Whether the person could still decide here and has not: nothing is recorded, on its way, or over. */
export function isUndecided({ name }: State): boolean {
  return (
    name === 'fetching' ||
    name === 'attributesRequired' ||
    name === 'reviewing' ||
    name === 'checking' ||
    name === 'postponed'
  );
}
