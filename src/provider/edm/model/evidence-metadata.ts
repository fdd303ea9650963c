/** `sdg:Evidence`: what a provider says about one document. */
import { checked, child, maybe, one, sequence, type Codec } from '../codec/codec.ts';
import { date, day, optional, required, text } from '../codec/value.ts';
import { structuredFormats } from '../vocabulary.ts';
import { agent, type Agent } from './agent.ts';
import {
  conformanceFields,
  distributionFields,
  type Conformance,
  type Distribution,
} from './evidence-type.ts';
import { either, legalPerson, naturalPerson, type EdmSubject } from './person.ts';

/** A main evidence has all of it, `validity` apart; a companion has an identifier and a distribution. */
export interface EvidenceMetadata {
  /** What decisions, logs and the chain of non-repudiation refer to. */
  readonly identifier: string;
  readonly subject?: EdmSubject;
  readonly issuingAuthority?: Agent;
  readonly conformance?: Conformance;
  /** ISO 8601 date. */
  readonly issuingDate?: string;
  /** With one format. */
  readonly distribution: Distribution;
  /** ISO 8601 dates, or dates with times where the provider writes them. */
  readonly validity?: { readonly from?: string; readonly until?: string };
}

/** The only facts about somebody that evidence metadata may repeat, and the rule that says so. */
function sparing<T>({ read, write }: Codec<T>, names: RegExp, rule: string): Codec<T> {
  return {
    read(at) {
      const other = at.unread.find((name) => !names.test(name));
      if (other !== undefined) at.only(other).failOn2('must not be told here', rule);
      return read(at);
    },
    write,
  };
}

const person = /^sdg:(?:Identifier|FamilyName|GivenName|DateOfBirth|PlaceOfBirth)$/;
const company = /^sdg:(?:LegalPersonIdentifier|LegalName)$/;

const about = either(
  maybe(child('sdg:NaturalPerson'), sparing(naturalPerson, person, 'R-EDM-RESP-S041')),
  maybe(child('sdg:LegalPerson'), sparing(legalPerson, company, 'R-EDM-RESP-S042')),
);

const distribution = checked(sequence<Distribution>(distributionFields), ({ formats, conformsTo }, at) => {
  const [format = '', another] = formats;
  if (another !== undefined) at.fail('needs exactly one sdg:Format');
  // On the earlier lines structured data that follows no model had no human-readable version beside it.
  if (at.reading.line !== '2.0' && structuredFormats.has(format) && conformsTo === undefined)
    at.warn('has a structured format without sdg:ConformsTo', 'R-EDM-RESP-C044');
});

export const evidenceMetadata: Codec<EvidenceMetadata> = sequence<EvidenceMetadata>({
  identifier: required('sdg:Identifier', text),
  subject: maybe(child('sdg:IsAbout'), about),
  issuingAuthority: maybe(child('sdg:IssuingAuthority'), agent),
  conformance: maybe(child('sdg:IsConformantTo'), sequence<Conformance>(conformanceFields)),
  issuingDate: optional('sdg:IssuingDate', date),
  distribution: one(child('sdg:Distribution'), distribution),
  validity: maybe(
    child('sdg:ValidityPeriod'),
    sequence<NonNullable<EvidenceMetadata['validity']>>({
      from: optional('sdg:StartDate', day),
      until: optional('sdg:EndDate', day),
    }),
  ),
});
