/** A Dutch municipality asks a German one when somebody was born and where she lived. */
import { classification, evidenceTypes } from '../provider/registry/evidence-types.ts';
import { citizen, civilRegistry } from '../provider/registry/germany/citizen.ts';
import { requirement, type DemoProcedure } from './procedure.ts';

/** Evidence: the birth certificate and the certificate of residence. */
export const birthAndResidence: DemoProcedure = {
  id: 'birth-and-residence',
  code: 'S1',
  title: {
    en: 'Registering birth and residence',
    de: 'Anmeldung von Geburt und Wohnsitz',
    fr: 'Enregistrement de la naissance et de la résidence',
    el: 'Εγγραφή γέννησης και κατοικίας',
    fi: 'Syntymän ja asuinpaikan rekisteröinti',
  },
  why: {
    en: 'The municipality enters you into its register. It needs to know where and when you were born and where you lived.',
    de: 'Die Gemeinde trägt Sie in ihr Register ein. Sie muss wissen, wo und wann Sie geboren sind und wo Sie gewohnt haben.',
    fr: 'La commune vous inscrit dans son registre. Elle doit savoir où et quand vous êtes né et où vous avez vécu.',
    el: 'Ο δήμος σας εγγράφει στο μητρώο του. Πρέπει να γνωρίζει πού και πότε γεννηθήκατε και πού κατοικούσατε.',
    fi: 'Kunta merkitsee sinut rekisteriinsä. Sen on tiedettävä, missä ja milloin olet syntynyt ja missä olet asunut.',
  },
  requirement: requirement('cfcd4e22-30f1-48fa-93e4-6cf98cedbf40', {
    en: 'Proof of birth',
    de: 'Nachweis der Geburt',
    fr: 'Preuve de naissance',
    el: 'Απόδειξη γέννησης',
    fi: 'Todiste syntymästä',
  }),
  requester: {
    id: 'NL000000001B01',
    schemeId: 'urn:cef.eu:names:identifier:EAS:9944',
    country: 'NL',
    name: {
      en: 'Municipality of Waterhoek',
      de: 'Gemeinde Waterhoek',
      fr: 'Commune de Waterhoek',
      el: 'Δήμος Waterhoek',
      fi: 'Waterhoekin kunta',
      nl: 'Gemeente Waterhoek',
    },
  },
  provider: { ...civilRegistry, country: 'DE' },
  evidenceType: {
    id: evidenceTypes.birthAndResidence,
    classification: classification('DE', 'ca8afed6-2dc0-422a-a931-d21c3d8d370e'),
    title: { en: 'Birth and residence record', de: 'Geburts- und Meldenachweis' },
    format: 'application/xml',
  },
  subject: citizen,
};
