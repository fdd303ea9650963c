/** What several models say about people. */
import type { Labels } from './words.ts';

export const person = {
  familyName: { en: 'Family name', de: 'Familienname', fr: 'Nom de famille', el: 'Επώνυμο' },
  givenName: { en: 'Given names', de: 'Vornamen', fr: 'Prénoms', el: 'Όνομα' },
  birthName: { en: 'Name at birth', de: 'Geburtsname', fr: 'Nom de naissance', el: 'Επώνυμο γέννησης' },
  dateOfBirth: {
    en: 'Date of birth',
    de: 'Geburtsdatum',
    fr: 'Date de naissance',
    el: 'Ημερομηνία γέννησης',
  },
  placeOfBirth: { en: 'Place of birth', de: 'Geburtsort', fr: 'Lieu de naissance', el: 'Τόπος γέννησης' },
  gender: { en: 'Sex', de: 'Geschlecht', fr: 'Sexe', el: 'Φύλο' },
  sex: { en: 'Sex', de: 'Geschlecht', fr: 'Sexe', el: 'Φύλο' },
  nationality: { en: 'Nationality', de: 'Staatsangehörigkeit', fr: 'Nationalité', el: 'Ιθαγένεια' },
  citizenship: { en: 'Citizenship', de: 'Staatsangehörigkeit', fr: 'Nationalité', el: 'Ιθαγένεια' },
  maritalStatus: {
    en: 'Marital status',
    de: 'Familienstand',
    fr: 'État matrimonial',
    el: 'Οικογενειακή κατάσταση',
  },
} satisfies Labels;
