/** Where the journey ends, and how the person gets back. */
import type { Exchange } from '../domain/session.ts';
import type { StateName } from './graph.ts';
import type { Handlers, Step } from './handler.ts';
import type { MessageOf } from './message.ts';
import type { State } from './state.ts';

/** An end state; where the provider does not know the way back yet, it is asked for. */
export function ended<S extends State & { readonly exchange?: Exchange }>(
  state: S,
): readonly [S, ...{ readonly type: 'locateReturn' }[]] {
  return state.exchange?.wayBack.kind === 'awaited' ? [state, { type: 'locateReturn' }] : [state];
}

/** Leaves for the procedure: only to an address that was found good (`domain/way-back.ts`). */
export function leave({ exchange }: { readonly exchange?: Exchange }): Step<'returning'> | undefined {
  if (exchange?.wayBack.kind !== 'known') return undefined;
  return [
    { name: 'returning', exchange },
    { type: 'leave', way: exchange.wayBack },
  ];
}

function located<S extends { readonly exchange?: Exchange }>(
  state: S,
  { wayBack }: MessageOf<'returnLocated'>,
): readonly [S] {
  return [state.exchange ? { ...state, exchange: { ...state.exchange, wayBack } } : state];
}

const end = { returnLocated: located, left: leave } as const;

type EndState = Extract<
  StateName,
  'alreadyDecided' | 'deferred' | 'mismatched' | 'noneFound' | 'expired' | 'failed'
>;

export const ending: Handlers<EndState | 'awaitingReturn' | 'finished' | 'linkInvalid' | 'returning'> = {
  awaitingReturn: {
    returnLocated: (state, message) => [{ ...located(state, message)[0], name: 'finished' }],
  },
  finished: { left: leave },
  alreadyDecided: end,
  deferred: end,
  mismatched: end,
  noneFound: end,
  expired: end,
  failed: end,
  linkInvalid: {},
  returning: {
    left: leave,
    // Read anew: nobody knows what has happened meanwhile.
    resumed: ({ exchange }) => [
      { name: 'opening', exchange, failures: 0 },
      { type: 'read', after: 0 },
    ],
  },
};
