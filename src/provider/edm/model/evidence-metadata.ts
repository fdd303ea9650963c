/** `sdg:Evidence`: what a provider says about one document. */
import { child, maybe, one, sequence, type Codec } from '../codec/codec.ts';
import type { Cursor } from '../codec/cursor.ts';
import { date, day, optional, required, text } from '../codec/value.ts';
import { agent, type Agent } from './agent.ts';
import {
  conformanceFields,
  distributionFields,
  type Conformance,
  type Distribution,
} from './evidence-type.ts';
import { legalPerson, naturalPerson, type EdmSubject } from './person.ts';

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
const tellable = {
  'sdg:NaturalPerson': [
    /^sdg:(?:Identifier|FamilyName|GivenName|DateOfBirth|PlaceOfBirth)$/,
    'R-EDM-RESP-S041',
  ],
  'sdg:LegalPerson': [/^sdg:(?:LegalPersonIdentifier|LegalName)$/, 'R-EDM-RESP-S042'],
} as const;

const about: Codec<EdmSubject> = {
  read(at) {
    const person = at.maybe('sdg:NaturalPerson');
    const company = at.maybe('sdg:LegalPerson');
    if (person && !company) return naturalPerson.read(sparing(person, 'sdg:NaturalPerson'));
    if (company && !person) return legalPerson.read(sparing(company, 'sdg:LegalPerson'));
    return at.fail('needs either sdg:NaturalPerson or sdg:LegalPerson');
  },
  write: (value, line) =>
    value.kind === 'natural'
      ? one(child('sdg:NaturalPerson'), naturalPerson).write(value, line)
      : one(child('sdg:LegalPerson'), legalPerson).write(value, line),
};

function sparing(at: Cursor, kind: keyof typeof tellable): Cursor {
  const [names, rule] = tellable[kind];
  const other = at.unread.find((name) => !names.test(name));
  if (other !== undefined) at.only(other).failOn2('must not be told here', rule);
  return at;
}

const plain = sequence<Distribution>(distributionFields);

const distribution: Codec<Distribution> = {
  read(at) {
    const read = plain.read(at);
    if (read.formats.length > 1) at.fail('needs exactly one sdg:Format');
    const [format = ''] = read.formats;
    // On the earlier lines structured data that follows no model had no human-readable version beside it.
    if (
      at.reading.line !== '2.0' &&
      /^application\/(?:xml|json)$/.test(format) &&
      read.conformsTo === undefined
    )
      at.warn('names no data model (sdg:ConformsTo) for structured data', 'R-EDM-RESP-C044');
    return read;
  },
  write: plain.write,
};

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
