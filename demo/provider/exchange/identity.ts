/** Whether two descriptions are of one person, and the person of a register in the words of the messages. */
import type { EdmSubject } from '../../../src/provider/edm/index.ts';
import type { HeldSubject } from '../registry/held.ts';

/** Letters by what they are in the alphabet: neither case nor accents tell them apart. */
const letters = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * Whether the mandatory attributes of the minimum data set of eIDAS match (TDD 4.9, re-authentication): an identifier
 * alone may be mistyped, or somebody else's.
 */
export function isSamePerson(one: EdmSubject, another: EdmSubject): boolean {
  if (one.kind === 'legal' || another.kind === 'legal')
    return one.kind === 'legal' && another.kind === 'legal' && sameLetters(one.legalName, another.legalName);
  return (
    sameLetters(one.familyName.latin, another.familyName.latin) &&
    sameLetters(one.givenName.latin, another.givenName.latin) &&
    dayOf(one.dateOfBirth) === dayOf(another.dateOfBirth)
  );
}

const sameLetters = (one: string, another: string): boolean => letters.compare(one, another) === 0;

/** Without the time zone that may follow a date (`xs:date`). */
const dayOf = (date: string): string => date.slice(0, 'YYYY-MM-DD'.length);

/** The person of a register as messages name them. */
export function subjectOf(held: HeldSubject): EdmSubject {
  const identifier = { value: held.identifier, scheme: 'eidas' };
  if (held.kind === 'legal') return { kind: 'legal', identifier, legalName: held.legalName };
  return {
    kind: 'natural',
    identifier,
    familyName: { latin: held.familyName },
    givenName: { latin: held.givenName },
    dateOfBirth: held.dateOfBirth,
  };
}
