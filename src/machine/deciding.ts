/** The person looks, decides, and checks the answers. Time is the provider's, and never decides. */
import { decide, decideAll, having, isComplete, noDecisions } from '../domain/decision.ts';
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
    unusable: new Set(),
    minutesLeft: undefined,
    moreTime: undefined,
    missed: undefined,
  };
}

type Deciding = StateOf<'reviewing'> | StateOf<'checking'>;

function ticked<S extends Deciding>(state: S, { now }: MessageOf<'ticked'>): readonly [S] | Step<'expired'> {
  const { deadline, exchange } = state.session;
  if (deadline === undefined) return [state];
  if (now >= deadline) return expire(exchange);
  const left = minutesLeft(deadline, now);
  return left === state.minutesLeft ? [state] : [{ ...state, minutesLeft: left }];
}

/** Time running out is not an answer: the provider is told that there will be none. */
function expire(exchange: Session['exchange']): Step<'expired'> {
  const [state, ...effects] = ended({ name: 'expired' as const, exchange });
  return [state, { type: 'report', reason: 'timeout' }, ...effects];
}

/** Messages about time mean the same in both deciding states. */
const aboutTime = {
  ticked,
  moreTimeAsked: <S extends Deciding>(state: S): readonly [S, Effect] | undefined =>
    state.session.extendable && state.moreTime !== 'asked'
      ? [{ ...state, moreTime: 'asked' }, { type: 'extend' }]
      : undefined,
  extended: <S extends Deciding>(state: S, { deadline }: MessageOf<'extended'>): readonly [S] => [
    withSession(state, { deadline, extendable: false }, 'granted'),
  ],
  notExtended: <S extends Deciding>(state: S): readonly [S] => [
    withSession(state, { extendable: false }, 'refused'),
  ],
} as const;

function withSession<S extends Deciding>(state: S, facts: Partial<Session>, moreTime: Review['moreTime']): S {
  return { ...state, session: { ...state.session, ...facts }, minutesLeft: undefined, moreTime };
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
    shown: (state, { documentId, sha256 }) => [{ ...state, shown: { ...state.shown, [documentId]: sha256 } }],
    notAsAnnounced: (state, { packageId }) => {
      const { [packageId]: verdict, ...others } = state.decisions;
      const decisions = verdict === 'approved' ? others : state.decisions;
      return [{ ...state, decisions, unusable: new Set([...state.unusable, packageId]) }];
    },
    ...aboutTime,
    ...inDoubt,
    checked: (state) => {
      if (isComplete(state.session.packages, state.decisions))
        return [{ ...state, name: 'checking' }, { type: 'tick' }];
      const [first] = having(state.session.packages, state.decisions, undefined);
      if (!first) return undefined;
      return [{ ...state, missed: { packageId: first.id, times: (state.missed?.times ?? 0) + 1 } }];
    },
    postponed: ({ name: _name, ...review }) => [
      { name: 'postponed', exchange: review.session.exchange, review },
      { type: 'tick' },
    ],
  },
  checking: {
    reasonGiven: (state, { code }) => {
      const known = state.session.refusalReasons?.some((one) => one.code === code);
      return [{ ...state, refusalReason: known ? code : undefined }];
    },
    reconsidered: (state) => [{ ...state, name: 'reviewing' }, { type: 'tick' }],
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
    ticked: (state, { now }) => {
      const { deadline = Infinity } = state.review?.session ?? {};
      return now < deadline ? [state] : expire(state.exchange);
    },
    left: leave,
  },
};
