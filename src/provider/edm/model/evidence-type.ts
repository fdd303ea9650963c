/** Which type of evidence something is: a URI of the Semantic Repository with its titles, and the forms it comes in. */
import type { Localized } from '../../../domain/localized.ts';
import { many, some, type Codec, type Optional } from '../codec/codec.ts';
import { maybeTexts, texts } from '../codec/texts.ts';
import { content, optional, required, text, type Value } from '../codec/value.ts';

/** Which type of evidence something is, by the Semantic Repository: a birth certificate, a diploma. */
export interface Conformance {
  /** URI of the evidence type (`sdg:EvidenceTypeClassification`). */
  readonly classification: string;
  readonly titles: Localized;
  readonly descriptions?: Localized;
}

/** A form that evidence comes in. Only XML and JSON follow a data model (R-EDM-REQ-C107). */
export interface Distribution {
  /** Media types. One in a response; in requests of EDM 2.0 there may be several. */
  readonly formats: readonly string[];
  /** Lower-case BCP 47 tags. A language that cannot be had is not an error (TDD 4.5.1 §3.5). */
  readonly languages?: readonly string[];
  /** URI of the data model; of structured formats only. */
  readonly conformsTo?: string;
  /** URI of a transformation; up to 1.2. */
  readonly transformation?: string;
}

/** Written in upper case, as the code list has it. */
const language: Value<string> = {
  parse: (value) => value.toLowerCase(),
  print: (value) => value.toUpperCase(),
};

/** Fields of whatever has a `Conformance`. */
export const conformanceFields = {
  classification: required('sdg:EvidenceTypeClassification', text),
  titles: texts('sdg:Title'),
  descriptions: maybeTexts('sdg:Description'),
} as const;

/** Fields of whatever is a `Distribution`. */
export const distributionFields: {
  readonly [K in keyof Distribution]-?: K extends 'formats'
    ? Codec<Distribution[K]>
    : Optional<Required<Distribution>[K]>;
} = {
  formats: many('sdg:Format', content(text)),
  languages: some('sdg:Language', content(language)),
  conformsTo: optional('sdg:ConformsTo', text),
  transformation: optional('sdg:Transformation', text),
};
