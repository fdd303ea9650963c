/** `sdg:DataServiceEvidenceType`: which evidence a request asks for. */
import { checked, many, onlyOn, sequence, since11, some, type Codec } from '../codec/codec.ts';
import { content, optional, required, text } from '../codec/value.ts';
import { structuredFormats } from '../vocabulary.ts';
import {
  conformanceFields,
  distributionFields,
  type Conformance,
  type Distribution,
} from './evidence-type.ts';

/**
 * Which type of evidence a portal asks for, and in which forms it can use it (`sdg:DataServiceEvidenceType`, TDD
 * 4.5.1).
 */
export interface EvidenceRequest extends Conformance {
  readonly id: string;
  /** At least one. */
  readonly distributions: readonly Distribution[];
  /** What the requester would like beside the main evidence: Annex, HumanReadableVersion, Translation (EDM 2.0). */
  readonly companions?: readonly string[];
  /** The level of assurance that the provider asks for. */
  readonly levelOfAssurance?: string;
}

/** The schema of the 1.0 line has no language here. */
const fields = sequence<Distribution>({
  ...distributionFields,
  languages: onlyOn(since11, distributionFields.languages),
});

const distribution = checked(fields, ({ formats, conformsTo }, at) => {
  if (conformsTo !== undefined && !formats.some((format) => structuredFormats.has(format)))
    at.failOn2('has sdg:ConformsTo without a structured format', 'R-EDM-REQ-C107');
});

export const evidenceRequest: Codec<EvidenceRequest> = sequence<EvidenceRequest>({
  id: required('sdg:Identifier', text),
  ...conformanceFields,
  distributions: many('sdg:DistributedAs', distribution),
  companions: onlyOn(['2.0'], some('sdg:AssociatedDocumentRequest', content(text))),
  levelOfAssurance: optional('sdg:AuthenticationLevelOfAssurance', text),
});
