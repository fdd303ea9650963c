/** The few words that this viewer says itself. In every language at once: they are fewer than a file each. */
import type { Language } from '../../../i18n/catalogues.ts';
import type { Localizer } from '../../../i18n/localizer.ts';

type Words = Readonly<Record<Language, string>>;

const terms = {
  yes: { en: 'Yes', de: 'Ja', fr: 'Oui', el: 'Ναι' },
  no: { en: 'No', de: 'Nein', fr: 'Non', el: 'Όχι' },
  female: { en: 'female', de: 'weiblich', fr: 'féminin', el: 'θήλυ' },
  male: { en: 'male', de: 'männlich', fr: 'masculin', el: 'άρρεν' },
  diverse: { en: 'neither female nor male', de: 'divers', fr: 'autre', el: 'άλλο' },
  unknown: { en: 'not known', de: 'nicht bekannt', fr: 'inconnu', el: 'άγνωστο' },
  more: { en: 'More', de: 'Mehr', fr: 'Plus', el: 'Περισσότερα' },
  language: { en: 'Language', de: 'Sprache', fr: 'Langue', el: 'Γλώσσα' },
} satisfies Record<string, Words>;

export type Term = keyof typeof terms;

export function term(key: Term, { spoken }: Localizer): string {
  return spoken(terms[key]).text;
}
