/** Ireland asks Spain what somebody earned, and what she paid towards her pension. */
import { classification, evidenceTypes } from '../provider/registry/evidence-types.ts';
import { taxAgency, taxpayer } from '../provider/registry/spain/taxpayer.ts';
import { requirement, type DemoProcedure } from './procedure.ts';

/** Evidence: the last assessment and the record of contributions. */
export const incomeTax: DemoProcedure = {
  id: 'income-tax',
  code: 'U4',
  title: {
    en: 'Income tax declaration',
    de: 'Einkommensteuererklärung',
    fr: 'Déclaration de revenus',
    el: 'Δήλωση φόρου εισοδήματος',
    fi: 'Tuloveroilmoitus',
  },
  why: {
    en: 'You have moved to Ireland and declare your income there for the first time. Your last assessment and your pension contributions are in Spain.',
    de: 'Sie sind nach Irland gezogen und erklären Ihr Einkommen dort zum ersten Mal. Ihr letzter Steuerbescheid und Ihr Versicherungsverlauf liegen in Spanien.',
    fr: 'Vous vous êtes installée en Irlande et y déclarez vos revenus pour la première fois. Votre dernier avis d’imposition et votre relevé de cotisations sont en Espagne.',
    el: 'Μετακομίσατε στην Ιρλανδία και δηλώνετε εκεί το εισόδημά σας για πρώτη φορά. Το τελευταίο σας εκκαθαριστικό και οι συνταξιοδοτικές εισφορές σας βρίσκονται στην Ισπανία.',
    fi: 'Olet muuttanut Irlantiin ja ilmoitat tulosi siellä ensimmäistä kertaa. Viimeisin verotuspäätöksesi ja tiedot eläkemaksuistasi ovat Espanjassa.',
  },
  requirement: requirement('3f7e0a58-c1d4-4b92-8e6f-95b20d7ac431', {
    en: 'Proof of income',
    de: 'Einkommensnachweis',
    fr: 'Justificatif de revenus',
    el: 'Αποδεικτικό εισοδήματος',
    fi: 'Todiste tuloista',
  }),
  requester: {
    id: 'IE0000000X',
    schemeId: 'urn:cef.eu:names:identifier:EAS:9935',
    country: 'IE',
    name: {
      en: 'Office for Personal Taxes',
      de: 'Amt für persönliche Steuern',
      fr: 'Office des impôts personnels',
      el: 'Υπηρεσία Προσωπικών Φόρων',
      fi: 'Henkilöverotuksen virasto',
      ga: 'Oifig na gCánacha Pearsanta',
    },
  },
  provider: { ...taxAgency, country: 'ES' },
  evidenceType: {
    id: evidenceTypes.incomeAndPension,
    classification: classification('ES', '19d3f8b6-7a42-4c5e-b0f1-d86e24a9c573'),
    title: {
      en: 'Income and pension record',
      de: 'Einkommens- und Rentennachweis',
      es: 'Renta y cotizaciones',
    },
    format: 'application/xml',
  },
  subject: taxpayer,
};
