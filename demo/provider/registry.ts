/** What the provider asks the registers behind it. */
import type { Localized } from '../../src/domain/localized.ts';
import type { RefusalReason } from '../../src/domain/session.ts';
import type { HeldPackage, HeldSubject } from './registry/held.ts';

/** Why there may be something else than evidence to show. */
export type Situation =
  | 'fetching'
  | 'deferred'
  | 'none-found'
  | 'sign-in-required'
  | 'attributes-required'
  | 'identity-mismatch'
  | 'short-deadline'
  | 'late-return';

export interface Findings {
  /** Whom the register knows under the identifier; absent where it knows nobody, and then there are no packages. */
  readonly subject?: HeldSubject;
  readonly packages: readonly HeldPackage[];
  readonly situation?: Situation;
  /** What can be answered to an authority that wants to know why evidence is refused. */
  readonly refusalReasons?: readonly RefusalReason[];
}

export interface Registry {
  /** Whether this type of evidence (UUID of the `sdg:DataServiceEvidenceType`) is held here at all. */
  holds(evidenceType: string): boolean;
  /**
   * The name of a procedure, for the reader.
   *
   * @param code - From the list Procedures, such as T1.
   * @param requesterId - Identifier of the authority that asks: several may run procedures of one code.
   * @returns `undefined` for a code that nobody here knows.
   */
  procedureTitle(code: string, requesterId: string): Localized | undefined;
  /** What there is about a person or company, by the identifier in the request. */
  find(evidenceType: string, subjectIdentifier: string): Findings;
}
