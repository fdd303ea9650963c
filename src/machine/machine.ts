/** The rules of the journey: what each message does in each state. Pure; `graph.ts` is the picture. */
import type { StateName } from './graph.ts';
import { deciding } from './deciding.ts';
import { ending } from './ending.ts';
import type { Handlers, Step } from './handler.ts';
import type { Message } from './message.ts';
import { opening } from './opening.ts';
import { sending } from './sending.ts';
import type { State } from './state.ts';

const handlers: Handlers<StateName> = { ...opening, ...deciding, ...sending, ...ending };

/** Pure. Returns `undefined` when the state does not take the message; nothing changes then. */
export function transition(state: State, message: Message): Step | undefined {
  const row = handlers[state.name] as Readonly<Record<string, Handle | undefined>>;
  const handle = Object.hasOwn(row, message.type) ? row[message.type] : undefined;
  return handle?.(state as never, message as never);
}

type Handle = (state: never, message: never) => Step | undefined;
