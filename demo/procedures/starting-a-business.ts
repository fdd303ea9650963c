/** Finland asks Estonia for the facts about a company that opens a branch. */
import { chamber, company } from '../provider/registry/estonia/company.ts';
import { kersti } from '../provider/registry/estonia/owners.ts';
import { classification, evidenceTypes } from '../provider/registry/evidence-types.ts';
import { requirement, type DemoProcedure } from './procedure.ts';

/** Evidence: the extract from the register and a specimen of signature. */
export const startingABusiness: DemoProcedure = {
  id: 'starting-a-business',
  code: 'X1',
  title: {
    en: 'Starting a business',
    de: 'Gründung eines Unternehmens',
    fr: 'Création d’une entreprise',
    el: 'Έναρξη επιχείρησης',
    fi: 'Yritystoiminnan aloittaminen',
  },
  why: {
    en: 'Your company opens a branch in Finland. The office must know who owns the company and who may sign for it; the register in Estonia holds both.',
    de: 'Ihr Unternehmen eröffnet eine Niederlassung in Finnland. Die Behörde muss wissen, wem es gehört und wer für es unterschreiben darf; beides steht im Register in Estland.',
    fr: 'Votre société ouvre une succursale en Finlande. L’office doit savoir à qui elle appartient et qui peut signer pour elle ; le registre en Estonie détient ces informations.',
    el: 'Η εταιρεία σας ανοίγει υποκατάστημα στη Φινλανδία. Η υπηρεσία πρέπει να γνωρίζει σε ποιον ανήκει και ποιος υπογράφει για αυτήν· τα στοιχεία τηρεί το μητρώο στην Εσθονία.',
    fi: 'Yrityksesi avaa sivuliikkeen Suomeen. Viraston on tiedettävä, kuka yrityksen omistaa ja kuka saa allekirjoittaa sen puolesta. Molemmat tiedot ovat Viron rekisterissä.',
  },
  requirement: requirement('b94c1d27-5e83-4f0a-9d66-20a7f8e3c15b', {
    en: 'Proof of registration of a company',
    de: 'Nachweis der Eintragung eines Unternehmens',
    fr: 'Preuve d’immatriculation d’une société',
    el: 'Απόδειξη εγγραφής εταιρείας στο μητρώο',
    fi: 'Todiste yrityksen rekisteröinnistä',
  }),
  requester: {
    id: '003700000003',
    schemeId: 'urn:cef.eu:names:identifier:EAS:0216',
    country: 'FI',
    name: {
      en: 'Business Notification Office',
      de: 'Amt für Unternehmensanmeldungen',
      fr: 'Office des déclarations d’entreprises',
      el: 'Υπηρεσία Γνωστοποίησης Επιχειρήσεων',
      fi: 'Yritysilmoitusten virasto',
    },
  },
  provider: { ...chamber, country: 'EE' },
  evidenceType: {
    id: evidenceTypes.companyRegister,
    classification: classification('EE', '62b0d7f4-1c9e-4835-a7d6-0f48e3b25c91'),
    title: { en: 'Company register record', de: 'Registernachweis', et: 'Registriandmed' },
    format: 'application/json',
  },
  subject: company,
  representative: {
    kind: 'natural',
    identifier: `EE/FI/${kersti.code ?? ''}`,
    givenName: kersti.givenName,
    familyName: kersti.familyName,
    dateOfBirth: kersti.born,
  },
};
