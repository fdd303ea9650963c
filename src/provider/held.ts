/** Evidence that came with the session itself: held for the time of the visit, and counted like any other. */
import { sha256 } from '../domain/digest.ts';
import { PreviewError } from '../domain/errors.ts';
import type { SessionAnswer } from '../domain/session.ts';
import type { DecisionAnswer, DocumentBytes } from './port.ts';

type Bytes = DocumentBytes['bytes'];

export class HeldEvidence {
  readonly #held = new Map<string, DocumentBytes>();

  /** Keeps the bytes of a document, and says what the contract does not: how many there are, and their digest. */
  async keep(
    id: string,
    bytes: Bytes,
    mediaType: string,
  ): Promise<{ readonly size: number; readonly sha256: string }> {
    this.#held.set(id, { bytes, mediaType });
    return { size: bytes.length, sha256: await sha256(bytes) };
  }

  /** @throws PreviewError `unreachable` once the evidence was let go. */
  read(id: string): DocumentBytes {
    const found = this.#held.get(id);
    if (!found) throw new PreviewError('unreachable', `The document ${id} is not held any more.`);
    return found;
  }

  /** Evidence is not kept longer than it can be decided about. */
  letGo(): void {
    this.#held.clear();
  }
}

/**
 * What a decision meets where there is no such evidence any more when it is read again. On its way once more, it may be
 * the same as before: then the decision is worth another try. Where it is gone for good, the session says why.
 */
export function elsewhere(now: Exclude<SessionAnswer, { type: 'ready' }>): DecisionAnswer {
  switch (now.type) {
    case 'decided':
    case 'linkInvalid':
    case 'expired':
      return now;
    case 'fetching': {
      const { retryAfter } = now;
      throw new PreviewError('unreachable', 'The evidence is being fetched.', { retryAfter });
    }
    default:
      return { type: 'changed' };
  }
}
