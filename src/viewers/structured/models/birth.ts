/** Certificate of birth, as civil registries send it. */
import type { Model } from './model.ts';
import { paper } from './vocabulary/paper.ts';
import { person } from './vocabulary/person.ts';
import { place } from './vocabulary/place.ts';

export const model: Model = {
  labels: {
    ...person,
    ...place,
    ...paper,
    birthEvidence: { en: 'Birth', de: 'Geburt', fr: 'Naissance', el: 'Γέννηση' },
    registerNumber: {
      en: 'Number in the register',
      de: 'Registernummer',
      fr: 'Numéro du registre',
      el: 'Αριθμός ληξιαρχικού βιβλίου',
    },
    dateOfRegistration: {
      en: 'Date of registration',
      de: 'Beurkundet am',
      fr: 'Date d’enregistrement',
      el: 'Ημερομηνία καταχώρισης',
    },
    child: { en: 'Child', de: 'Kind', fr: 'Enfant', el: 'Τέκνο' },
    timeOfBirth: {
      en: 'Time of birth',
      de: 'Uhrzeit der Geburt',
      fr: 'Heure de naissance',
      el: 'Ώρα γέννησης',
    },
    facility: { en: 'Place in the town', de: 'Einrichtung', fr: 'Établissement', el: 'Ίδρυμα' },
    parents: { en: 'Parents', de: 'Eltern', fr: 'Parents', el: 'Γονείς' },
    parent: { en: 'Parent', de: 'Elternteil', fr: 'Parent', el: 'Γονέας' },
    role: { en: 'Role', de: 'Rolle', fr: 'Qualité', el: 'Ιδιότητα' },
    motherName: { en: 'Mother', de: 'Mutter', fr: 'Mère', el: 'Μητέρα' },
    fatherName: { en: 'Father', de: 'Vater', fr: 'Père', el: 'Πατέρας' },
    marginalNotes: { en: 'Marginal notes', de: 'Randvermerke', fr: 'Mentions marginales', el: 'Σημειώσεις' },
    count: { en: 'How many', de: 'Anzahl', fr: 'Nombre', el: 'Πλήθος' },
  },
  codes: {
    role: {
      mother: { en: 'Mother', de: 'Mutter', fr: 'Mère', el: 'Μητέρα' },
      father: { en: 'Father', de: 'Vater', fr: 'Père', el: 'Πατέρας' },
    },
  },
  headings: { parent: 'role' },
  tables: {},
};
