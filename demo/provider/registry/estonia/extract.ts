/** The company's extract from the register: as data, on paper, translated, and a chart of who owns what. */
import { jsonDocument, pdfDocument, svgDocument } from '../document.ts';
import { classification, dataModel } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import { chamber } from './company.ts';
import { extract, extractData } from './extract-data.ts';
import { composeExtract, extractPaper } from './extract-paper.ts';
import { ownershipChart } from './ownership-chart.ts';

const title = {
  en: 'Extract from the company register',
  de: 'Auszug aus dem Unternehmensregister',
  fr: 'Extrait du registre des sociétés',
  el: 'Απόσπασμα από το μητρώο εταιρειών',
  fi: 'Ote yritysrekisteristä',
  et: 'Registrikaardi väljavõte',
};

/** Four documents about one entry. */
export const companyExtract: HeldPackage = {
  id: nameBasedId('ee/extract'),
  title,
  classification: classification('EE', '62b0d7f4-1c9e-4835-a7d6-0f48e3b25c91'),
  issuer: chamber,
  issued: extract.issued,
  verification: { signature: 'valid', signer: chamber.name },
  documents: [
    jsonDocument(
      {
        place: 'ee/extract/main',
        role: 'main',
        title,
        language: 'et',
        conformsTo: dataModel('company-extract-1.0.0'),
        fileName: 'registrikaart.json',
      },
      extractData,
    ),
    pdfDocument(
      {
        place: 'ee/extract/readable',
        role: 'human-readable',
        title: {
          en: 'Extract as issued, in Estonian',
          de: 'Auszug im Original, auf Estnisch',
          fr: 'Extrait original, en estonien',
          el: 'Το απόσπασμα όπως εκδόθηκε, στα εσθονικά',
          fi: 'Alkuperäinen ote viroksi',
          et: 'Väljavõte sellisena, nagu see väljastati',
        },
        fileName: 'registrikaardi-valjavote.pdf',
      },
      extractPaper('et'),
      (sheet) => composeExtract(sheet, 'et'),
    ),
    pdfDocument(
      {
        place: 'ee/extract/translation',
        role: 'translation',
        title: {
          en: 'Translation into English',
          de: 'Übersetzung ins Englische',
          fr: 'Traduction en anglais',
          el: 'Μετάφραση στα αγγλικά',
          fi: 'Käännös englanniksi',
          et: 'Tõlge inglise keelde',
        },
        fileName: 'company-extract-en.pdf',
      },
      extractPaper('en'),
      (sheet) => composeExtract(sheet, 'en'),
    ),
    svgDocument(
      {
        place: 'ee/extract/ownership',
        role: 'annex',
        title: {
          en: 'Chart of the owners',
          de: 'Übersicht der Eigentümer',
          fr: 'Organigramme des propriétaires',
          el: 'Διάγραμμα ιδιοκτησίας',
          fi: 'Kaavio omistajista',
          et: 'Omandistruktuuri skeem',
        },
        fileName: 'omandistruktuur.svg',
        language: 'et',
      },
      ownershipChart,
    ),
  ],
};
