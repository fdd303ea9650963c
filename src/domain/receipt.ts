/** What the provider confirms once it has recorded a decision. */
import type { Verdict } from './decision.ts';
import type { EvidencePackage } from './evidence.ts';
import type { Localized } from './localized.ts';
import type { Submission } from './submission.ts';

export interface Receipt {
  /** For the person to quote; means nothing to anybody but the provider. */
  readonly reference: string;
  /** ISO 8601 date and time. */
  readonly recordedAt: string;
  readonly approved: readonly Localized[];
  readonly refused: readonly Localized[];
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
