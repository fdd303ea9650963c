/** A decision where the contract carries neither digest nor idempotency key: the page itself takes care of both. */
import { PreviewError } from '../../domain/errors.ts';
import { receiptOf, type Receipt } from '../../domain/receipt.ts';
import type { Exchange, SessionAnswer } from '../../domain/session.ts';
import { isWhatWasSeen, type Submission } from '../../domain/submission.ts';
import { elsewhere } from '../held.ts';
import type { DecisionAnswer, Provider } from '../port.ts';

/** What one contract does its own way. */
export interface Steps {
  /** The visit as it is now, with the evidence. */
  readonly read: (signal: AbortSignal) => Promise<SessionAnswer>;
  /**
   * Sends the decision. `undefined` where it may have arrived and no answer came; `unreachable` where it did not arrive.
   */
  readonly send: (
    submission: Submission,
    signal: AbortSignal,
  ) => Promise<Pick<Receipt, 'reference' | 'recordedAt'> | DecisionAnswer | undefined>;
  /** Whether `read` says `decided` after a decision, and only then. */
  readonly tells: boolean;
}

/**
 * The evidence is read again right before the decision leaves, and compared with what was shown. A decision that was
 * recorded, or may have been, does not leave the page a second time, unless the contract tells that it was not.
 */
export class Deciding {
  readonly #steps: Steps;
  #before: Promise<unknown> = Promise.resolve();
  #recorded:
    { readonly key: string; readonly answer: DecisionAnswer; readonly exchange: Exchange } | undefined;
  #sent = false;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /** Whether a decision left, so that there is nothing else to report. */
  get sent(): boolean {
    return this.#sent;
  }

  readonly decide: Provider['decide'] = (submission, signal) => {
    const mine = this.#before.then(() => this.#decide(submission, signal));
    // One after the other: the second finds out what became of the first.
    this.#before = mine.catch(() => undefined);
    return mine;
  };

  async #decide(submission: Submission, signal: AbortSignal): Promise<DecisionAnswer> {
    if (this.#recorded) {
      const { key, answer, exchange } = this.#recorded;
      return key === submission.idempotencyKey ? answer : { type: 'decided', exchange };
    }
    if ((this.#sent || submission.resumed) && !this.#steps.tells) throw unsure();
    const now = await this.#steps.read(signal);
    if (now.type !== 'ready') return elsewhere(now);
    const { packages, exchange } = now.session;
    if (!isWhatWasSeen(packages, submission)) return { type: 'changed' };
    const said = await this.#send(submission, signal);
    if ('type' in said) return said;
    const answer: DecisionAnswer = {
      type: 'recorded',
      receipt: receiptOf(packages, submission, said),
      wayBack: exchange.wayBack,
    };
    this.#recorded = { key: submission.idempotencyKey, answer, exchange };
    return answer;
  }

  async #send(
    ...sending: Parameters<Steps['send']>
  ): Promise<Exclude<Awaited<ReturnType<Steps['send']>>, undefined>> {
    this.#sent = true;
    const said = await this.#steps.send(...sending).catch((thrown: unknown) => {
      if (PreviewError.from(thrown).code === 'unreachable') this.#sent = false;
      throw thrown;
    });
    if (said) return said;
    throw this.#steps.tells
      ? new PreviewError('unreachable', 'No answer says whether the decision was recorded.')
      : unsure();
  }
}

function unsure(): PreviewError {
  return new PreviewError(
    'outcome-unknown',
    'The decision was sent, no answer came, and this contract cannot tell whether it was recorded. It is not sent twice; the procedure knows what it received.',
  );
}
