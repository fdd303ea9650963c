/** Certificate of residence, as registries of residents send it. */
import type { Model } from './model.ts';
import { paper } from './vocabulary/paper.ts';
import { person } from './vocabulary/person.ts';
import { place } from './vocabulary/place.ts';

export const model: Model = {
  labels: {
    ...person,
    ...place,
    ...paper,
    certificateNumber: {
      en: 'Number of the certificate',
      de: 'Nummer der Bescheinigung',
      fr: 'Numéro du certificat',
      el: 'Αριθμός πιστοποιητικού',
    },
    legalBasis: { en: 'Legal basis', de: 'Rechtsgrundlage', fr: 'Base légale', el: 'Νομική βάση' },
    person: { en: 'Person', de: 'Person', fr: 'Personne', el: 'Πρόσωπο' },
    addressHistory: { en: 'Addresses', de: 'Anschriften', fr: 'Adresses', el: 'Διευθύνσεις' },
    complete: { en: 'Complete', de: 'Vollständig', fr: 'Complet', el: 'Πλήρης' },
    movedIn: { en: 'Moved in', de: 'Eingezogen', fr: 'Emménagement', el: 'Εγκατάσταση' },
    movedOut: { en: 'Moved out', de: 'Ausgezogen', fr: 'Départ', el: 'Αναχώρηση' },
  },
  codes: {
    'address/status': {
      current: { en: 'Current', de: 'Aktuell', fr: 'Actuelle', el: 'Τρέχουσα' },
      former: { en: 'Former', de: 'Früher', fr: 'Ancienne', el: 'Προηγούμενη' },
    },
    'address/type': {
      'sole residence': {
        en: 'Sole residence',
        de: 'Alleinige Wohnung',
        fr: 'Résidence unique',
        el: 'Μοναδική κατοικία',
      },
    },
  },
  tables: {
    address: ['status', 'thoroughfare', 'locatorDesignator', 'postCode', 'postName', 'movedIn', 'movedOut'],
  },
};
