/** The shape that ties the handlers to the graph: one handler an arrow, and none that lands elsewhere. */
import type { graph, StateName, Target } from './graph.ts';
import type { Effect, MessageOf } from './message.ts';
import type { StateOf } from './state.ts';

/** The state reached, then the work it asks for. */
export type Step<N extends StateName = StateName> = readonly [state: StateOf<N>, ...effects: Effect[]];

/** What message `M` does in state `N`. `undefined` refuses it: nothing changes. */
type Handler<N extends StateName, M extends keyof (typeof graph)[N]> = (
  state: StateOf<N>,
  message: MessageOf<M>,
) => Step<Target<N, M>> | undefined;

export type Handlers<Names extends StateName> = {
  readonly [N in Names]: { readonly [M in keyof (typeof graph)[N]]: Handler<N, M> };
};
