/** From the first request to something to decide about, or to the reason why there is nothing. */
import { backoff } from '../domain/backoff.ts';
import type { PreviewError } from '../domain/errors.ts';
import type { Exchange, Session } from '../domain/session.ts';
import { decisionsIn, type Submission } from '../domain/submission.ts';
import { freshReview } from './deciding.ts';
import { ended, leave } from './ending.ts';
import type { Handlers, Step } from './handler.ts';
import type { MessageOf } from './message.ts';
import type { StateOf } from './state.ts';

/** The exchange where it is known: an exact optional may not be `undefined`. */
const known = (exchange: Exchange | undefined): { readonly exchange?: Exchange } =>
  exchange ? { exchange } : {};

function open({ exchange, failures = 0 }: { exchange?: Exchange; failures?: number }): Step<'opening'> {
  return [
    { ...known(exchange), name: 'opening', failures },
    { type: 'read', after: 0 },
  ];
}

/** Tries again what could not be done: sending the decision if that was it, else opening. */
function tryAgain({ pending, ...state }: StateOf<'unreachable'>): Step<'opening' | 'sending'> {
  if (!pending) return open(state);
  return [
    { name: 'sending', ...pending },
    { type: 'send', submission: pending.submission, after: 0 },
  ];
}

function review(session: Session): Step<'reviewing'> {
  return [{ name: 'reviewing', ...freshReview(session) }, { type: 'tick' }];
}

/** The same sending as before the page was left: same key, same decisions. */
function goOn(session: Session, submission: Submission): Step<'sending'> {
  const review = { ...freshReview(session), decisions: decisionsIn(submission) };
  return [
    { name: 'sending', review, submission, failures: 0 },
    { type: 'send', submission, after: 0 },
  ];
}

/** What the provider says means the same whether it is the first answer or one while the evidence is fetched. */
type Answered = {
  readonly [M in keyof Handlers<'opening'>['opening']]: (
    state: { readonly exchange?: Exchange; readonly failures?: number },
    message: MessageOf<M>,
  ) => ReturnType<Handlers<'opening'>['opening'][M]>;
};

const answered: Answered = {
  ready: (_, { session, pending }) => (pending ? goOn(session, pending) : review(session)),
  fetching: (_, { type, retryAfter, progressEvents, ...rest }) => [
    { name: type, ...rest, failures: 0 },
    { type: 'read', after: Math.max(1, retryAfter), ...(progressEvents !== undefined && { progressEvents }) },
  ],
  deferred: (_, { type, ...rest }) => ended({ name: type, ...rest }),
  signInRequired: (_, { type, ...rest }) => [{ name: type, ...rest }],
  attributesRequired: (_, { type, ...rest }) => [{ name: type, ...rest }],
  mismatched: (_, { type, ...rest }) => ended({ name: type, ...rest }),
  noneFound: (_, { type, ...rest }) => ended({ name: type, ...rest }),
  decided: (_, { type: _type, ...rest }) => ended({ name: 'alreadyDecided', ...rest }),
  expired: (_, { type, ...rest }) => ended({ name: type, ...rest }),
  linkInvalid: () => [{ name: 'linkInvalid' }],
  interrupted: ({ exchange, failures: before = 0 }, { error }) => {
    const failures = before + 1;
    const secondsLeft = backoff(failures, error.retryAfter);
    return [{ ...known(exchange), name: 'unreachable', failures, secondsLeft }, { type: 'count' }];
  },
  failed: ({ exchange }, { error }) => ended({ ...known(exchange), name: 'failed', error, unsent: false }),
};

/** The form stays as it was filled in. */
function refusedFor(
  { asking: _asking, ...state }: StateOf<'attributesRequired'>,
  { error }: { readonly error: PreviewError },
): Step<'attributesRequired'> {
  return [{ ...state, problem: error }];
}

export const opening: Handlers<
  'idle' | 'opening' | 'fetching' | 'unreachable' | 'signInRequired' | 'attributesRequired'
> = {
  idle: { opened: () => open({}) },
  opening: answered,
  fetching: {
    ...answered,
    progressed: (state, { progress }) => [{ ...state, progress }],
    postponed: ({ exchange }) => [{ name: 'postponed', exchange }],
  },
  unreachable: {
    counted: (state) => {
      const secondsLeft = state.secondsLeft - 1;
      return secondsLeft > 0 ? [{ ...state, secondsLeft }] : tryAgain(state);
    },
    retried: tryAgain,
    left: leave,
  },
  signInRequired: { retried: open, left: leave },
  attributesRequired: {
    ...answered,
    identified: ({ problem: _problem, ...state }, { values }) => [
      { ...state, asking: true },
      { type: 'identify', values },
    ],
    interrupted: refusedFor,
    failed: refusedFor,
    left: leave,
  },
};
