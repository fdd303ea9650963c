/** Evidence that came with the session itself: held for the time of the visit, and counted like any other. */
import { sha256 } from '../domain/digest.ts';
import { PreviewError } from '../domain/errors.ts';
import type { DocumentBytes } from './port.ts';

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
