/** Belgium asks Italy whether an air traffic controller may work as one. */
import { classification, evidenceTypes } from '../provider/registry/evidence-types.ts';
import { aviationAuthority, controller } from '../provider/registry/italy/controller.ts';
import { requirement, type DemoProcedure } from './procedure.ts';

/** Evidence: the licence and the medical certificate. */
export const airTrafficControl: DemoProcedure = {
  id: 'air-traffic-control',
  code: 'AM1',
  title: {
    en: 'Working as an air traffic controller',
    de: 'Arbeit als Fluglotse',
    fr: 'Exercer comme contrôleur de la circulation aérienne',
    el: 'Εργασία ως ελεγκτής εναέριας κυκλοφορίας',
    fi: 'Työskentely lennonjohtajana',
  },
  why: {
    en: 'To work at a control centre in Belgium you need a licence with valid ratings and a medical certificate. The authority in Italy holds both.',
    de: 'Um in Belgien in einer Kontrollzentrale zu arbeiten, brauchen Sie eine Lizenz mit gültigen Berechtigungen und ein Tauglichkeitszeugnis. Die Behörde in Italien hat beides.',
    fr: 'Pour travailler dans un centre de contrôle en Belgique, il vous faut une licence avec des qualifications valides et un certificat médical. L’autorité en Italie détient les deux.',
    el: 'Για να εργαστείτε σε κέντρο ελέγχου στο Βέλγιο χρειάζεστε πτυχίο με ισχύουσες ειδικότητες και ιατρικό πιστοποιητικό. Και τα δύο τηρεί η αρχή στην Ιταλία.',
    fi: 'Jotta voit työskennellä lennonjohtokeskuksessa Belgiassa, tarvitset lupakirjan, jossa on voimassa olevat kelpuutukset, ja lääketieteellisen kelpoisuustodistuksen. Molemmat ovat Italian viranomaisella.',
  },
  requirement: requirement('e8126f4b-0d97-4ca3-b58e-7149c3a0f2d6', {
    en: 'Licence to control air traffic',
    de: 'Lizenz zur Flugverkehrskontrolle',
    fr: 'Licence de contrôle de la circulation aérienne',
    el: 'Πτυχίο ελέγχου εναέριας κυκλοφορίας',
    fi: 'Lupa lennonjohtotyöhön',
  }),
  requester: {
    id: '0000000097',
    schemeId: 'urn:cef.eu:names:identifier:EAS:0208',
    country: 'BE',
    name: {
      en: 'Belgian Licensing Office for Aviation',
      de: 'Belgische Zulassungsstelle für Luftfahrt',
      fr: 'Office belge des licences aéronautiques',
      el: 'Βελγική Υπηρεσία Αεροναυτικών Αδειών',
      fi: 'Belgian ilmailun lupavirasto',
      nl: 'Belgische dienst voor luchtvaartvergunningen',
    },
  },
  provider: { ...aviationAuthority, country: 'IT' },
  evidenceType: {
    id: evidenceTypes.airTrafficControl,
    classification: classification('IT', 'f2a95c17-e8d0-4b36-9a4c-51b7d3e6082f'),
    title: {
      en: 'Air traffic controller record',
      de: 'Nachweis für Fluglotsen',
      it: 'Titoli del controllore del traffico aereo',
    },
    format: 'application/pdf',
  },
  subject: controller,
};
