/** Austria asks Finland for the studies of somebody who wants a grant. */
import { classification, evidenceTypes } from '../provider/registry/evidence-types.ts';
import { aino } from '../provider/registry/finland/aino.ts';
import { requirement, type DemoProcedure } from './procedure.ts';

/** Evidence: the degree, the transcript of records and the matriculation certificate. */
export const studyFinancing: DemoProcedure = {
  id: 'study-financing',
  code: 'T1',
  title: {
    en: 'Tertiary study financing',
    de: 'Studienfinanzierung',
    fr: 'Financement des études supérieures',
    el: 'Χρηματοδότηση σπουδών τριτοβάθμιας εκπαίδευσης',
    fi: 'Korkeakouluopintojen rahoitus',
  },
  why: {
    en: 'The grant depends on what you have studied so far. The university in Finland holds your degree and your transcript of records.',
    de: 'Das Stipendium hängt davon ab, was Sie bisher studiert haben. Die Universität in Finnland hat Ihren Abschluss und Ihre Leistungsübersicht.',
    fr: 'La bourse dépend de vos études. L’université en Finlande détient votre diplôme et votre relevé de notes.',
    el: 'Η υποτροφία εξαρτάται από τις σπουδές σας. Το πανεπιστήμιο στη Φινλανδία κατέχει το πτυχίο και την αναλυτική βαθμολογία σας.',
    fi: 'Opintoraha riippuu siitä, mitä olet tähän mennessä opiskellut. Tutkintotodistuksesi ja opintosuoritusotteesi ovat suomalaisella yliopistolla.',
  },
  requirement: requirement('0e5b7e4f-9b9f-4a63-8a83-0d4b9a1f0c31', {
    en: 'Higher-education qualification',
    de: 'Hochschulabschluss',
    fr: 'Diplôme de l’enseignement supérieur',
    el: 'Τίτλος ανώτατης εκπαίδευσης',
    fi: 'Korkeakoulututkinto',
  }),
  requester: {
    id: 'ATU00000001',
    schemeId: 'urn:cef.eu:names:identifier:EAS:9914',
    country: 'AT',
    name: {
      en: 'Austrian Study Grant Authority',
      de: 'Österreichische Stipendienstelle',
      fr: 'Office autrichien des bourses d’études',
      el: 'Αυστριακή Υπηρεσία Υποτροφιών',
      fi: 'Itävallan opintotukiviranomainen',
    },
  },
  provider: {
    id: '003700000001',
    schemeId: 'urn:cef.eu:names:identifier:EAS:0216',
    country: 'FI',
    name: {
      en: 'Finnish Education Records',
      de: 'Finnisches Bildungsregister',
      fr: 'Registre finlandais de l’éducation',
      el: 'Φινλανδικό Μητρώο Εκπαίδευσης',
      fi: 'Suomen koulutusrekisteri',
      sv: 'Finlands utbildningsregister',
    },
  },
  evidenceType: {
    id: evidenceTypes.tertiaryEducation,
    classification: classification('FI', '0d6a1f3b-58c4-4f7e-92b0-7a3c91e6d845'),
    title: { en: 'Tertiary education record', de: 'Hochschulnachweis' },
    format: 'application/xml',
  },
  subject: aino.subject,
};
