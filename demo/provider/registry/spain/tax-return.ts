/** The income tax assessment: as data, and on paper. */
import { pdfDocument, xmlDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import { dates, incomeTaxAssessment, incomeTaxModel } from './tax-return-data.ts';
import { composeTaxReturn, taxReturnPaper } from './tax-return-paper.ts';
import { taxAgency } from './taxpayer.ts';

const title = {
  en: 'Income tax assessment 2025',
  de: 'Einkommensteuerbescheid 2025',
  fr: 'Avis d’imposition sur le revenu 2025',
  el: 'Εκκαθαριστικό φόρου εισοδήματος 2025',
  fi: 'Tuloverotuspäätös 2025',
  es: 'Liquidación del impuesto sobre la renta 2025',
};

/** The same figures twice: to compute with, and to read. */
export const incomeTaxReturn: HeldPackage = {
  id: nameBasedId('es/income-tax'),
  title,
  classification: classification('ES', '19d3f8b6-7a42-4c5e-b0f1-d86e24a9c573'),
  issuer: taxAgency,
  issued: dates.issued,
  verification: { signature: 'unchecked' },
  documents: [
    xmlDocument(
      {
        place: 'es/income-tax/main',
        role: 'main',
        title,
        language: 'es',
        conformsTo: incomeTaxModel,
        sensitive: ['maritalStatus', 'dependentChildren'],
        fileName: 'liquidacion-renta-2025.xml',
      },
      incomeTaxAssessment,
    ),
    pdfDocument(
      {
        place: 'es/income-tax/readable',
        role: 'human-readable',
        title: {
          en: 'Assessment as issued, in Spanish',
          de: 'Bescheid im Original, auf Spanisch',
          fr: 'Avis original, en espagnol',
          el: 'Το εκκαθαριστικό όπως εκδόθηκε, στα ισπανικά',
          fi: 'Alkuperäinen päätös espanjaksi',
          es: 'Liquidación tal como fue emitida',
        },
        fileName: 'liquidacion-renta-2025.pdf',
      },
      taxReturnPaper,
      composeTaxReturn,
    ),
  ],
};
