/** Does what the machine asks for, and turns what comes of it into messages. */
import { backoff } from '../domain/backoff.ts';
import { PreviewError } from '../domain/errors.ts';
import type { Progress, SessionAnswer } from '../domain/session.ts';
import type { Submission } from '../domain/submission.ts';
import type { KnownWay } from '../domain/way-back.ts';
import type { Provider } from '../provider/port.ts';
import { everySecond, wait } from './clock.ts';
import type { EffectOf, Message } from './message.ts';
import type { EffectRunner } from './store.ts';

/** The decision on its way, over a reload or a crash of the page. For this tab alone, and gone once it has arrived. */
export interface Kept {
  read(): Submission | undefined;
  keep(submission: Submission): void;
  forget(): void;
}

/** What a journey needs of the page around it, for `effectsOn`: bring your own to drive it without the element. */
export interface World {
  readonly provider: Provider;
  readonly kept: Kept;
  /** Takes the person to the procedure. The address has been checked. */
  readonly leave: (way: KnownWay) => void;
  /** Told of every failure, for the developer's console. */
  readonly failed: (error: PreviewError) => void;
}

/** The real world behind a store. */
export function effectsOn({ provider, kept, leave, failed }: World): EffectRunner {
  // A stream that broke off would break off again: from then on the session is read every so often.
  let streams = true;
  // The clock asks every second; one question at a time is enough.
  const asking = new WeakSet<AbortSignal>();
  return (effect, answer, signal) => {
    const inform = (thrown: unknown): PreviewError => {
      const error = PreviewError.from(thrown);
      if (!signal.aborted) failed(error);
      return error;
    };
    const settle = (work: Promise<Message>): void => {
      void work.catch((thrown: unknown) => asMessage(inform(thrown))).then(answer);
    };
    const whenWorthIt = async ({ after, progressEvents }: EffectOf<'read'>): Promise<void> => {
      if (progressEvents === undefined || !streams || !provider.followProgress)
        return wait(spread(after), signal);
      const told = (progress: Progress): void => answer({ type: 'progressed', progress });
      const following = provider.followProgress(progressEvents, told, signal).catch((thrown: unknown) => {
        streams = signal.aborted;
        inform(thrown);
        return wait(spread(after), signal);
      });
      // However often it says so: not more than once a second.
      await Promise.all([following, wait(1, signal)]);
    };
    switch (effect.type) {
      case 'read':
        settle(
          whenWorthIt(effect)
            .then(() => provider.readSession(signal))
            .then((answer) => withKept(answer, kept)),
        );
        return;
      case 'send':
        kept.keep(effect.submission);
        settle(
          wait(spread(effect.after), signal).then(() => send(provider, kept, effect.submission, signal)),
        );
        return;
      case 'identify':
        settle(provider.identify(effect.values, signal).then((answer) => withKept(answer, kept)));
        return;
      case 'extend':
        void extend(provider, signal, inform).then(answer);
        return;
      case 'askTime':
        if (asking.has(signal)) return;
        asking.add(signal);
        void askTime(provider, signal)
          .then(answer)
          .finally(() => asking.delete(signal));
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

/** Never sooner, and not all at once: after an outage everybody would come back in the same second. */
function spread(seconds: number): number {
  return seconds * (1 + Math.random() / 4);
}

function asMessage(error: PreviewError): Message {
  if (error.code === 'link-invalid') return { type: 'linkInvalid' };
  return { type: error.code === 'unreachable' ? 'interrupted' : 'failed', error };
}

/** With the decision that was on its way when the page was left, where the provider is ready for one. */
function withKept(answer: SessionAnswer, kept: Kept): Message {
  // What is over needs no decision any more.
  if (over(answer)) kept.forget();
  if (answer.type !== 'ready') return answer;
  const pending = kept.read();
  return pending ? { ...answer, pending: { ...pending, resumed: true } } : answer;
}

type Over = Extract<SessionAnswer, { type: 'decided' | 'expired' | 'linkInvalid' }>;

function over(said: SessionAnswer): said is Over {
  return said.type === 'decided' || said.type === 'expired' || said.type === 'linkInvalid';
}

/** A decision that may have arrived is kept until it is known whether it has. */
async function send(
  provider: Provider,
  kept: Kept,
  submission: Submission,
  signal: AbortSignal,
): Promise<Message> {
  const answer = await provider.decide(submission, signal).catch(async (thrown: unknown) => {
    const { code } = PreviewError.from(thrown);
    // Recorded perhaps, by an answer that nobody can read: the session tells.
    const now = code === 'malformed' ? await provider.readSession(signal) : undefined;
    if (now?.type === 'decided') return now;
    // Where nobody can tell what became of it, no other may follow it from this tab.
    if (code !== 'unreachable' && code !== 'outcome-unknown') kept.forget();
    throw thrown;
  });
  if (answer.type !== 'signInRequired') kept.forget();
  switch (answer.type) {
    case 'expired':
      return { type: 'tooLate' };
    case 'changed': {
      return instead(await provider.readSession(signal));
    }
    case 'recorded':
    case 'signInRequired':
    case 'decided':
    case 'linkInvalid':
      return answer;
  }
}

/** What there is to decide about now that the evidence has changed; or why there is nothing any more. */
function instead(now: SessionAnswer): Message {
  switch (now.type) {
    case 'ready':
      return { type: 'changed', session: now.session };
    case 'expired':
      return { type: 'tooLate' };
    case 'fetching': {
      // On its way once more: the decision is sent again, and refused until what has changed can be shown.
      const { retryAfter } = now;
      throw new PreviewError('unreachable', 'The evidence has changed and is being fetched.', { retryAfter });
    }
    case 'attributesRequired':
      throw new PreviewError('rejected', 'The evidence is gone: the provider asks who the person is.');
    default:
      return now;
  }
}

/**
 * Asks whether the visit is over, until there is an answer: a form must not stay live because the question was lost.
 * Not an effect of any state, because the person may go from one to the next meanwhile.
 *
 * @returns what to say to the machine; `undefined` where there still is something to decide.
 */
export async function askWhetherOver(provider: Provider, signal: AbortSignal): Promise<Message | undefined> {
  for (let failures = 1; ; failures += 1) {
    try {
      const said = await provider.readSession(signal);
      return over(said) ? said : undefined;
    } catch (thrown) {
      const { code, retryAfter } = PreviewError.from(thrown);
      if (code !== 'unreachable') return undefined;
      await wait(backoff(failures, retryAfter), signal);
    }
  }
}

async function extend(
  provider: Provider,
  signal: AbortSignal,
  inform: (thrown: unknown) => PreviewError,
): Promise<Message> {
  try {
    const deadline = await provider.extend(signal);
    return deadline === undefined
      ? { type: 'notExtended' }
      : { type: 'extended', deadline, now: Date.now(), extendable: false };
  } catch (thrown) {
    return { type: inform(thrown).code === 'unreachable' ? 'notAnswered' : 'notExtended' };
  }
}

/** Evidence is not shown for longer than this (in seconds) because nobody says whether it still may be. */
const grace = 5;

/** Whether the time is over, at the moment at which it should be by what is known here. Without an answer it is. */
async function askTime(provider: Provider, signal: AbortSignal): Promise<Message> {
  const tooLate: Message = { type: 'tooLate' };
  const told = provider.readSession(signal).then(
    (said): Message => {
      if (said.type === 'decided' || said.type === 'linkInvalid') return said;
      const { deadline, extendable } = said.type === 'ready' ? said.session : {};
      const now = Date.now();
      return deadline !== undefined && deadline > now
        ? { type: 'extended', deadline, now, extendable: extendable ?? false }
        : tooLate;
    },
    () => tooLate,
  );
  return Promise.race([told, wait(grace, signal).then(() => tooLate)]);
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
