/** A provider that says what it is told to, when it is told to. */
import type { Progress, SessionAnswer } from '../../src/domain/session.ts';
import type { DecisionAnswer, Provider } from '../../src/provider/port.ts';
import { waitUntil } from './patience.ts';

interface Question {
  readonly answer: (value: never) => void;
  readonly refuse: (reason: Error) => void;
}
type Asked = 'readSession' | 'decide' | 'identify' | 'extend' | 'readWayBack' | 'followProgress';

export class Puppet implements Provider {
  readonly #open = new Map<Asked, Question>();
  #told: (progress: Progress) => void = () => undefined;

  readonly readSession = (signal: AbortSignal): Promise<SessionAnswer> => this.#ask('readSession', signal);
  readonly decide = (_: unknown, signal: AbortSignal): Promise<DecisionAnswer> => this.#ask('decide', signal);
  readonly identify = (_: unknown, signal: AbortSignal): Promise<SessionAnswer> =>
    this.#ask('identify', signal);
  readonly extend = (signal: AbortSignal): Promise<number | undefined> => this.#ask('extend', signal);
  readonly readWayBack = (signal: AbortSignal): ReturnType<Provider['readWayBack']> =>
    this.#ask('readWayBack', signal);
  readonly report = (): Promise<void> => Promise.resolve();

  followProgress(_: string, told: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
    this.#told = told;
    return this.#ask('followProgress', signal);
  }

  /** A text; what it says depends on the document. */
  readDocument({ id }: { readonly id: string }): ReturnType<Provider['readDocument']> {
    return Promise.resolve({ bytes: textOf(id), mediaType: 'text/plain' });
  }

  progress(progress: Progress): void {
    this.#told(progress);
  }

  /** Waits for the question, and answers it. An error refuses it. */
  async answer(asked: Asked, value: unknown): Promise<void> {
    await waitUntil(() => this.#open.has(asked), asked);
    const question = this.#open.get(asked);
    this.#open.delete(asked);
    if (value instanceof Error) question?.refuse(value);
    else question?.answer(value as never);
  }

  isAsked(asked: Asked): boolean {
    return this.#open.has(asked);
  }

  #ask<T>(asked: Asked, signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const question = { answer: resolve, refuse: reject };
      this.#open.set(asked, question);
      signal.addEventListener('abort', () => {
        if (this.#open.get(asked) === question) this.#open.delete(asked);
      });
    });
  }
}

export function textOf(id: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`The document ${id}.`);
}
