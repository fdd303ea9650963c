/** `sdg:Evidence`: what a provider says about one document. */
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { readDate, readDay } from '../regrep/lexical.ts';
import { readAgent, writeAgent, type Agent } from './agent.ts';
import { readConformance, writeConformance, type Conformance } from './conformance.ts';
import { readDistribution, writeDistribution } from './distribution.ts';
import { readLegalPerson, readNaturalPerson, writeSubject, type EdmSubject } from './subject.ts';

/** A main evidence has all of it, `conformsTo` and `validity` apart; companions have little more than a format. */
export interface EvidenceMetadata {
  /** What decisions, logs and the chain of non-repudiation refer to. */
  readonly identifier: string;
  readonly subject?: EdmSubject;
  readonly issuingAuthority?: Agent;
  readonly conformance?: Conformance;
  /** ISO 8601 date. */
  readonly issuingDate?: string;
  /** Media type. */
  readonly format: string;
  /** Lower-case BCP 47 tags. */
  readonly languages: readonly string[];
  /** URI of the data model. */
  readonly conformsTo?: string;
  /** ISO 8601 dates, or dates with times where the provider writes them. */
  readonly validity?: { readonly from?: string; readonly until?: string };
}

export function readEvidenceMetadata(at: Cursor): EvidenceMetadata {
  const subject = readSubject(at);
  const authority = at.maybe('sdg:IssuingAuthority');
  const conformance = at.maybe('sdg:IsConformantTo');
  const issued = at.maybe('sdg:IssuingDate');
  const validity = at.maybe('sdg:ValidityPeriod');
  return {
    identifier: at.only('sdg:Identifier').requiredText(),
    ...(subject && { subject }),
    ...(authority && { issuingAuthority: readAgent(authority) }),
    ...(conformance && { conformance: readConformance(conformance) }),
    ...(issued && { issuingDate: readDate(issued) }),
    ...readForm(at.only('sdg:Distribution')),
    ...(validity && { validity: readPeriod(validity) }),
  };
}

function readForm(at: Cursor): Pick<EvidenceMetadata, 'format' | 'languages' | 'conformsTo'> {
  const { formats, ...rest } = readDistribution(at);
  const [format] = formats;
  return format && formats.length === 1 ? { format, ...rest } : at.fail('needs exactly one sdg:Format');
}

function readPeriod(at: Cursor): NonNullable<EvidenceMetadata['validity']> {
  const from = at.maybe('sdg:StartDate');
  const until = at.maybe('sdg:EndDate');
  return { ...(from && { from: readDay(from) }), ...(until && { until: readDay(until) }) };
}

/** The only facts about a person that evidence metadata may repeat. */
const natural = ['Identifier', 'FamilyName', 'GivenName', 'DateOfBirth', 'PlaceOfBirth'];
const legal = ['LegalPersonIdentifier', 'LegalName'];

function readSubject(at: Cursor): EdmSubject | undefined {
  const about = at.maybe('sdg:IsAbout');
  if (!about) return undefined;
  const person = about.maybe('sdg:NaturalPerson');
  const company = about.maybe('sdg:LegalPerson');
  if (person && !company) return readNaturalPerson(holdingOnly(person, natural, 'R-EDM-RESP-S041'));
  if (company && !person) return readLegalPerson(holdingOnly(company, legal, 'R-EDM-RESP-S042'));
  return about.fail('needs either sdg:NaturalPerson or sdg:LegalPerson');
}

function holdingOnly(at: Cursor, names: readonly string[], rule: string): Cursor {
  const other = at.elements.find(({ name }) => !names.some((one) => name === `sdg:${one}`));
  other?.fail('must not be told here', rule);
  return at;
}

export function writeEvidenceMetadata(metadata: EvidenceMetadata): Markup {
  const { subject, issuingAuthority, conformance, issuingDate, format, validity } = metadata;
  return element(
    'sdg:Evidence',
    {},
    element('sdg:Identifier', {}, metadata.identifier),
    subject && element('sdg:IsAbout', {}, writeSubject(subject, 'sdg:NaturalPerson')),
    issuingAuthority && writeAgent(issuingAuthority, 'sdg:IssuingAuthority'),
    conformance && element('sdg:IsConformantTo', {}, ...writeConformance(conformance)),
    issuingDate ? element('sdg:IssuingDate', {}, issuingDate) : undefined,
    writeDistribution('sdg:Distribution', { ...metadata, formats: [format] }),
    validity && writePeriod(validity),
  );
}

function writePeriod({ from, until }: NonNullable<EvidenceMetadata['validity']>): Markup {
  return element(
    'sdg:ValidityPeriod',
    {},
    from ? element('sdg:StartDate', {}, from) : undefined,
    until ? element('sdg:EndDate', {}, until) : undefined,
  );
}
