/** Whom a request or a piece of evidence is about: the minimum data set of eIDAS, and what may stand beside it. */
import {
  child,
  known,
  maybe,
  one,
  onlyOn,
  sequence,
  since11,
  some,
  type Codec,
  type Optional,
} from '../codec/codec.ts';
import { content, date, maybeAttribute, optional, required, text } from '../codec/value.ts';
import { address, type Address } from './agent.ts';
import { identifier, type Identifier } from './identifier.ts';

/** Something that one sector alone knows of a person. */
export interface SectorAttribute {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** A name in Latin letters, and as its bearer writes it (Italy: attribute `nonLatin`). */
export interface PersonName {
  readonly latin: string;
  readonly nonLatin?: string;
}

/**
 * A human being in a message. The minimum data set of eIDAS is what the provider finds and recognises them by;
 * evidence may repeat only names, identifier, date and place of birth (R-EDM-RESP-S041).
 */
export interface NaturalPerson {
  readonly kind: 'natural';
  /** `Low`, `Substantial` or `High`; in requests only. */
  readonly levelOfAssurance?: string;
  /** Absent where it was derived for one country and must not leave it. */
  readonly identifier?: Identifier;
  readonly familyName: PersonName;
  readonly givenName: PersonName;
  /** ISO 8601 date. */
  readonly dateOfBirth: string;
  readonly birthName?: PersonName;
  readonly placeOfBirth?: string;
  readonly address?: Address;
  readonly gender?: string;
  readonly nationality?: string;
  readonly countryOfBirth?: string;
  readonly townOfBirth?: string;
  readonly countryOfResidence?: string;
  readonly phoneNumber?: string;
  readonly emailAddress?: string;
  readonly sectorAttributes?: readonly SectorAttribute[];
}

/**
 * A company or another body in a message. Evidence may repeat only its name and its identifier of eIDAS
 * (R-EDM-RESP-S042).
 */
export interface LegalPerson {
  readonly kind: 'legal';
  /** `Low`, `Substantial` or `High`; in requests only. */
  readonly levelOfAssurance?: string;
  /** Other identifiers than the one of eIDAS. */
  readonly identifiers?: readonly Identifier[];
  readonly identifier?: Identifier;
  readonly legalName: string;
  readonly address?: Address;
  readonly sectorAttributes?: readonly SectorAttribute[];
}

/** Whom it is about, told apart by `kind`. A message names one of the two, never both (R-EDM-REQ-S016). */
export type EdmSubject = NaturalPerson | LegalPerson;

const name: Codec<PersonName> = sequence<PersonName>({
  latin: content(text),
  nonLatin: onlyOn(since11, maybeAttribute('nonLatin')),
});

const sectorAttribute: Codec<SectorAttribute> = sequence<SectorAttribute>({
  name: required('sdg:AttributeName', text),
  uri: required('sdg:AttributeURI', text),
  value: required('sdg:AttributeValue', text),
});

const plain = (element: string): Optional<string> => optional(element, text);

/** What the schema of the 1.0 line does not have. */
const newer = (element: string): Optional<string> => onlyOn(since11, plain(element));

export const naturalPerson: Codec<NaturalPerson> = sequence<NaturalPerson>({
  kind: known('natural'),
  levelOfAssurance: plain('sdg:LevelOfAssurance'),
  identifier: maybe(child('sdg:Identifier'), identifier),
  familyName: one(child('sdg:FamilyName'), name),
  givenName: one(child('sdg:GivenName'), name),
  dateOfBirth: required('sdg:DateOfBirth', date),
  birthName: maybe(child('sdg:BirthName'), name),
  placeOfBirth: plain('sdg:PlaceOfBirth'),
  address: maybe(child('sdg:CurrentAddress'), address),
  gender: plain('sdg:Gender'),
  nationality: newer('sdg:Nationality'),
  countryOfBirth: newer('sdg:CountryOfBirth'),
  townOfBirth: newer('sdg:TownOfBirth'),
  countryOfResidence: newer('sdg:CountryOfResidence'),
  phoneNumber: newer('sdg:PhoneNumber'),
  emailAddress: newer('sdg:EmailAddress'),
  sectorAttributes: some('sdg:SectorSpecificAttribute', sectorAttribute),
});

export const legalPerson: Codec<LegalPerson> = sequence<LegalPerson>({
  kind: known('legal'),
  levelOfAssurance: plain('sdg:LevelOfAssurance'),
  identifiers: some('sdg:Identifier', identifier),
  identifier: maybe(child('sdg:LegalPersonIdentifier'), identifier),
  legalName: required('sdg:LegalName', text),
  address: maybe(child('sdg:RegisteredAddress'), address),
  sectorAttributes: some('sdg:SectorSpecificAttribute', sectorAttribute),
});

/** One of the two, each where it has its place. */
export function either(
  natural: Optional<NaturalPerson>,
  legal: Optional<LegalPerson>,
  rule?: string,
): Codec<EdmSubject> {
  return {
    read(at) {
      const [subject, another] = [natural.read(at), legal.read(at)].filter((each) => each !== undefined);
      if (!subject || another) return at.fail('needs either a natural or a legal person', rule);
      return subject;
    },
    write: (value, line) =>
      value.kind === 'natural' ? natural.write(value, line) : legal.write(value, line),
  };
}
