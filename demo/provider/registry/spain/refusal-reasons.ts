/** The agency wants to know where its records are wrong, and asks everybody who refuses. */
import type { RefusalReason } from '../../../../src/domain/session.ts';

export const refusalReasons: readonly RefusalReason[] = [
  {
    code: 'wrong',
    label: {
      en: 'Something in it is wrong',
      de: 'Etwas darin stimmt nicht',
      fr: 'Il contient une erreur',
      el: 'Κάτι σε αυτό είναι λάθος',
      fi: 'Siinä on jotain väärin',
      es: 'Contiene un error',
    },
  },
  {
    code: 'outdated',
    label: {
      en: 'It is out of date',
      de: 'Es ist veraltet',
      fr: 'Il n’est plus à jour',
      el: 'Δεν είναι πια επίκαιρο',
      fi: 'Se on vanhentunut',
      es: 'No está actualizado',
    },
  },
  {
    code: 'not-needed',
    label: {
      en: 'It says more than is needed',
      de: 'Es enthält mehr als nötig',
      fr: 'Il en dit plus que nécessaire',
      el: 'Λέει περισσότερα από όσα χρειάζονται',
      fi: 'Siinä kerrotaan enemmän kuin on tarpeen',
      es: 'Dice más de lo necesario',
    },
  },
];
