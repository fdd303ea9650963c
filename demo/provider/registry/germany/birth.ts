/** The birth certificate: the entry in the register as data, the deed in German, a translation. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { dotted, inEnglish } from '../dates.ts';
import { pdfDocument, xmlDocument } from '../document.ts';
import { classification, dataModel } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import { citizen, civilRegistry, townPaper } from './citizen.ts';

const title = {
  en: 'Birth certificate',
  de: 'Geburtsurkunde',
  fr: 'Acte de naissance',
  el: 'Ληξιαρχική πράξη γέννησης',
  fi: 'Syntymätodistus',
  nl: 'Geboorteakte',
};

const issued = '2026-10-19';
const entry = 'G 412/1998';

function place(name: string): Markup[] {
  return [
    element('municipality', { code: '14999010', codeList: 'urn:de:bund:destatis:schluessel:ags' }, name),
    element('region', { 'xml:lang': 'de' }, 'Sachsen'),
    element('country', { codeList: 'ISO 3166-1' }, 'DE'),
  ];
}

function parent(
  role: string,
  familyName: string,
  birthName: string,
  givenName: string,
  born: string,
): Markup {
  return element(
    'parent',
    { role },
    element('familyName', {}, familyName),
    element('birthName', {}, birthName),
    element('givenName', {}, givenName),
    element('dateOfBirth', {}, born),
    element('nationality', { codeList: 'ISO 3166-1' }, 'DE'),
  );
}

function registerEntry(): Markup {
  return element(
    'certificateOfBirth',
    { xmlns: dataModel('certificate-of-birth-1.0.0'), version: '1.0.0' },
    element('registerNumber', { scheme: 'urn:de:personenstandsregister:geburtenregister' }, entry),
    element(
      'issuingAuthority',
      {},
      element('identifier', { scheme: civilRegistry.schemeId }, civilRegistry.id),
      element('name', { 'xml:lang': 'de' }, 'Standesamt Lindenau am Wehr'),
    ),
    element('dateOfRegistration', {}, '1998-03-12'),
    element('dateOfIssue', {}, issued),
    element(
      'child',
      {},
      element('familyName', {}, citizen.familyName),
      element('givenName', {}, citizen.givenName),
      element('gender', { codeList: 'ISO/IEC 5218' }, '2'),
      element('dateOfBirth', {}, citizen.dateOfBirth),
      element('timeOfBirth', {}, '06:42:00+01:00'),
      element('placeOfBirth', {}, ...place('Lindenau am Wehr'), element('facility', {}, 'Klinikum St. Anna')),
    ),
    element(
      'parents',
      {},
      parent('mother', 'Brinkmann', 'Seidel', 'Katrin Elisabeth', '1969-07-30'),
      parent('father', 'Brinkmann', 'Brinkmann', 'Jürgen Paul', '1966-01-17'),
    ),
    element('marginalNotes', { count: '0' }),
  );
}

const words = {
  de: {
    role: 'human-readable',
    documentTitle: {
      en: 'Certificate as issued, in German',
      de: 'Urkunde im Original',
      fr: 'Acte original, en allemand',
      el: 'Η πράξη όπως εκδόθηκε, στα γερμανικά',
      fi: 'Alkuperäinen todistus saksaksi',
      nl: 'Akte zoals afgegeven, in het Duits',
    },
    fileName: 'geburtsurkunde.pdf',
    title: 'Geburtsurkunde',
    register: `Geburtenregister Nr. ${entry}`,
    labels: [
      'Kind',
      'Geburtsname',
      'Vornamen',
      'Geschlecht',
      'Geburtstag und Uhrzeit',
      'Geburtsort',
      'Mutter',
      'Vater',
      'Weitere Angaben',
    ],
    female: 'weiblich',
    born: `${dotted(citizen.dateOfBirth, true)}, 6 Uhr 42`,
    mother: 'Katrin Elisabeth Brinkmann, geborene Seidel',
    father: 'Jürgen Paul Brinkmann',
    none: 'keine',
    where: 'Lindenau am Wehr, Klinikum St. Anna',
    note: 'Die Übereinstimmung mit den Eintragungen im Geburtenregister wird hiermit beurkundet.',
    signed: `Lindenau am Wehr, den ${dotted(issued, true)}`,
    capacity: 'Der Standesbeamte',
  },
  en: {
    role: 'translation',
    documentTitle: {
      en: 'Translation into English',
      de: 'Übersetzung ins Englische',
      fr: 'Traduction en anglais',
      el: 'Μετάφραση στα αγγλικά',
      fi: 'Käännös englanniksi',
      nl: 'Vertaling in het Engels',
    },
    fileName: 'birth-certificate-en.pdf',
    title: 'Birth certificate',
    register: `Register of births, no. ${entry} · Translation from German`,
    labels: [
      'Child',
      'Family name at birth',
      'Given names',
      'Sex',
      'Date and time of birth',
      'Place of birth',
      'Mother',
      'Father',
      'Further particulars',
    ],
    female: 'female',
    born: `${inEnglish(citizen.dateOfBirth)}, 6:42 a.m.`,
    mother: 'Katrin Elisabeth Brinkmann, née Seidel',
    father: 'Jürgen Paul Brinkmann',
    none: 'none',
    where: 'Lindenau am Wehr, St. Anna hospital',
    note: 'It is hereby certified that this text agrees with the entries in the register of births.',
    signed: `Lindenau am Wehr, ${inEnglish(issued)}`,
    capacity: 'Registrar',
  },
} as const;

function deed(language: 'de' | 'en') {
  const text = words[language];
  const [
    child = '',
    family = '',
    given = '',
    sex = '',
    born = '',
    where = '',
    mother = '',
    father = '',
    further = '',
  ] = text.labels;
  return pdfDocument(
    { place: `de/birth/${text.role}`, role: text.role, title: text.documentTitle, fileName: text.fileName },
    {
      title: `${text.title} – Lena Sophie Brinkmann`,
      author: 'Standesamt Lindenau am Wehr',
      subject: text.register,
      language,
      issued,
      letterhead: townPaper(language),
      reference: `${entry} · ${language === 'de' ? 'Urkunde' : 'Certificate'} 2026-1187`,
      certificate: language === 'de',
    },
    (sheet) => {
      sheet.title(text.title, text.register);
      sheet.heading(child);
      sheet.fields([
        [family, citizen.familyName],
        [given, citizen.givenName],
        [sex, text.female],
        [born, text.born],
        [where, text.where],
      ]);
      sheet.heading(language === 'de' ? 'Eltern' : 'Parents');
      sheet.fields([
        [mother, text.mother],
        [father, text.father],
        [further, text.none],
      ]);
      sheet.paragraph(text.note);
      sheet.signed({
        name: 'Matthias Hollerbach',
        capacity: text.capacity,
        place: text.signed,
        stamp: { rim: 'STANDESAMT LINDENAU AM WEHR · SACHSEN ·', middle: ['SIEGEL'], colour: '#2f4a32' },
      });
    },
  );
}

export const birthCertificate: HeldPackage = {
  id: nameBasedId('de/birth'),
  title,
  classification: classification('DE', 'ca8afed6-2dc0-422a-a931-d21c3d8d370e'),
  issuer: civilRegistry,
  issued,
  documents: [
    xmlDocument(
      {
        place: 'de/birth/main',
        role: 'main',
        title,
        language: 'de',
        conformsTo: dataModel('certificate-of-birth-1.0.0'),
        fileName: 'geburtsurkunde.xml',
      },
      registerEntry,
    ),
    deed('de'),
    deed('en'),
  ],
};
