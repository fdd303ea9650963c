/** Whom the evidence is about, held against whom it was asked for. */
import type { EdmSubject, LegalPerson, NaturalPerson, PersonName } from '../edm/index.ts';

/**
 * Whether that may be one person: by what the minimum data set of eIDAS has of everybody. Identifiers of people are
 * left out, because they are derived for one country each; companies go by theirs or by their name.
 */
export function isSame(one: EdmSubject, other: EdmSubject): boolean {
  if (one.kind === 'natural') return other.kind === 'natural' && isSamePerson(one, other);
  return other.kind === 'legal' && isSameCompany(one, other);
}

function isSamePerson(one: NaturalPerson, other: NaturalPerson): boolean {
  return (
    alike(one.familyName, other.familyName) &&
    // Some registers hold the first of several given names alone.
    alike(one.givenName, other.givenName, 1) &&
    // A date may have an offset behind it.
    one.dateOfBirth.slice(0, 10) === other.dateOfBirth.slice(0, 10)
  );
}

function isSameCompany(one: LegalPerson, other: LegalPerson): boolean {
  const [mine, its] = [one.identifier?.value, other.identifier?.value];
  return letters(one.legalName) === letters(other.legalName) || (mine !== undefined && mine === its);
}

/** In one of their spellings, as far as so many words go. */
function alike(one: PersonName, other: PersonName, words?: number): boolean {
  const known = spellings(one, words);
  return spellings(other, words).some((name) => known.includes(name));
}

const spellings = (name: PersonName, words?: number): readonly string[] =>
  Object.values(name).map((text: string) =>
    letters(
      text
        .trim()
        .split(/[\s-]+/, words)
        .join(''),
    ),
  );

/** Registers differ in capitals, accents, hyphens and spaces. */
function letters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
