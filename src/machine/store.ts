/** Holds the state, takes messages one at a time, and hands on the work the machine asks for. */
import { transition } from './machine.ts';
import type { Effect, Message } from './message.ts';
import type { State } from './state.ts';

/** What the machine needs from the world. `effects.ts` does it for real; tests fake it. */
export type EffectRunner = (effect: Effect, answer: (message: Message) => void, signal: AbortSignal) => void;

/** One journey. Usable without any element: a page of your own subscribes and dispatches. */
export interface PreviewStore {
  readonly state: State;
  /** Puts a message into the mailbox. One that the state does not take is dropped. */
  dispatch(message: Message): void;
  /** Calls the listener after every change of state, in order; the function returned ends that. */
  subscribe(listener: (state: State) => void): () => void;
  /** Cancels all work. The store takes no more messages. */
  destroy(): void;
}

/** A journey at its beginning. Dispatch `{ type: 'opened' }` to set it going. */
export function createPreviewStore(run: EffectRunner): PreviewStore {
  const listeners = new Set<(state: State) => void>();
  const mailbox: Message[] = [];
  let state: State = { name: 'idle' };
  // One signal a state: leaving a state cancels the work it asked for, so that a late answer cannot move a
  // machine that has gone on.
  let work = new AbortController();
  let busy = false;
  let destroyed = false;

  function take(message: Message): void {
    const step = transition(state, message);
    if (!step) return;
    const [next, ...effects] = step;
    const changed = next !== state;
    if (next.name !== state.name) {
      work.abort();
      work = new AbortController();
    }
    state = next;
    const { signal } = work;
    const answer = (reply: Message): void => {
      if (!signal.aborted) dispatch(reply);
    };
    for (const effect of effects) run(effect, answer, signal);
    if (changed) tell(state);
  }

  /** One that fails keeps neither the others nor the journey from going on; the page's own error handler learns of it. */
  function tell(reached: State): void {
    for (const listener of [...listeners]) {
      try {
        // One before it may have ended it, or everything.
        if (listeners.has(listener)) listener(reached);
      } catch (thrown) {
        queueMicrotask(() => {
          throw thrown;
        });
      }
    }
  }

  // A listener may dispatch. Its message waits its turn, so that every listener sees every state, in order.
  function dispatch(message: Message): void {
    if (destroyed) return;
    mailbox.push(message);
    if (busy) return;
    busy = true;
    try {
      for (let next = mailbox.shift(); next; next = mailbox.shift()) take(next);
    } finally {
      busy = false;
    }
  }

  return {
    get state() {
      return state;
    },
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      destroyed = true;
      work.abort();
      listeners.clear();
      mailbox.length = 0;
    },
  };
}
