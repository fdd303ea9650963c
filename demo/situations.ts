/** Fictional people for whom something other than evidence comes first. */
import type { Localized } from '../src/domain/localized.ts';
import type { Situation } from './provider/registry.ts';
import type { NaturalSubject } from './provider/registry/held.ts';

export interface DemoSituation {
  readonly id: string;
  readonly label: Localized;
  readonly subject: NaturalSubject;
  readonly situation: Situation;
}

const person = (
  number: string,
  givenName: string,
  familyName: string,
  dateOfBirth: string,
): NaturalSubject => ({
  kind: 'natural',
  identifier: `FI/AT/${number}`,
  givenName,
  familyName,
  dateOfBirth,
});

export const situations: readonly DemoSituation[] = [
  {
    id: 'fetching',
    situation: 'fetching',
    subject: person('100000001', 'Eero Juhani', 'Lehto', '1999-11-02'),
    label: {
      en: 'The archive takes its time',
      de: 'Das Archiv braucht etwas Zeit',
      fr: 'Les archives prennent leur temps',
      el: 'Το αρχείο χρειάζεται χρόνο',
      fi: 'Haku arkistosta kestää hetken',
    },
  },
  {
    id: 'short-deadline',
    situation: 'short-deadline',
    subject: person('100000002', 'Silja', 'Koivu', '2000-02-20'),
    label: {
      en: 'There are only 90 seconds left',
      de: 'Es bleiben nur 90 Sekunden',
      fr: 'Il ne reste que 90 secondes',
      el: 'Απομένουν μόνο 90 δευτερόλεπτα',
      fi: 'Aikaa on vain 90 sekuntia',
    },
  },
  {
    id: 'late-return',
    situation: 'late-return',
    subject: person('100000003', 'Onni', 'Salmela', '1998-06-30'),
    label: {
      en: 'The way back comes late',
      de: 'Der Rückweg kommt spät',
      fr: 'Le chemin du retour arrive tard',
      el: 'Ο δρόμος της επιστροφής αργεί',
      fi: 'Paluulinkki tulee myöhässä',
    },
  },
  {
    id: 'deferred',
    situation: 'deferred',
    subject: person('100000004', 'Venla', 'Niemi', '2001-01-17'),
    label: {
      en: 'The evidence is ready in two days',
      de: 'Die Nachweise sind in zwei Tagen bereit',
      fr: 'Les justificatifs seront prêts dans deux jours',
      el: 'Τα δικαιολογητικά θα είναι έτοιμα σε δύο ημέρες',
      fi: 'Todisteet ovat valmiit kahden päivän kuluttua',
    },
  },
  {
    id: 'none-found',
    situation: 'none-found',
    subject: person('100000005', 'Topi', 'Harju', '2002-08-08'),
    label: {
      en: 'Nothing is found',
      de: 'Es wird nichts gefunden',
      fr: 'Rien n’est trouvé',
      el: 'Δεν βρίσκεται τίποτα',
      fi: 'Mitään ei löydy',
    },
  },
  {
    id: 'sign-in-required',
    situation: 'sign-in-required',
    subject: person('100000006', 'Iida', 'Rantanen', '1999-04-12'),
    label: {
      en: 'The authority asks to sign in',
      de: 'Die Behörde verlangt eine Anmeldung',
      fr: 'L’autorité demande de se connecter',
      el: 'Η αρχή ζητεί σύνδεση',
      fi: 'Viranomainen pyytää tunnistautumaan',
    },
  },
  {
    id: 'attributes-required',
    situation: 'attributes-required',
    subject: person('100000007', 'Aaro', 'Mattila', '2000-12-24'),
    label: {
      en: 'The authority needs to know more',
      de: 'Die Behörde muss mehr wissen',
      fr: 'L’autorité a besoin d’en savoir plus',
      el: 'Η αρχή χρειάζεται περισσότερα στοιχεία',
      fi: 'Viranomainen tarvitsee lisätietoja',
    },
  },
  {
    id: 'identity-mismatch',
    situation: 'identity-mismatch',
    subject: person('100000008', 'Helmi', 'Saari', '1997-09-05'),
    label: {
      en: 'Somebody else signed in',
      de: 'Jemand anderes hat sich angemeldet',
      fr: 'Quelqu’un d’autre s’est connecté',
      el: 'Συνδέθηκε κάποιος άλλος',
      fi: 'Joku muu tunnistautui',
    },
  },
];
