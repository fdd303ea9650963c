/** The procedures that can be tried: who asks whom for what, and why. */
import type { Localized } from '../src/domain/localized.ts';
import { aino } from './provider/registry/finland/aino.ts';
import { classification, evidenceTypes } from './provider/registry/evidence-types.ts';
import { citizen, civilRegistry } from './provider/registry/germany/citizen.ts';
import type { Authority, HeldSubject } from './provider/registry/held.ts';
import { nurse, order } from './provider/registry/portugal/nurse.ts';

type Party = Authority & { readonly country: string };

export interface DemoProcedure {
  /** Its place in the portal's addresses. */
  readonly id: string;
  /** Code of the procedure (Regulation (EU) 2018/1724, Annex II). */
  readonly code: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly requirement: { readonly id: string; readonly name: Localized };
  readonly requester: Party;
  readonly provider: Party;
  readonly evidenceType: {
    readonly id: string;
    readonly classification: string;
    readonly title: Localized;
    readonly format: string;
    readonly conformsTo?: string;
  };
  readonly subject: HeldSubject;
}

const requirement = (id: string, name: Localized): DemoProcedure['requirement'] => ({
  id: `https://sr.oots.tech.ec.europa.eu/requirements/${id}`,
  name,
});

export const procedures: readonly DemoProcedure[] = [
  {
    id: 'study-financing',
    code: 'T1',
    title: {
      en: 'Tertiary study financing',
      de: 'Studienfinanzierung',
      fr: 'Financement des études supérieures',
      el: 'Χρηματοδότηση σπουδών τριτοβάθμιας εκπαίδευσης',
    },
    why: {
      en: 'The grant depends on what you have studied so far. The university in Finland holds your degree and your transcript of records.',
      de: 'Das Stipendium hängt davon ab, was Sie bisher studiert haben. Die Universität in Finnland hat Ihren Abschluss und Ihre Leistungsübersicht.',
      fr: 'La bourse dépend de vos études. L’université en Finlande détient votre diplôme et votre relevé de notes.',
      el: 'Η υποτροφία εξαρτάται από τις σπουδές σας. Το πανεπιστήμιο στη Φινλανδία κατέχει το πτυχίο και την αναλυτική βαθμολογία σας.',
    },
    requirement: requirement('0e5b7e4f-9b9f-4a63-8a83-0d4b9a1f0c31', {
      en: 'Higher-education qualification',
      de: 'Hochschulabschluss',
      fr: 'Diplôme de l’enseignement supérieur',
      el: 'Τίτλος ανώτατης εκπαίδευσης',
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
  },
  {
    id: 'health-qualification',
    code: 'AM1',
    title: {
      en: 'Recognition of a qualification in health care',
      de: 'Anerkennung einer Qualifikation im Gesundheitswesen',
      fr: 'Reconnaissance d’une qualification dans la santé',
      el: 'Αναγνώριση επαγγελματικών προσόντων στον τομέα της υγείας',
    },
    why: {
      en: 'To work as a nurse in Finland you need a licence from your home country that is still in force.',
      de: 'Um in Finnland in der Pflege zu arbeiten, brauchen Sie eine gültige Zulassung aus Ihrem Land.',
      fr: 'Pour travailler comme infirmière en Finlande, il vous faut une autorisation en vigueur dans votre pays.',
      el: 'Για να εργαστείτε ως νοσηλεύτρια στη Φινλανδία χρειάζεστε άδεια της χώρας σας που ισχύει.',
    },
    requirement: requirement('5a0f6f0b-2f0e-4f6c-9a51-6d2f0c7b1e42', {
      en: 'Professional qualification',
      de: 'Berufsqualifikation',
      fr: 'Qualification professionnelle',
      el: 'Επαγγελματικά προσόντα',
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
  },
  {
    id: 'birth-and-residence',
    code: 'S1',
    title: {
      en: 'Registering birth and residence',
      de: 'Anmeldung von Geburt und Wohnsitz',
      fr: 'Enregistrement de la naissance et de la résidence',
      el: 'Εγγραφή γέννησης και κατοικίας',
    },
    why: {
      en: 'The municipality enters you into its register. It needs to know where and when you were born and where you lived.',
      de: 'Die Gemeinde trägt Sie in ihr Register ein. Sie muss wissen, wo und wann Sie geboren sind und wo Sie gewohnt haben.',
      fr: 'La commune vous inscrit dans son registre. Elle doit savoir où et quand vous êtes né et où vous avez vécu.',
      el: 'Ο δήμος σας εγγράφει στο μητρώο του. Πρέπει να γνωρίζει πού και πότε γεννηθήκατε και πού κατοικούσατε.',
    },
    requirement: requirement('cfcd4e22-30f1-48fa-93e4-6cf98cedbf40', {
      en: 'Proof of birth',
      de: 'Nachweis der Geburt',
      fr: 'Preuve de naissance',
      el: 'Απόδειξη γέννησης',
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
  },
];
