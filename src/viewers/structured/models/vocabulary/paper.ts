/** What several models say about a document and who issued it. */
import type { Labels } from './words.ts';

export const paper = {
  version: {
    en: 'Version of the data model',
    de: 'Fassung des Datenmodells',
    fr: 'Version du modèle',
    el: 'Έκδοση μοντέλου',
  },
  title: { en: 'Title', de: 'Titel', fr: 'Titre', el: 'Τίτλος' },
  name: { en: 'Name', de: 'Name', fr: 'Nom', el: 'Ονομασία' },
  identifier: { en: 'Identifier', de: 'Kennung', fr: 'Identifiant', el: 'Αναγνωριστικό' },
  scheme: { en: 'Scheme', de: 'Schema', fr: 'Système', el: 'Σύστημα' },
  code: { en: 'Code', de: 'Code', fr: 'Code', el: 'Κωδικός' },
  codeList: { en: 'Code list', de: 'Codeliste', fr: 'Liste de codes', el: 'Κατάλογος κωδικών' },
  type: { en: 'Type', de: 'Art', fr: 'Type', el: 'Είδος' },
  status: { en: 'Status', de: 'Stand', fr: 'Statut', el: 'Κατάσταση' },
  issuingAuthority: {
    en: 'Issuing authority',
    de: 'Ausstellende Behörde',
    fr: 'Autorité émettrice',
    el: 'Αρχή έκδοσης',
  },
  dateOfIssue: {
    en: 'Date of issue',
    de: 'Ausgestellt am',
    fr: 'Date de délivrance',
    el: 'Ημερομηνία έκδοσης',
  },
  issueDate: {
    en: 'Date of issue',
    de: 'Ausgestellt am',
    fr: 'Date de délivrance',
    el: 'Ημερομηνία έκδοσης',
  },
} satisfies Labels;
