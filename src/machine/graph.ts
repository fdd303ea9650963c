/**
 * The whole journey on one screen: state → message → next state.
 *
 * This object is the documentation. `machine.ts` may only do what it says: the compiler rejects a handler that
 * lands anywhere else. Two targets mean that what the message carries decides between them.
 */

/** What the provider can say when the session is read. */
const answers = {
  ready: 'reviewing',
  fetching: 'fetching', //                     still collecting the evidence
  deferred: 'deferred', //                     not available yet, back at a date
  signInRequired: 'signInRequired',
  attributesRequired: 'attributesRequired', // more is needed to find the person
  mismatched: 'mismatched', //                 the person who signed in is not the one in the request
  noneFound: 'noneFound',
  decided: 'alreadyDecided', //                here before, in another tab, on another device
  expired: 'expired',
  linkInvalid: 'linkInvalid',
  interrupted: 'unreachable', //               no answer, or one that says "later"
  failed: 'failed', //                         for good
} as const;

/** Where the journey ends: the way back may still have to be found (EDM 2.0), then it can be taken. */
const ending = { returnLocated: 'stay', left: 'returning' } as const;

/** Time: over is only what the provider says is over. */
const time = { ticked: 'stay', extended: 'stay', tooLate: 'expired' } as const;

/** While the person decides. */
const deciding = {
  ...time,
  moreTimeAsked: 'stay',
  notExtended: 'stay',
  notAnswered: 'stay',
} as const;

/** Something outside may have ended the visit: another tab, or time while the page lay in the history. */
const doubt = {
  decided: 'alreadyDecided',
  expired: 'expired',
  linkInvalid: 'linkInvalid',
} as const;

export const graph = {
  idle: { opened: 'opening' },

  // A decision that was on its way when the page was left goes on as soon as the provider is ready for it.
  opening: { ...answers, ready: ['reviewing', 'sending'] },
  fetching: { ...answers, ready: ['reviewing', 'sending'], progressed: 'stay', postponed: 'postponed' },
  unreachable: {
    counted: ['stay', 'opening', 'sending'],
    retried: ['opening', 'sending'],
    left: 'returning',
  },

  signInRequired: { retried: 'opening', left: 'returning' },
  attributesRequired: {
    ...answers,
    ready: ['reviewing', 'sending'],
    identified: 'stay', // asking the provider with what was filled in; the form stays until it has answered
    interrupted: 'stay',
    failed: 'stay',
    left: 'returning',
  },

  reviewing: {
    chosen: 'stay',
    allChosen: 'stay',
    shown: 'stay',
    notAsAnnounced: 'stay',
    ...deciding,
    ...doubt,
    checked: ['stay', 'checking'],
    postponed: 'postponed',
  },
  checking: { reconsidered: 'reviewing', reasonGiven: 'stay', ...deciding, ...doubt, confirmed: 'sending' },
  postponed: { resumed: ['reviewing', 'opening'], ...time, ...doubt, left: 'returning' },

  sending: {
    recorded: ['awaitingReturn', 'finished'],
    interrupted: ['stay', 'unreachable'],
    changed: 'reviewing', // the evidence is no longer what was shown: nothing was recorded
    deferred: 'deferred', // or it is there no more
    mismatched: 'mismatched',
    noneFound: 'noneFound',
    decided: 'alreadyDecided',
    tooLate: 'expired',
    linkInvalid: 'linkInvalid',
    signInRequired: 'signInRequired', // the sign-in ran out; the decision is kept
    failed: 'failed',
  },

  awaitingReturn: { returnLocated: 'finished' }, // EDM 2.0: the address may come after the decision
  finished: { left: 'returning' }, // approved, partly approved or refused: the receipt tells

  alreadyDecided: ending,
  deferred: ending,
  mismatched: ending,
  noneFound: ending,
  expired: ending,
  failed: ending,
  linkInvalid: {}, // says nothing about any request, so it knows no way back either
  returning: { left: 'stay', resumed: 'opening' }, // the page may come back out of the history
} as const satisfies Graph;

export const initialState = 'idle' satisfies StateName;

type Graph = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
/**
 * Where a journey can be: what `oots-state` tells and `:state(…)` matches in a style sheet. Minor versions may add
 * some.
 */
export type StateName = keyof typeof graph;

/** The states a message may lead to from state `N`. */
export type Target<N extends StateName, M extends keyof (typeof graph)[N]> = Named<
  N,
  (typeof graph)[N][M] extends readonly (infer One)[] ? One : (typeof graph)[N][M]
>;
type Named<N extends StateName, T> = T extends 'stay' ? N : T extends StateName ? T : never;
