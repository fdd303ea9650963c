/** What several models say about addresses. */
import type { Labels } from './words.ts';

export const place = {
  address: { en: 'Address', de: 'Anschrift', fr: 'Adresse', el: 'Διεύθυνση' },
  thoroughfare: { en: 'Street', de: 'Straße', fr: 'Voie', el: 'Οδός' },
  locatorDesignator: { en: 'Number', de: 'Hausnummer', fr: 'Numéro', el: 'Αριθμός' },
  postCode: { en: 'Postcode', de: 'Postleitzahl', fr: 'Code postal', el: 'Ταχυδρομικός κώδικας' },
  postName: { en: 'Town', de: 'Ort', fr: 'Localité', el: 'Πόλη' },
  city: { en: 'Town', de: 'Ort', fr: 'Ville', el: 'Πόλη' },
  village: { en: 'Village', de: 'Ortschaft', fr: 'Village', el: 'Οικισμός' },
  area: { en: 'Area', de: 'Gebiet', fr: 'Région', el: 'Περιοχή' },
  municipality: { en: 'Municipality', de: 'Gemeinde', fr: 'Commune', el: 'Δήμος' },
  region: { en: 'Region', de: 'Region', fr: 'Région', el: 'Περιφέρεια' },
  country: { en: 'Country', de: 'Staat', fr: 'Pays', el: 'Χώρα' },
} satisfies Labels;
