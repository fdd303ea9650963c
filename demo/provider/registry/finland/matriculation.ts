/** The certificate of the matriculation examination, in Swedish: a PDF and nothing else. */
import { dotted } from '../dates.ts';
import { pdfDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { Authority, HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import { bookAndSun } from '../paper/emblem.ts';
import { fullName, type Student } from './student.ts';

const issued = '2020-06-05';

export const matriculationBoard: Authority = {
  id: '003719334027',
  schemeId: 'urn:cef.eu:names:identifier:EAS:0216',
  name: {
    en: 'Finnish Matriculation Council',
    de: 'Finnischer Rat für die Abiturprüfung',
    fr: 'Conseil finlandais du baccalauréat',
    el: 'Φινλανδικό Συμβούλιο Απολυτηρίων Εξετάσεων',
    fi: 'Ylioppilastutkintoneuvosto',
    sv: 'Studentexamensrådet',
  },
};

const title = {
  en: 'Secondary-school certificate (matriculation)',
  de: 'Reifezeugnis (Abitur)',
  fr: 'Certificat de fin d’études secondaires (baccalauréat)',
  el: 'Απολυτήριο δευτεροβάθμιας εκπαίδευσης',
  fi: 'Ylioppilastutkintotodistus',
  sv: 'Studentexamensbetyg',
};

const results = [
  ['Modersmål och litteratur, svenska', 'långt prov', 'Magna cum laude approbatur (M)', '5'],
  ['Finska', 'lång lärokurs', 'Eximia cum laude approbatur (E)', '6'],
  ['Engelska', 'lång lärokurs', 'Laudatur (L)', '7'],
  ['Matematik', 'lång lärokurs', 'Cum laude approbatur (C)', '4'],
  ['Biologi', 'realämne', 'Laudatur (L)', '7'],
  ['Geografi', 'realämne', 'Eximia cum laude approbatur (E)', '6'],
];

export function matriculationCertificate({ file, subject, studentNumber }: Student): HeldPackage {
  const place = `${file}/matriculation`;
  return {
    id: nameBasedId(place),
    title,
    classification: classification('FI', 'b7e40c25-6a9d-4381-8f5c-2d19e8a3706f'),
    issuer: matriculationBoard,
    issued,
    documents: [
      pdfDocument(
        { place: `${place}/main`, role: 'main', title, fileName: 'studentexamensbetyg.pdf' },
        {
          title: `Studentexamensbetyg – ${fullName(subject)}`,
          author: 'Studentexamensrådet',
          subject: 'Studentexamen, våren 2020',
          language: 'sv',
          issued,
          letterhead: {
            emblem: bookAndSun,
            colours: { main: '#6b1f33', accent: '#c29a4b' },
            names: ['Studentexamensrådet', 'Ylioppilastutkintoneuvosto', 'Finnish Matriculation Council'],
            address: 'Skolgränd 2, 00999 Helsingfors, Finland',
            serif: true,
            page: (number, of) => `Sida ${number} av ${of}`,
          },
          reference: `Betyg nr 2020-V-${studentNumber.slice(-5)}`,
          certificate: true,
        },
        (sheet) => {
          sheet.title('Studentexamensbetyg', 'Examenstillfället våren 2020');
          sheet.name(fullName(subject));
          sheet.paragraph(
            `född den ${dotted(subject.dateOfBirth)}\nhar avlagt studentexamen och därvid fått följande vitsord:`,
            { centred: true },
          );
          sheet.space(10);
          sheet.table(
            [
              { head: 'Prov', share: 34 },
              { head: 'Nivå', share: 18 },
              { head: 'Vitsord', share: 36 },
              { head: 'Poäng', share: 10, right: true },
            ],
            [
              ...results,
              [
                '=Summa poäng',
                '',
                '',
                `=${results.reduce((sum, [, , , points]) => sum + Number(points), 0)}`,
              ],
            ],
          );
          sheet.fields([
            ['Gymnasium', 'Sandvikens gymnasium, Kaarnaranta'],
            ['Examensspråk', 'svenska'],
            ['Examen avlagd', dotted(issued)],
          ]);
          sheet.paragraph(
            'Vitsord: L laudatur (7), E eximia cum laude approbatur (6), M magna cum laude approbatur (5), C cum laude approbatur (4), B lubenter approbatur (3), A approbatur (2). Betyget ger allmän behörighet för högskolestudier.',
            { small: true },
          );
          sheet.signed({
            name: 'Birgitta Lindroos',
            capacity: 'Ordförande för Studentexamensrådet',
            place: `Helsingfors den ${dotted(issued)}`,
            stamp: { rim: 'STUDENTEXAMENSRÅDET · FINLAND ·', middle: ['BETYG'], colour: '#6b1f33' },
          });
        },
      ),
    ],
  };
}
