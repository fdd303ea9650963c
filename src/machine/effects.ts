/** Does what the machine asks for, and turns what comes of it into messages. */
import { backoff } from '../domain/backoff.ts';
import { PreviewError } from '../domain/errors.ts';
import type { Submission } from '../domain/submission.ts';
import type { KnownWay } from '../domain/way-back.ts';
import type { Provider } from '../provider/port.ts';
import { everySecond, wait } from './clock.ts';
import type { Message } from './message.ts';
import type { EffectRunner } from './store.ts';

export interface World {
  readonly provider: Provider;
  /** Takes the person to the procedure. The address has been checked. */
  readonly leave: (way: KnownWay) => void;
  /** Told of every failure, for the developer's console. */
  readonly failed: (error: PreviewError) => void;
}

/** The real world behind a store. */
export function effectsOn({ provider, leave, failed }: World): EffectRunner {
  return (effect, answer, signal) => {
    const inform = (thrown: unknown): PreviewError => {
      const error = PreviewError.from(thrown);
      if (!signal.aborted) failed(error);
      return error;
    };
    const settle = (work: Promise<Message>): void => {
      void work.catch((thrown: unknown) => asMessage(inform(thrown))).then(answer);
    };
    switch (effect.type) {
      case 'read':
        settle(wait(effect.after, signal).then(() => provider.readSession(signal)));
        return;
      case 'send':
        settle(wait(effect.after, signal).then(() => send(provider, effect.submission, signal)));
        return;
      case 'extend':
        void provider
          .extend(signal)
          .catch(inform)
          .then((deadline) =>
            answer(typeof deadline === 'number' ? { type: 'extended', deadline } : { type: 'notExtended' }),
          );
        return;
      case 'locateReturn':
        void locate(provider, signal, inform).then(answer);
        return;
      case 'report':
        // The state that asks for it may be left at once; the provider is to learn it all the same.
        provider.report(effect.reason, new AbortController().signal).catch(inform);
        return;
      case 'leave':
        leave(effect.way);
        return;
      case 'tick':
        answer({ type: 'ticked', now: Date.now() });
        everySecond(signal, () => answer({ type: 'ticked', now: Date.now() }));
        return;
      case 'count':
        everySecond(signal, () => answer({ type: 'counted' }));
        return;
    }
  };
}

function asMessage(error: PreviewError): Message {
  if (error.code === 'link-invalid') return { type: 'linkInvalid' };
  return { type: error.code === 'unreachable' ? 'interrupted' : 'failed', error };
}

async function send(provider: Provider, submission: Submission, signal: AbortSignal): Promise<Message> {
  const answer = await provider.decide(submission, signal);
  switch (answer.type) {
    case 'expired':
      return { type: 'tooLate' };
    case 'changed': {
      const now = await provider.readSession(signal);
      return now.type === 'ready' ? { type: 'changed', session: now.session } : now;
    }
    case 'recorded':
    case 'decided':
    case 'linkInvalid':
      return answer;
  }
}

/** Asks until the way back is known, ever more seldom where the provider cannot be reached. */
async function locate(
  provider: Provider,
  signal: AbortSignal,
  inform: (thrown: unknown) => PreviewError,
): Promise<Message> {
  for (let failures = 0; ;) {
    try {
      const { wayBack, retryAfter } = await provider.readWayBack(signal);
      if (wayBack.kind !== 'awaited') return { type: 'returnLocated', wayBack };
      failures = 0;
      await wait(Math.max(1, retryAfter), signal);
    } catch (thrown) {
      failures += 1;
      await wait(backoff(failures, inform(thrown).retryAfter), signal);
    }
  }
}
