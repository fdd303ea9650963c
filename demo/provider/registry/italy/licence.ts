/** The licence of the air traffic controller, in Italian and translated. */
import { dotted, inEnglish } from '../dates.ts';
import { pdfDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldDocument, HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import type { Sheet } from '../paper/sheet.ts';
import {
  aviationAuthority,
  aviationPaper,
  born,
  controller,
  fullName,
  licenceNumber,
  stamp,
  type Bilingual,
} from './controller.ts';
import { languages, levelNames, licenceEndorsements, ratings, unitEndorsements } from './privileges.ts';

const title = {
  en: 'Air traffic controller licence',
  de: 'Fluglotsenlizenz',
  fr: 'Licence de contrôleur de la circulation aérienne',
  el: 'Πτυχίο ελεγκτή εναέριας κυκλοφορίας',
  fi: 'Lennonjohtajan lupakirja',
  it: 'Licenza di controllore del traffico aereo',
};

/** ISO 8601 dates: of the first licence, and of this paper. */
const first = '2014-11-03';
const issued = '2026-01-19';

type Language = keyof Bilingual;

/** How dates are written in a language, and a choice between two texts. */
function speaking(language: Language) {
  const italian = language === 'it';
  return {
    t: (it: string, en: string): string => (italian ? it : en),
    date: (iso: string): string => (italian ? dotted(iso, true) : inEnglish(iso)),
  };
}

function paper(
  filing: Pick<HeldDocument, 'role' | 'title' | 'fileName'> & { readonly place: string },
  language: Language,
): HeldDocument {
  const { t } = speaking(language);
  return pdfDocument(
    filing,
    {
      title: `${t('Licenza di controllore del traffico aereo', 'Air traffic controller licence')} – ${fullName}`,
      author: t('Autorità per la Sicurezza del Volo Civile', 'Authority for the Safety of Civil Flight'),
      subject: t('Regolamento (UE) 2015/340', 'Regulation (EU) 2015/340'),
      language,
      issued,
      letterhead: aviationPaper(language),
      reference: `${t('Licenza n.', 'Licence no.')} ${licenceNumber} · ${t('Codice di verifica', 'Verification code')}: 9VKC-3M7Q-TE`,
      certificate: language === 'it',
    },
    (sheet) => compose(sheet, language),
  );
}

function compose(sheet: Sheet, language: Language): void {
  const { t, date } = speaking(language);
  sheet.title(
    t('Licenza di controllore del traffico aereo', 'Air traffic controller licence'),
    t(
      'Rilasciata conformemente al regolamento (UE) 2015/340',
      'Issued in accordance with Regulation (EU) 2015/340 · official translation from Italian',
    ),
  );
  sheet.name(fullName);
  sheet.fields([
    [t('I. Stato di rilascio', 'I. State of issue'), t('Italia', 'Italy')],
    [t('III. Numero della licenza', 'III. Licence number'), licenceNumber],
    [
      t('IVa. Data e luogo di nascita', 'IVa. Date and place of birth'),
      `${date(controller.dateOfBirth)}, ${born[language]}`,
    ],
    [t('VI. Cittadinanza', 'VI. Nationality'), t('italiana', 'Italian')],
    [
      t('VIII. Autorità competente', 'VIII. Competent authority'),
      t('Autorità per la Sicurezza del Volo Civile', 'Authority for the Safety of Civil Flight'),
    ],
    [t('Prima licenza', 'First licence'), date(first)],
    [
      t('IX. Validità', 'IX. Validity'),
      t(
        'Senza scadenza; le attribuzioni si esercitano con una specializzazione di unità operativa e un certificato medico di classe 3 validi.',
        'Without limit; its privileges are exercised with a valid unit endorsement and a valid class 3 medical certificate.',
      ),
    ],
  ]);
  ratingTables(sheet, language);
  otherTables(sheet, language);
  sheet.paragraph(
    t(
      'Il titolare può esercitare le attribuzioni indicate nelle unità operative elencate. La licenza è valida in tutti gli Stati membri.',
      'The holder may exercise the privileges stated at the units listed. The licence is valid in all Member States.',
    ),
    { small: true },
  );
  sheet.signed({
    name: 'Ludovica Ferrantelli Orsari',
    capacity: t('Direttrice delle licenze del personale', 'Director of personnel licensing'),
    place: `${t('Roma', 'Rome')}, ${date(issued)}`,
    stamp,
  });
}

function ratingTables(sheet: Sheet, language: Language): void {
  const { t } = speaking(language);
  sheet.heading(t('XII. Abilitazioni', 'XII. Ratings'));
  sheet.table(
    [
      { head: t('Codice', 'Code'), share: 12 },
      { head: t('Abilitazione', 'Rating'), share: 48 },
      { head: t('Specializzazioni', 'Rating endorsements'), share: 28 },
      { head: t('Rilasciata', 'Issued'), share: 16, right: true },
    ],
    ratings.map((one) => [one.code, one[language], one.endorsements, dotted(one.issued, true)]),
  );
  sheet.heading(t('Specializzazioni di unità operativa', 'Unit endorsements'));
  sheet.table(
    [
      { head: t('Unità', 'Unit'), share: 30 },
      { head: t('Settore', 'Sector'), share: 20 },
      { head: t('Abilitazioni', 'Ratings'), share: 30 },
      { head: t('Rilasciata', 'Issued'), share: 16, right: true },
      { head: t('Valida fino al', 'Valid until'), share: 17, right: true },
    ],
    unitEndorsements.map((one) => [
      one.unit,
      one.sector,
      one.ratings,
      dotted(one.issued, true),
      dotted(one.until, true),
    ]),
  );
}

function otherTables(sheet: Sheet, language: Language): void {
  const { t } = speaking(language);
  sheet.heading(t('Specializzazioni di licenza', 'Licence endorsements'));
  sheet.table(
    [
      { head: t('Codice', 'Code'), share: 20 },
      { head: t('Specializzazione', 'Endorsement'), share: 60 },
      { head: t('Valida fino al', 'Valid until'), share: 20, right: true },
    ],
    licenceEndorsements.map((one) => [one.code, one[language], dotted(one.until, true)]),
  );
  sheet.heading(t('XIII. Competenza linguistica', 'XIII. Language proficiency'));
  sheet.table(
    [
      { head: t('Lingua', 'Language'), share: 30 },
      { head: t('Livello', 'Level'), share: 50 },
      { head: t('Valida fino al', 'Valid until'), share: 20, right: true },
    ],
    languages.map((one) => [
      one[language],
      `${one.level} (${levelNames[one.level][language]})`,
      one.until === undefined ? t('senza scadenza', 'without limit') : dotted(one.until, true),
    ]),
  );
}

/** The licence itself has no end; what may be done with it has. */
export const controllerLicence: HeldPackage = {
  id: nameBasedId('it/licence'),
  title,
  classification: classification('IT', 'f2a95c17-e8d0-4b36-9a4c-51b7d3e6082f'),
  issuer: aviationAuthority,
  issued,
  validity: { from: issued },
  documents: [
    paper({ place: 'it/licence/main', role: 'main', title, fileName: 'licenza-controllore.pdf' }, 'it'),
    paper(
      {
        place: 'it/licence/translation',
        role: 'translation',
        title: {
          en: 'Translation into English',
          de: 'Übersetzung ins Englische',
          fr: 'Traduction en anglais',
          el: 'Μετάφραση στα αγγλικά',
          fi: 'Käännös englanniksi',
          it: 'Traduzione in inglese',
        },
        fileName: 'controller-licence-en.pdf',
      },
      'en',
    ),
  ],
};
