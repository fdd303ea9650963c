/** The parts that every ELMO file has (EMREX ELMO 1.7): root, learner, issuer, grading scheme. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { dataModel } from '../evidence-types.ts';
import { nationalIdentifier, university, type Student } from './student.ts';

export const elmoModel = dataModel('elmo-1.7.0');

/** One text in several languages, one element each. */
export function texts(name: string, languages: Readonly<Record<string, string>>): Markup[] {
  return Object.entries(languages).map(([lang, text]) => element(name, { 'xml:lang': lang }, text));
}

export function identifier(type: string, value: string): Markup {
  return element('identifier', { type }, value);
}

/** A whole file: one report by the university about one student. */
export function elmo(student: Student, issued: string, ...opportunities: readonly Markup[]): Markup {
  const { subject, studentNumber } = student;
  const time = `${issued}T09:00:00+03:00`;
  const { fi = '', sv = '', en = '' } = university.name;
  return element(
    'elmo',
    { xmlns: 'https://github.com/emrex-eu/elmo-schemas/tree/v1' },
    element('generatedDate', {}, time),
    element(
      'learner',
      {},
      element('citizenship', {}, 'FI'),
      identifier('nationalIdentifier', nationalIdentifier(subject)),
      identifier('esi', `urn:schac:personalUniqueCode:int:esi:kaarnaranta.example:${studentNumber}`),
      element('givenNames', {}, subject.givenName),
      element('familyName', {}, subject.familyName),
      element('bday', {}, subject.dateOfBirth),
    ),
    element(
      'report',
      {},
      element(
        'issuer',
        {},
        element('country', {}, 'FI'),
        identifier('schac', 'kaarnaranta.example'),
        identifier('ovt', university.id),
        ...texts('title', { fi, sv, en }),
        element('url', {}, 'https://www.kaarnaranta.example/'),
      ),
      ...opportunities,
      element('issueDate', {}, time),
      element(
        'gradingScheme',
        { localId: 'fi-0-5' },
        ...texts('description', {
          fi: 'Arvosana-asteikko 1–5 (5 erinomainen, 1 välttävä). HYV: hyväksytty ilman arvosanaa.',
          sv: 'Vitsordsskala 1–5 (5 utmärkt, 1 försvarlig). HYV: godkänd utan vitsord.',
          en: 'Scale from 1 to 5 (5 excellent, 1 sufficient). HYV: passed without a grade.',
        }),
      ),
    ),
  );
}
