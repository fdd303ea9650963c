/** What the provider confirms once it has recorded a decision. */
import type { Localized } from './localized.ts';

export interface Receipt {
  /** For the person to quote; means nothing to anybody but the provider. */
  readonly reference: string;
  /** ISO 8601 date and time. */
  readonly recordedAt: string;
  readonly approved: readonly Localized[];
  readonly refused: readonly Localized[];
}
