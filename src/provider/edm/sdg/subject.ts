/** Whom a request or a piece of evidence is about: the minimum data set of eIDAS. */
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { readDate } from '../regrep/lexical.ts';
import { readIdentifier, writeIdentifier, type Identifier } from './identifier.ts';

export interface NaturalPerson {
  readonly kind: 'natural';
  /** `Low`, `Substantial` or `High`; in requests only. */
  readonly levelOfAssurance?: string;
  /** Absent where it was derived for one country and must not leave it. */
  readonly identifier?: Identifier;
  readonly familyName: string;
  readonly givenName: string;
  /** ISO 8601 date. */
  readonly dateOfBirth: string;
}

export interface LegalPerson {
  readonly kind: 'legal';
  /** `Low`, `Substantial` or `High`; in requests only. */
  readonly levelOfAssurance?: string;
  readonly identifier: Identifier;
  readonly legalName: string;
}

export type EdmSubject = NaturalPerson | LegalPerson;

export function readNaturalPerson(at: Cursor): NaturalPerson {
  const identifier = at.maybe('sdg:Identifier');
  return {
    kind: 'natural',
    ...assurance(at),
    ...(identifier && { identifier: readIdentifier(identifier) }),
    familyName: at.only('sdg:FamilyName').requiredText(),
    givenName: at.only('sdg:GivenName').requiredText(),
    dateOfBirth: readDate(at.only('sdg:DateOfBirth')),
  };
}

export function readLegalPerson(at: Cursor): LegalPerson {
  return {
    kind: 'legal',
    ...assurance(at),
    identifier: readIdentifier(at.only('sdg:LegalPersonIdentifier')),
    legalName: at.only('sdg:LegalName').requiredText(),
  };
}

/** A request calls a natural person `sdg:Person`, evidence calls it `sdg:NaturalPerson`. */
export function writeSubject(subject: EdmSubject, naturalPerson: 'sdg:Person' | 'sdg:NaturalPerson'): Markup {
  const { levelOfAssurance, identifier } = subject;
  const assured = levelOfAssurance ? element('sdg:LevelOfAssurance', {}, levelOfAssurance) : undefined;
  if (subject.kind === 'legal') {
    const { legalName } = subject;
    return element(
      'sdg:LegalPerson',
      {},
      assured,
      writeIdentifier('sdg:LegalPersonIdentifier', subject.identifier),
      element('sdg:LegalName', {}, legalName),
    );
  }
  return element(
    naturalPerson,
    {},
    assured,
    identifier && writeIdentifier('sdg:Identifier', identifier),
    element('sdg:FamilyName', {}, subject.familyName),
    element('sdg:GivenName', {}, subject.givenName),
    element('sdg:DateOfBirth', {}, subject.dateOfBirth),
  );
}

function assurance(at: Cursor): { readonly levelOfAssurance?: string } {
  const levelOfAssurance = at.maybe('sdg:LevelOfAssurance')?.text;
  return levelOfAssurance ? { levelOfAssurance } : {};
}
