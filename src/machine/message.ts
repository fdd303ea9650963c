/** Everything that can be said to the machine, and everything it can ask to be done. */
import type { Verdict } from '../domain/decision.ts';
import type { PreviewError } from '../domain/errors.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { AttributeValues, Progress, Session, SessionAnswer } from '../domain/session.ts';
import type { Submission, TerminalReason } from '../domain/submission.ts';
import type { KnownWay, WayBack } from '../domain/way-back.ts';

type Bare<T> = T extends string ? { readonly type: T } : never;
type Failing<T> = T extends string ? { readonly type: T; readonly error: PreviewError } : never;

type FromPerson =
  | Bare<
      'opened' | 'checked' | 'reconsidered' | 'postponed' | 'resumed' | 'retried' | 'moreTimeAsked' | 'left'
    >
  | { readonly type: 'chosen'; readonly packageId: string; readonly verdict: Verdict }
  | { readonly type: 'allChosen'; readonly verdict: Verdict }
  | { readonly type: 'shown'; readonly documentId: string; readonly sha256: string }
  /** The bytes that came are not those announced. */
  | { readonly type: 'notAsAnnounced'; readonly documentId: string }
  /** Why evidence is refused, by its code; `undefined` for no answer. */
  | { readonly type: 'reasonGiven'; readonly code: string | undefined }
  | { readonly type: 'identified'; readonly values: AttributeValues }
  /** `idempotencyKey` is made where the person confirms, because a transition may not be random. */
  | { readonly type: 'confirmed'; readonly idempotencyKey: string };

/** Beside what the provider says when the session is read (`SessionAnswer`). */
type FromProvider =
  /** With the decision that was on its way when the page was left, if there is one. */
  | { readonly type: 'ready'; readonly session: Session; readonly pending?: Submission }
  | Failing<'interrupted' | 'failed'>
  | Bare<'tooLate' | 'notExtended' | 'notAnswered'>
  | { readonly type: 'recorded'; readonly receipt: Receipt; readonly wayBack: WayBack }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'changed'; readonly session: Session }
  /** The time there is now, in milliseconds: because it was asked for, or because somebody else had asked. */
  | {
      readonly type: 'extended';
      readonly deadline: number;
      readonly now: number;
      readonly extendable: boolean;
    }
  | { readonly type: 'returnLocated'; readonly wayBack: WayBack };

/** `now` in milliseconds. */
type FromClock = { readonly type: 'ticked'; readonly now: number } | Bare<'counted'>;

/**
 * What moves a journey: the person acts, the provider answers, the clock ticks. `PreviewStore.dispatch` takes it;
 * which state takes which of them is in `graph`, and any other is dropped.
 */
export type Message = FromPerson | FromProvider | FromClock | Exclude<SessionAnswer, { type: 'ready' }>;
export type MessageOf<T> = Extract<Message, { type: T }>;

/** Work the machine asks for. It never does any itself. `after` is in seconds. */
export type Effect =
  /** Not before `after`, unless the stream at `progressEvents` says that it is worth it. */
  | { readonly type: 'read'; readonly after: number; readonly progressEvents?: string }
  | { readonly type: 'send'; readonly submission: Submission; readonly after: number }
  | { readonly type: 'report'; readonly reason: TerminalReason }
  | { readonly type: 'identify'; readonly values: AttributeValues }
  | { readonly type: 'leave'; readonly way: KnownWay }
  | Bare<'extend' | 'askTime' | 'locateReturn' | 'tick' | 'count'>;
export type EffectOf<T> = Extract<Effect, { type: T }>;
