/** What an authority holds: documents bound into packages, and the question to which they are the answer. */
import type { DocumentRole, Verification } from '../../../src/domain/evidence.ts';
import type { Localized } from '../../../src/domain/localized.ts';
import type { RefusalReason } from '../../../src/domain/session.ts';

/** One file in the archive. */
export interface HeldDocument {
  /** UUID that stays the same from one start of the provider to the next. */
  readonly id: string;
  readonly role: DocumentRole;
  readonly title: Localized;
  /** From the code list OOTSMediaTypes. */
  readonly mediaType: string;
  /** BCP 47; absent where the content speaks several languages at once. */
  readonly language?: string;
  /** Data model in the Semantic Repository; of structured content only (R-EDM-REQ-C107). */
  readonly conformsTo?: string;
  /** Names of elements whose values nobody should read over a shoulder. */
  readonly sensitive?: readonly string[];
  /** The name under which a copy is saved. */
  readonly fileName: string;
  /** Writes the document anew, in Node and in a browser: the same bytes every time in one engine. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** A public body, as `sdg:Agent` names it. */
export interface Authority {
  readonly id: string;
  /** `urn:cef.eu:names:identifier:EAS:` and the code of the Electronic Address Scheme list. */
  readonly schemeId: string;
  readonly name: Localized;
}

/** The unit of consent: one main evidence and what belongs to it (R-EDM-RESP-S047, S050). */
export interface HeldPackage {
  /** UUID, stable. */
  readonly id: string;
  readonly title: Localized;
  /** `https://sr.oots.tech.ec.europa.eu/evidencetypeclassifications/<CC>/<uuid>` */
  readonly classification: string;
  readonly issuer: Authority;
  /** ISO 8601 date. */
  readonly issued: string;
  /** ISO 8601 dates; a missing end means "without limit". */
  readonly validity?: { readonly from?: string; readonly until?: string };
  /** What was found when the signature of the evidence was checked. */
  readonly verification?: Verification;
  /** The main evidence first. */
  readonly documents: readonly [HeldDocument, ...HeldDocument[]];
}

/** The minimum data set of eIDAS for a person. */
export interface NaturalSubject {
  readonly kind: 'natural';
  /** Country of origin, country of destination, national identifier: `FI/AT/…`. */
  readonly identifier: string;
  readonly familyName: string;
  readonly givenName: string;
  /** ISO 8601 date. */
  readonly dateOfBirth: string;
}

/** The minimum data set of eIDAS for an organisation. */
export interface LegalSubject {
  readonly kind: 'legal';
  readonly identifier: string;
  readonly legalName: string;
}

export type HeldSubject = NaturalSubject | LegalSubject;

/** What the provider finds when one type of evidence about one subject is asked for. */
export interface Holding {
  /** The UUID of the `sdg:DataServiceEvidenceType` asked for. */
  readonly evidenceType: string;
  readonly subject: HeldSubject;
  readonly packages: readonly HeldPackage[];
  /** What can be answered to the authority that wants to know why somebody refuses; most do not ask. */
  readonly refusalReasons?: readonly RefusalReason[];
}
