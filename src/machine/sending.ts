/** The decision is on its way. Until the provider has confirmed, nobody is told that it is done. */
import { backoff } from '../domain/backoff.ts';
import { withdraw } from '../domain/decision.ts';
import { decidedEvidence } from '../domain/receipt.ts';
import { changedSince } from '../domain/submission.ts';
import { ended } from './ending.ts';
import type { Handlers } from './handler.ts';
import { patience } from './state.ts';

/** Nobody is left with a page that says "sending" for longer than so many seconds in which nothing is sent. */
const longestPause = 5;

export const sending: Handlers<'sending'> = {
  sending: {
    recorded: ({ review, submission }, { receipt: confirmed, wayBack }) => {
      const exchange = { ...review.session.exchange, wayBack };
      const receipt = { ...confirmed, evidence: decidedEvidence(review.session.packages, submission) };
      return wayBack.kind === 'awaited'
        ? [{ name: 'awaitingReturn', exchange, receipt }, { type: 'locateReturn' }]
        : [{ name: 'finished', exchange, receipt }];
    },
    interrupted: (state, { error }) => {
      const failures = state.failures + 1;
      const after = backoff(failures, error.retryAfter);
      if (failures < patience && after <= longestPause) {
        return [
          { ...state, failures },
          { type: 'send', submission: state.submission, after },
        ];
      }
      const pending = { review: state.review, submission: state.submission, failures };
      const { exchange } = state.review.session;
      return [{ name: 'unreachable', exchange, failures, secondsLeft: after, pending }, { type: 'count' }];
    },
    changed: ({ review, submission }, { session }) => {
      const changed = changedSince(submission, session.packages);
      const decisions = withdraw(review.decisions, changed);
      return [
        {
          ...review,
          name: 'reviewing',
          session,
          decisions,
          changed,
          shown: {},
          mistaken: new Set(),
          unusable: new Set(),
        },
        { type: 'tick' },
      ];
    },
    deferred: (_, { type, ...rest }) => ended({ name: type, ...rest }),
    mismatched: (_, { type, ...rest }) => ended({ name: type, ...rest }),
    noneFound: (_, { type, ...rest }) => ended({ name: type, ...rest }),
    decided: (_, { type: _type, ...rest }) => ended({ name: 'alreadyDecided', ...rest }),
    tooLate: ({ review }) => ended({ name: 'expired', exchange: review.session.exchange }),
    linkInvalid: () => [{ name: 'linkInvalid' }],
    signInRequired: (_, { type, ...rest }) => [{ name: type, ...rest, unsent: true }],
    failed: ({ review }, { error }) =>
      ended({ name: 'failed', exchange: review.session.exchange, error, unsent: true }),
  },
};
