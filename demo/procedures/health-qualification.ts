/** Finland asks Portugal whether a nurse may work as one. */
import { classification, evidenceTypes } from '../provider/registry/evidence-types.ts';
import { nurse, order } from '../provider/registry/portugal/nurse.ts';
import { requirement, type DemoProcedure } from './procedure.ts';

/** Evidence: the licence and the certificate of good standing. */
export const healthQualification: DemoProcedure = {
  id: 'health-qualification',
  code: 'AM1',
  title: {
    en: 'Recognition of a qualification in health care',
    de: 'Anerkennung einer Qualifikation im Gesundheitswesen',
    fr: 'Reconnaissance d’une qualification dans la santé',
    el: 'Αναγνώριση επαγγελματικών προσόντων στον τομέα της υγείας',
    fi: 'Terveydenhuollon ammattipätevyyden tunnustaminen',
  },
  why: {
    en: 'To work as a nurse in Finland you need a licence from your home country that is still in force.',
    de: 'Um in Finnland in der Pflege zu arbeiten, brauchen Sie eine gültige Zulassung aus Ihrem Land.',
    fr: 'Pour travailler comme infirmière en Finlande, il vous faut une autorisation en vigueur dans votre pays.',
    el: 'Για να εργαστείτε ως νοσηλεύτρια στη Φινλανδία χρειάζεστε άδεια της χώρας σας που ισχύει.',
    fi: 'Sairaanhoitajan työhön Suomessa tarvitset kotimaastasi luvan, joka on yhä voimassa.',
  },
  requirement: requirement('5a0f6f0b-2f0e-4f6c-9a51-6d2f0c7b1e42', {
    en: 'Professional qualification',
    de: 'Berufsqualifikation',
    fr: 'Qualification professionnelle',
    el: 'Επαγγελματικά προσόντα',
    fi: 'Ammattipätevyys',
  }),
  requester: {
    id: '003700000002',
    schemeId: 'urn:cef.eu:names:identifier:EAS:0216',
    country: 'FI',
    name: {
      en: 'Licensing Office for Health Care',
      de: 'Zulassungsstelle für Gesundheitsberufe',
      fr: 'Office des autorisations de santé',
      el: 'Υπηρεσία Αδειών Υγείας',
      fi: 'Terveydenhuollon lupavirasto',
    },
  },
  provider: { ...order, country: 'PT' },
  evidenceType: {
    id: evidenceTypes.nursingQualification,
    classification: classification('PT', '3d2a9b1c-6e4f-4a7d-8c5b-0f1e2d3c4b5a'),
    title: { en: 'Licence to practise nursing', pt: 'Cédula profissional' },
    format: 'application/pdf',
  },
  subject: nurse,
};
