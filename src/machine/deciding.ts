/** The person looks, decides, and checks the answers. Time is the provider's, and never decides. */
import { decide, decideAll, having, isComplete, noDecisions, withdraw } from '../domain/decision.ts';
import { minutesLeft } from '../domain/deadline.ts';
import type { Session } from '../domain/session.ts';
import { submission } from '../domain/submission.ts';
import { ended, leave } from './ending.ts';
import type { Handlers, Step } from './handler.ts';
import type { Effect, MessageOf } from './message.ts';
import type { Review, StateOf } from './state.ts';

/** A review in which nothing is decided. */
export function freshReview(session: Session): Review {
  return {
    session,
    decisions: noDecisions,
    shown: {},
    changed: new Set(),
    mistaken: new Set(),
    unusable: new Set(),
    minutesLeft: undefined,
    moreTime: undefined,
    missed: undefined,
  };
}

type Deciding = StateOf<'reviewing'> | StateOf<'checking'>;

function ticked<S extends Deciding>(state: S, { now }: MessageOf<'ticked'>): readonly [S, ...Effect[]] {
  const { deadline } = state.session;
  if (deadline === undefined) return [state];
  const left = minutesLeft(deadline, now);
  const next = left === state.minutesLeft ? state : { ...state, minutesLeft: left };
  return [next, ...overdue(deadline, now)];
}

/** Another tab may have been given more time, or an answer that gave some was lost: the provider is asked before it is over. */
function overdue(deadline: number | undefined, now: number): readonly Effect[] {
  return deadline !== undefined && now >= deadline ? [{ type: 'askTime' }] : [];
}

/** Time running out is not an answer: the provider is told that there will be none. */
function expire(exchange: Session['exchange']): Step<'expired'> {
  const [state, ...effects] = ended({ name: 'expired' as const, exchange });
  return [state, { type: 'report', reason: 'timeout' }, ...effects];
}

/** Messages about time mean the same in both deciding states. */
const aboutTime = {
  ticked,
  tooLate: ({ session }: Deciding): Step<'expired'> => expire(session.exchange),
  moreTimeAsked: <S extends Deciding>(state: S): readonly [S, Effect] | undefined =>
    state.session.extendable && state.moreTime !== 'asked'
      ? [{ ...state, moreTime: 'asked' }, { type: 'extend' }]
      : undefined,
  extended: <S extends Deciding>(state: S, message: MessageOf<'extended'>): readonly [S] => [
    extended(state, message),
  ],
  notExtended: <S extends Deciding>(state: S): readonly [S] => [
    { ...state, session: { ...state.session, extendable: false }, moreTime: 'refused' },
  ],
  // It may have been granted all the same; asking again does no harm.
  notAnswered: <S extends Deciding>(state: S): readonly [S] => [{ ...state, moreTime: undefined }],
} as const;

function extended<R extends Review>(review: R, { deadline, now, extendable }: MessageOf<'extended'>): R {
  const session = { ...review.session, deadline, extendable };
  // Who asks at the deadline may be told the same deadline by a clock that is a breath behind: that is no more time.
  const isMore = review.moreTime === 'asked' || deadline !== review.session.deadline;
  const moreTime = isMore ? 'granted' : review.moreTime;
  return { ...review, session, minutesLeft: minutesLeft(deadline, now), moreTime };
}

/** As the review goes from one state to the next: who waits for more time there would wait for an answer that is dropped. */
function taken<R extends Review>(review: R): R {
  return review.moreTime === 'asked' ? { ...review, moreTime: undefined } : review;
}

function withMistaken<R extends Review>(review: R, documentIds: readonly string[]): R {
  const mistaken = new Set(documentIds);
  const bad = review.session.packages.filter(({ documents }) => documents.some(({ id }) => mistaken.has(id)));
  return { ...review, mistaken, unusable: new Set(bad.map(({ id }) => id)) };
}

/** "Use" is not to be had for a piece whose bytes are not the ones announced. */
function mayBe({ unusable, session }: Review, packageId: string, verdict: 'approved' | 'refused'): boolean {
  const listed = session.packages.some(({ id }) => id === packageId);
  return listed && !(verdict === 'approved' && unusable.has(packageId));
}

/** What the provider says when it was asked whether the visit is over (`effects.ts`, `askWhetherOver`). */
const inDoubt = {
  decided: (_: unknown, { type: _type, ...rest }: MessageOf<'decided'>): Step<'alreadyDecided'> =>
    ended({ name: 'alreadyDecided', ...rest }),
  expired: (_: unknown, { type, ...rest }: MessageOf<'expired'>): Step<'expired'> =>
    ended({ name: type, ...rest }),
  linkInvalid: (): Step<'linkInvalid'> => [{ name: 'linkInvalid' }],
} as const;

export const deciding: Handlers<'reviewing' | 'checking' | 'postponed'> = {
  reviewing: {
    chosen: (state, { packageId, verdict }) => {
      if (!mayBe(state, packageId, verdict)) return undefined;
      const changed = new Set([...state.changed].filter((id) => id !== packageId));
      return [
        { ...state, decisions: decide(state.decisions, packageId, verdict), changed, missed: undefined },
      ];
    },
    allChosen: (state, { verdict }) => {
      const possible = state.session.packages.filter(({ id }) => mayBe(state, id, verdict));
      const decisions = { ...state.decisions, ...decideAll(possible, verdict) };
      return [{ ...state, decisions, changed: new Set(), missed: undefined }];
    },
    shown: (state, { documentId, sha256 }) => {
      const shown = { ...state.shown, [documentId]: sha256 };
      // What was damaged on the way came whole at another try.
      const mistaken = [...state.mistaken].filter((id) => id !== documentId);
      return [{ ...(mistaken.length < state.mistaken.size ? withMistaken(state, mistaken) : state), shown }];
    },
    notAsAnnounced: (state, { documentId }) => {
      const next = withMistaken(state, [...state.mistaken, documentId]);
      const approved = having(next.session.packages, next.decisions, 'approved').map(({ id }) => id);
      const taken = new Set(approved.filter((id) => next.unusable.has(id)));
      return [{ ...next, decisions: withdraw(next.decisions, taken) }];
    },
    ...aboutTime,
    ...inDoubt,
    checked: (state) => {
      if (isComplete(state.session.packages, state.decisions))
        return [{ ...taken(state), name: 'checking' }, { type: 'tick' }];
      const [first] = having(state.session.packages, state.decisions, undefined);
      if (!first) return undefined;
      return [{ ...state, missed: { packageId: first.id, times: (state.missed?.times ?? 0) + 1 } }];
    },
    postponed: ({ name: _name, ...review }) => [
      { name: 'postponed', exchange: review.session.exchange, review: taken(review) },
      { type: 'tick' },
    ],
  },
  checking: {
    reasonGiven: (state, { code }) => {
      const known = state.session.refusalReasons?.some((one) => one.code === code);
      return [{ ...state, refusalReason: known ? code : undefined }];
    },
    reconsidered: (state) => [{ ...taken(state), name: 'reviewing' }, { type: 'tick' }],
    ...aboutTime,
    ...inDoubt,
    confirmed: ({ name: _name, ...review }, { idempotencyKey }) => {
      const { session, decisions, shown, refusalReason } = review;
      const refusing = having(session.packages, decisions, 'refused').length > 0;
      const decided = {
        ...submission(session.packages, decisions, shown, idempotencyKey),
        ...(refusing && refusalReason !== undefined && { refusalReason }),
      };
      return [
        { name: 'sending', review, submission: decided, failures: 0 },
        { type: 'send', submission: decided, after: 0 },
      ];
    },
  },
  postponed: {
    ...inDoubt,
    resumed: ({ exchange, review }) =>
      review
        ? [{ name: 'reviewing', ...review }, { type: 'tick' }]
        : [
            { name: 'opening', exchange, failures: 0 },
            { type: 'read', after: 0 },
          ],
    ticked: (state, { now }) => [state, ...overdue(state.review?.session.deadline, now)],
    extended: (state, message) => [
      state.review ? { ...state, review: extended(state.review, message) } : state,
    ],
    tooLate: ({ exchange }) => expire(exchange),
    left: leave,
  },
};
