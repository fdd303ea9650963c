/** The class 3 medical certificate: fit, with glasses. Good for two years. */
import { dotted } from '../dates.ts';
import { pdfDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import type { Sheet } from '../paper/sheet.ts';
import {
  aviationAuthority,
  aviationPaper,
  controller,
  fullName,
  licenceNumber,
  stamp,
} from './controller.ts';

const title = {
  en: 'Medical certificate, class 3',
  de: 'Tauglichkeitszeugnis der Klasse 3',
  fr: 'Certificat médical de classe 3',
  el: 'Ιατρικό πιστοποιητικό κλάσης 3',
  fi: 'Lääketieteellinen kelpoisuustodistus, luokka 3',
  it: 'Certificato medico di classe 3',
};

/** ISO 8601 dates. */
const issued = '2026-03-11';
const until = '2028-03-11';

const limitations = [
  ['VDL', 'Correzione per lontano; avere con sé un paio di occhiali di riserva'],
  ['RXO', 'Visita oftalmologica specialistica a ogni rinnovo'],
];

/** What was examined, when, and when it has to be examined again. */
const examinations = [
  ['Visita medica generale', issued, until],
  ['Elettrocardiogramma', issued, until],
  ['Audiometria tonale', issued, '2030-03-11'],
  ['Visita oftalmologica', '2026-03-09', until],
] as const;

/** One PDF: a doctor's paper has no data behind it. */
export const medicalCertificate: HeldPackage = {
  id: nameBasedId('it/medical'),
  title,
  classification: classification('IT', '8c41e7d9-3f60-4a12-b5e8-6d90f27ab354'),
  issuer: aviationAuthority,
  issued,
  validity: { from: issued, until },
  documents: [
    pdfDocument(
      { place: 'it/medical/main', role: 'main', title, fileName: 'certificato-medico-classe-3.pdf' },
      {
        title: `Certificato medico di classe 3 – ${fullName}`,
        author: 'Autorità per la Sicurezza del Volo Civile',
        subject: 'Idoneità medica dei controllori del traffico aereo',
        language: 'it',
        issued,
        letterhead: aviationPaper('it'),
        reference: 'Certificato n. IT-MED3-2026-01877 · Codice di verifica: 4HTN-8XWB-2C',
      },
      compose,
    ),
  ],
};

function compose(sheet: Sheet): void {
  sheet.title('Certificato medico di classe 3', 'Parte ATCO.MED del regolamento (UE) 2015/340');
  sheet.fields([
    ['I. Stato di rilascio', 'Italia'],
    ['II. Classe', '3'],
    ['III. Numero del certificato', 'IT-MED3-2026-01877'],
    ['IV. Titolare', fullName],
    ['XIV. Data di nascita', dotted(controller.dateOfBirth, true)],
    ['VI. Cittadinanza', 'italiana'],
    ['Numero della licenza', licenceNumber],
    ['IX. Validità', `dal ${dotted(issued, true)} al ${dotted(until, true)} (24 mesi)`],
    ['Giudizio', 'Idoneo, con le limitazioni sotto indicate'],
  ]);
  sheet.heading('XIII. Limitazioni');
  sheet.table(
    [
      { head: 'Codice', share: 16 },
      { head: 'Limitazione', share: 84 },
    ],
    limitations,
  );
  sheet.heading('Accertamenti');
  sheet.table(
    [
      { head: 'Accertamento', share: 56 },
      { head: 'Ultimo', share: 22, right: true },
      { head: 'Prossimo', share: 22, right: true },
    ],
    examinations.map(([name, last, next]) => [name, dotted(last, true), dotted(next, true)]),
  );
  sheet.paragraph(
    'Il titolare non esercita le attribuzioni della licenza quando è consapevole di una diminuzione della propria idoneità medica.',
    { small: true },
  );
  sheet.signed({
    name: 'Dott. Saverio Montecalvi',
    capacity: 'X. Esaminatore aeromedico, Centro aeromedico di Valmarina',
    place: `Valmarina, ${dotted(issued, true)}`,
    stamp: { ...stamp, middle: ['CLASSE 3'] },
  });
}
