/**
 * The evidence as the provider describes it, before anybody has looked at it.
 *
 * In EDM 2.0 the person decides about a package: one main evidence with its companions, because a companion
 * without its main evidence is not valid (R-EDM-RESP-S047, S050).
 */
import type { Localized } from './localized.ts';

/** What a document is to its package (classification nodes of `urn:fdc:oots:classification:edm`). */
export const documentRoles = ['main', 'human-readable', 'translation', 'annex'] as const;
/**
 * What a file is to its package: the evidence itself, a version of it made for people, its translation, or something
 * added to it. Only `main` can stand alone (R-EDM-RESP-S047 to S050).
 */
export type DocumentRole = (typeof documentRoles)[number];

/** One file of a package. Its bytes are fetched when somebody wants to see them. */
export interface EvidenceDocument {
  readonly id: string;
  readonly role: DocumentRole;
  readonly title: Localized;
  /** The media type the provider declares; `sniff` tells whether the bytes agree. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** Language of the content, BCP 47. */
  readonly language?: string;
  /** Data model of structured content (`sdg:ConformsTo`). */
  readonly conformsTo?: string;
  /** Names of elements, attributes or keys whose values stay covered until the person wants to see them. */
  readonly sensitive?: readonly string[];
}

/** What the provider found when it checked the signature or seal. */
export interface Verification {
  readonly signature: 'valid' | 'invalid' | 'unchecked';
  readonly signer?: Localized;
  /** ISO 8601 date and time. */
  readonly checkedAt?: string;
}

/** The unit of consent. */
export interface EvidencePackage {
  readonly id: string;
  readonly title: Localized;
  readonly issuer: Localized;
  /** ISO 8601 date; absent where the provider does not tell. */
  readonly issued?: string;
  /** ISO 8601 dates; a missing end means "without limit". */
  readonly validity?: { readonly from?: string; readonly until?: string };
  readonly verification?: Verification;
  /** The main evidence first. */
  readonly documents: readonly [EvidenceDocument, ...EvidenceDocument[]];
}
