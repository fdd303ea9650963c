/** What the provider asks the registers behind it. */
import type { HeldPackage } from './registry/held.ts';

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
  readonly packages: readonly HeldPackage[];
  readonly situation?: Situation;
}

export interface Registry {
  /** Whether this type of evidence (UUID of the `sdg:DataServiceEvidenceType`) is held here at all. */
  holds(evidenceType: string): boolean;
  /** What there is about a person or company, by the identifier in the request. */
  find(evidenceType: string, subjectIdentifier: string): Findings;
}
