/** What the provider confirms once it has recorded a decision. */
import type { Verdict } from './decision.ts';
import type { EvidenceDocument, EvidencePackage } from './evidence.ts';
import type { Localized } from './localized.ts';
import type { Submission } from './submission.ts';

/**
 * What the person keeps of a decision, and can save (docs/receipt.md). The provider confirms it; evidence itself is
 * not in it.
 */
export interface Receipt {
  /** For the person to quote; means nothing to anybody but the provider. */
  readonly reference: string;
  /** ISO 8601 date and time. */
  readonly recordedAt: string;
  readonly approved: readonly Localized[];
  readonly refused: readonly Localized[];
  /** Piece by piece, as far as this page knows: nothing where the decision was taken on another one. */
  readonly evidence?: readonly DecidedEvidence[];
}

/** One piece of evidence and what became of it. */
export interface DecidedEvidence {
  readonly title: Localized;
  readonly verdict: Verdict;
  readonly documents: readonly {
    readonly title: Localized;
    readonly mediaType: string;
    /** SHA-256 of the bytes that were decided about. */
    readonly sha256: string;
    /** Whether the person opened it before deciding. */
    readonly seen: boolean;
  }[];
}

/** What a decision was about, for the receipt: the provider confirms titles alone. */
export function decidedEvidence(
  packages: readonly EvidencePackage[],
  { decisions }: Submission,
): readonly DecidedEvidence[] {
  return packages.flatMap(({ id, title, documents }) => {
    const decision = decisions.find(({ packageId }) => packageId === id);
    if (!decision) return [];
    const one = (document: EvidenceDocument): DecidedEvidence['documents'] => {
      const sent = decision.documents.find(({ documentId }) => documentId === document.id);
      const { title: name, mediaType } = document;
      return sent ? [{ title: name, mediaType, sha256: sent.sha256, seen: sent.seen === true }] : [];
    };
    return [{ title, verdict: decision.verdict, documents: documents.flatMap(one) }];
  });
}

/** A receipt made in the page, where the back end says no more than that it took the decision. */
export function receiptOf(
  packages: readonly EvidencePackage[],
  { decisions }: Submission,
  facts: Pick<Receipt, 'reference' | 'recordedAt'>,
): Receipt {
  const titles = (verdict: Verdict): readonly Localized[] => {
    const meant = decisions.filter((one) => one.verdict === verdict);
    return packages
      .filter(({ id }) => meant.some(({ packageId }) => packageId === id))
      .map(({ title }) => title);
  };
  return { ...facts, approved: titles('approved'), refused: titles('refused') };
}
