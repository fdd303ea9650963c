/**
 * The provider's side of the conversation, as the Preview Space needs it.
 *
 * One port, several wires: the project's own HTTP contract (`rest/`), RegRep messages (`native/`) and national
 * contracts (`national/`). A portal may pass an object of its own.
 */
import type { EvidenceDocument } from '../domain/evidence.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { AttributeValues, Exchange, Progress, SessionAnswer } from '../domain/session.ts';
import type { Submission, TerminalReason } from '../domain/submission.ts';
import type { WayBack } from '../domain/way-back.ts';

/** The bytes of a document and what the answer that brought them called them. */
export interface DocumentBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** What came of sending the decision. */
export type DecisionAnswer =
  | { readonly type: 'recorded'; readonly receipt: Receipt; readonly wayBack: WayBack }
  /** Somebody decided before: another tab, another device. */
  | { readonly type: 'decided'; readonly exchange: Exchange; readonly receipt?: Receipt }
  /** The evidence is no longer what was shown. Nothing was recorded. */
  | { readonly type: 'changed' }
  | { readonly type: 'expired' }
  /** The sign-in ran out before the decision arrived. */
  | Extract<SessionAnswer, { type: 'signInRequired' }>
  | { readonly type: 'linkInvalid' };

/**
 * Every method rejects with a `PreviewError`: `unreachable` where another try may help, `malformed` with the
 * field where the answer breaks the contract, `rejected` where the provider means it.
 */
export interface Provider {
  /** The state of the visit. Reads only: may be asked as often as is polite. */
  readSession(signal: AbortSignal): Promise<SessionAnswer>;

  /**
   * Follows the evidence being fetched: resolves when the session is worth reading again, and rejects where that is no
   * longer told. Called only where the session named `progressEvents`; a provider that never does needs no such method.
   */
  followProgress?(
    progressEvents: string,
    told: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<void>;

  /** The bytes of one document, as they would be sent. */
  readDocument(document: EvidenceDocument, signal: AbortSignal): Promise<DocumentBytes>;

  /** Records the decision. Safe to repeat with the same idempotency key. */
  decide(submission: Submission, signal: AbortSignal): Promise<DecisionAnswer>;

  /**
   * Hands over the attributes that were asked for; what the visit has become. Rejects with `rejected` and the name of the
   * attribute as `field` where the provider does not take one. Never called where the session asks for none.
   */
  identify(values: AttributeValues, signal: AbortSignal): Promise<SessionAnswer>;

  /** Says that there will be no decision, and why. */
  report(reason: TerminalReason, signal: AbortSignal): Promise<void>;

  /** Asks for more time; the new deadline in milliseconds of the reader's clock, `undefined` if refused. */
  extend(signal: AbortSignal): Promise<number | undefined>;

  /** The return address, where it came after the decision. */
  readWayBack(signal: AbortSignal): Promise<{ readonly wayBack: WayBack; readonly retryAfter: number }>;
}
