/** The transcript of records: every course with credits, grade and date. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { dotted } from '../dates.ts';
import { pdfDocument, xmlDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import { average, courses, terms, type Course, type Term } from './courses.ts';
import { elmo, elmoModel, identifier, texts } from './elmo.ts';
import { fullName, programme, university, universityPaper, type Student } from './student.ts';

const issued = '2026-09-28';

const title = {
  en: 'Transcript of records',
  de: 'Leistungsübersicht (Transcript of Records)',
  fr: 'Relevé de notes',
  el: 'Αναλυτική βαθμολογία',
  fi: 'Opintosuoritusote',
  sv: 'Studieprestationsutdrag',
};

export function transcriptOfRecords(student: Student): HeldPackage {
  const place = `${student.file}/transcript`;
  return {
    id: nameBasedId(place),
    title,
    classification: classification('FI', '5b82e7c9-4d10-4c6f-a3e8-96f2b07d13ac'),
    issuer: university,
    issued,
    documents: [
      xmlDocument(
        {
          place: `${place}/main`,
          role: 'main',
          title,
          language: 'fi',
          conformsTo: elmoModel,
          fileName: 'opintosuoritusote.xml',
        },
        () => elmo(student, issued, study()),
      ),
      readable(student, place),
    ],
  };
}

/** The degree with its courses as parts. */
function study(): Markup {
  return element(
    'learningOpportunitySpecification',
    {},
    identifier('local', 'LUK-YMP'),
    ...texts('title', {
      fi: 'Luonnontieteiden kandidaatti, ympäristötiede',
      en: 'Bachelor of Science, environmental science',
    }),
    element('type', {}, 'Degree Programme'),
    element('iscedCode', {}, '0521'),
    element(
      'specifies',
      {},
      element(
        'learningOpportunityInstance',
        {},
        element('start', {}, programme.start),
        element('date', {}, programme.awarded),
        element('status', {}, 'passed'),
        element('resultLabel', {}, average()),
        credit(programme.credits),
      ),
    ),
    ...terms.flatMap((term) => term.courses.map((course) => element('hasPart', {}, part(course, term)))),
  );
}

function part({ code, fi, en, credits, grade, date }: Course, term: Term): Markup {
  return element(
    'learningOpportunitySpecification',
    {},
    identifier('local', code),
    ...texts('title', { fi, en }),
    element('type', {}, 'Course'),
    element(
      'specifies',
      {},
      element(
        'learningOpportunityInstance',
        {},
        element('date', {}, date),
        element(
          'academicTerm',
          {},
          ...texts('title', { fi: term.fi, en: term.en }),
          element('start', {}, term.start),
          element('end', {}, term.end),
        ),
        element('status', {}, 'passed'),
        element('gradingSchemeLocalId', {}, 'fi-0-5'),
        element('resultLabel', {}, grade === 'pass' ? 'HYV' : String(grade)),
        credit(credits),
        element('languageOfInstruction', {}, code === 'KIE-201' ? 'en' : code === 'KIE-110' ? 'sv' : 'fi'),
      ),
    ),
  );
}

function credit(value: number): Markup {
  return element('credit', {}, element('scheme', {}, 'ECTS'), element('value', {}, String(value)));
}

function readable({ subject, studentNumber }: Student, place: string) {
  return pdfDocument(
    {
      place: `${place}/readable`,
      role: 'human-readable',
      title: {
        en: 'Transcript as issued, in Finnish',
        de: 'Leistungsübersicht im Original, auf Finnisch',
        fr: 'Relevé original, en finnois',
        el: 'Η αναλυτική βαθμολογία όπως εκδόθηκε, στα φινλανδικά',
        fi: 'Alkuperäinen ote suomeksi',
      },
      fileName: 'opintosuoritusote.pdf',
    },
    {
      title: `Opintosuoritusote – ${fullName(subject)}`,
      author: 'Kaarnarannan yliopisto',
      subject: 'Opintosuoritukset 2020–2023',
      language: 'fi',
      issued,
      letterhead: universityPaper('fi'),
      reference: `Opintosuoritusote ${studentNumber}-26/0417 · ${dotted(issued)}`,
    },
    (sheet) => {
      sheet.title('Opintosuoritusote');
      sheet.fields([
        ['Nimi', fullName(subject)],
        ['Syntymäaika', dotted(subject.dateOfBirth)],
        ['Opiskelijanumero', studentNumber],
        ['Tutkinto-ohjelma', 'Luonnontieteiden kandidaatti, ympäristötiede (180 op)'],
        ['Opinto-oikeus', `${dotted(programme.start)} – ${dotted(programme.awarded)}`],
      ]);
      const columns = [
        { head: 'Tunnus', share: 13 },
        { head: 'Opintojakso', share: 52 },
        { head: 'Päivämäärä', share: 16 },
        { head: 'op', share: 8, right: true },
        { head: 'Arvosana', share: 14, right: true },
      ];
      for (const term of terms) {
        const sum = term.courses.reduce((total, { credits }) => total + credits, 0);
        sheet.heading(term.fi);
        sheet.table(columns, [
          ...term.courses.map(({ code, fi, date, credits, grade }) => [
            code,
            fi,
            dotted(date),
            String(credits),
            grade === 'pass' ? 'HYV' : String(grade),
          ]),
          ['', '=Lukukausi yhteensä', '', `=${sum}`, ''],
        ]);
      }
      sheet.heading('Yhteenveto');
      sheet.fields([
        ['Opintojaksoja', String(courses.length)],
        ['Opintopisteitä', `${courses.reduce((total, { credits }) => total + credits, 0)} op`],
        ['Painotettu keskiarvo', average().replace('.', ',')],
      ]);
      sheet.paragraph(
        'Arvosanat: 5 erinomainen, 4 kiitettävä, 3 hyvä, 2 tyydyttävä, 1 välttävä; HYV hyväksytty ilman arvosanaa. Yksi opintopiste (op) vastaa yhtä ECTS-pistettä.',
        { small: true },
      );
      sheet.signed({
        name: programme.registrar,
        capacity: 'Opintoasiainpäällikkö',
        place: `Kaarnarannassa ${dotted(issued)}`,
        stamp: { rim: 'KAARNARANNAN YLIOPISTO · OPINTOTOIMISTO ·', middle: ['OTE'], colour: '#123b5d' },
      });
    },
  );
}
