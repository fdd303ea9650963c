/** The degree certificate: as data, as the paper that was handed over, and translated. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { dotted, inEnglish } from '../dates.ts';
import { pdfDocument, xmlDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import type { Sheet } from '../paper/sheet.ts';
import { diplomaSupplement } from './diploma-supplement.ts';
import { elmo, elmoModel, identifier, texts } from './elmo.ts';
import { fullName, programme, university, universityPaper, type Student } from './student.ts';

const degree = {
  fi: 'Luonnontieteiden kandidaatin tutkinto, ympäristötiede',
  sv: 'Kandidatexamen i naturvetenskaper, miljövetenskap',
  en: 'Bachelor of Science, environmental science',
};

const title = {
  en: "Bachelor's degree certificate",
  de: 'Bachelorurkunde',
  fr: 'Diplôme de licence (bachelor)',
  el: 'Πτυχίο πρώτου κύκλου σπουδών',
  fi: 'Kandidaatin tutkintotodistus',
  sv: 'Examensbevis för kandidatexamen',
};

export function degreeCertificate(student: Student): HeldPackage {
  const place = `${student.file}/degree`;
  return {
    id: nameBasedId(place),
    title,
    classification: classification('FI', '0d6a1f3b-58c4-4f7e-92b0-7a3c91e6d845'),
    issuer: university,
    issued: programme.awarded,
    verification: { signature: 'valid', signer: university.name, checkedAt: '2026-11-20T07:30:00Z' },
    documents: [
      xmlDocument(
        {
          place: `${place}/main`,
          role: 'main',
          title,
          language: 'fi',
          conformsTo: elmoModel,
          fileName: 'tutkintotodistus.xml',
        },
        () => elmo(student, programme.awarded, opportunity(student)),
      ),
      inFinnish(student, place),
      inEnglishTranslation(student, place),
    ],
  };
}

function opportunity({ diplomaNumber }: Student): Markup {
  return element(
    'learningOpportunitySpecification',
    {},
    identifier('local', 'LUK-YMP'),
    identifier('diploma', diplomaNumber),
    ...texts('title', degree),
    element('type', {}, 'Degree Programme'),
    element('iscedCode', {}, '0521'),
    element('url', {}, 'https://www.kaarnaranta.example/opinnot/luk-ymp'),
    ...texts('description', {
      fi: 'Kolmivuotinen alempi korkeakoulututkinto. Pääaine ympäristötiede, sivuaineet kemia ja paikkatieto.',
      sv: 'Treårig lägre högskoleexamen. Huvudämne miljövetenskap, biämnen kemi och geoinformatik.',
      en: 'First-cycle degree of three years. Major: environmental science. Minors: chemistry, geoinformatics.',
    }),
    element(
      'specifies',
      {},
      element(
        'learningOpportunityInstance',
        {},
        element('start', {}, programme.start),
        element('date', {}, programme.awarded),
        element('status', {}, 'passed'),
        element('gradingSchemeLocalId', {}, 'fi-0-5'),
        element('resultLabel', {}, '5'),
        element(
          'credit',
          {},
          element('scheme', {}, 'ECTS'),
          element('level', {}, 'Bachelor'),
          element('value', {}, String(programme.credits)),
        ),
        element('level', {}, element('type', {}, 'EQF'), element('value', {}, '6')),
        element('languageOfInstruction', {}, 'fi'),
        diplomaSupplement(),
      ),
    ),
  );
}

function inFinnish(student: Student, place: string) {
  const { subject, studentNumber, diplomaNumber } = student;
  return pdfDocument(
    {
      place: `${place}/readable`,
      role: 'human-readable',
      title: {
        en: 'Certificate as issued, in Finnish',
        de: 'Urkunde im Original, auf Finnisch',
        fr: 'Diplôme original, en finnois',
        el: 'Το πτυχίο όπως εκδόθηκε, στα φινλανδικά',
        fi: 'Alkuperäinen todistus suomeksi',
      },
      fileName: 'tutkintotodistus.pdf',
    },
    {
      title: `Tutkintotodistus – ${fullName(subject)}`,
      author: 'Kaarnarannan yliopisto',
      subject: degree.fi,
      language: 'fi',
      issued: programme.awarded,
      letterhead: universityPaper('fi'),
      reference: `Todistus nro ${diplomaNumber}`,
      certificate: true,
    },
    (sheet) => {
      sheet.title('Tutkintotodistus', 'Luonnontieteellinen tiedekunta');
      sheet.paragraph('Kaarnarannan yliopisto todistaa, että', { centred: true });
      sheet.name(fullName(subject));
      sheet.paragraph(
        'on suorittanut luonnontieteiden kandidaatin tutkinnon (LuK)\npääaineenaan ympäristötiede.',
        { centred: true },
      );
      sheet.space(10);
      sheet.fields([
        ['Syntymäaika', dotted(subject.dateOfBirth)],
        ['Opiskelijanumero', studentNumber],
        ['Tutkinto', 'Luonnontieteiden kandidaatti, 180 opintopistettä'],
        ['Pääaine', 'Ympäristötiede'],
        ['Sivuaineet', 'Kemia, paikkatieto'],
        ['Kandidaatintutkielman arvosana', '5 (erinomainen)'],
        ['Tutkinnon taso', 'Eurooppalaisen tutkintojen viitekehyksen taso 6'],
        ['Suoritettu', dotted(programme.awarded)],
      ]);
      sheet.paragraph('Tutkinto tuottaa kelpoisuuden ylempään korkeakoulututkintoon johtaviin opintoihin.', {
        centred: true,
      });
      signed(sheet, `Kaarnarannassa ${dotted(programme.awarded)}`, 'Dekaani, luonnontieteellinen tiedekunta');
    },
  );
}

function inEnglishTranslation(student: Student, place: string) {
  const { subject, studentNumber, diplomaNumber } = student;
  return pdfDocument(
    {
      place: `${place}/translation`,
      role: 'translation',
      title: {
        en: 'Translation into English',
        de: 'Übersetzung ins Englische',
        fr: 'Traduction en anglais',
        el: 'Μετάφραση στα αγγλικά',
        fi: 'Käännös englanniksi',
      },
      fileName: 'degree-certificate-en.pdf',
    },
    {
      title: `Degree certificate – ${fullName(subject)}`,
      author: 'University of Kaarnaranta',
      subject: degree.en,
      language: 'en',
      issued: programme.awarded,
      letterhead: universityPaper('en'),
      reference: `Certificate no. ${diplomaNumber} · official translation`,
    },
    (sheet) => {
      sheet.title('Degree certificate', 'Official translation from Finnish');
      sheet.paragraph('The University of Kaarnaranta certifies that', { centred: true });
      sheet.name(fullName(subject));
      sheet.paragraph(
        'has been awarded the degree of Bachelor of Science (luonnontieteiden kandidaatti, LuK)\nwith environmental science as the major subject.',
        { centred: true },
      );
      sheet.space(10);
      sheet.fields([
        ['Date of birth', inEnglish(subject.dateOfBirth)],
        ['Student number', studentNumber],
        ['Degree', 'Bachelor of Science, 180 ECTS credits'],
        ['Major subject', 'Environmental science'],
        ['Minor subjects', 'Chemistry, geoinformatics'],
        ["Grade of the bachelor's thesis", '5 (excellent)'],
        ['Level of the qualification', 'European Qualifications Framework, level 6'],
        ['Completed', inEnglish(programme.awarded)],
      ]);
      sheet.paragraph('The degree gives access to studies that lead to a second-cycle degree.', {
        centred: true,
      });
      signed(sheet, `Kaarnaranta, ${inEnglish(programme.awarded)}`, 'Dean, Faculty of Science');
    },
  );
}

function signed(sheet: Sheet, place: string, capacity: string): void {
  sheet.signed({
    name: programme.dean,
    capacity,
    place,
    stamp: { rim: 'KAARNARANNAN YLIOPISTO · UNIVERSITAS ·', middle: ['1921'], colour: '#123b5d' },
  });
}
