/** Which languages there are, and where each catalogue comes from. A new language is a line here and a file. */
import type { Catalogue } from './messages.ts';
import { isKnown, type Writing } from './writing.ts';

type File<T> = () => Promise<{ readonly default: T }>;

/** In the order of the institutions: by the languages' own names, in Latin letters. English is in the code. */
export const catalogues = {
  bg: () => import('./locales/bg.ts'),
  es: () => import('./locales/es.ts'),
  cs: () => import('./locales/cs.ts'),
  da: () => import('./locales/da.ts'),
  de: () => import('./locales/de.ts'),
  et: () => import('./locales/et.ts'),
  el: () => import('./locales/el.ts'),
  en: undefined,
  fr: () => import('./locales/fr.ts'),
  ga: () => import('./locales/ga.ts'),
  hr: () => import('./locales/hr.ts'),
  is: () => import('./locales/is.ts'),
  it: () => import('./locales/it.ts'),
  lv: () => import('./locales/lv.ts'),
  lt: () => import('./locales/lt.ts'),
  hu: () => import('./locales/hu.ts'),
  mt: () => import('./locales/mt.ts'),
  nl: () => import('./locales/nl.ts'),
  nb: () => import('./locales/nb.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
  ro: () => import('./locales/ro.ts'),
  sk: () => import('./locales/sk.ts'),
  sl: () => import('./locales/sl.ts'),
  fi: () => import('./locales/fi.ts'),
  sv: () => import('./locales/sv.ts'),
  uk: () => import('./locales/uk.ts'),
} as const satisfies Readonly<Record<string, File<Catalogue> | undefined>>;

/** A language of this project, by its tag. */
export type Language = keyof typeof catalogues;

/**
 * The languages that the element speaks without any texts of yours: the 24 of the Union, Icelandic, Norwegian Bokmål
 * and Ukrainian, in the order in which the institutions list them.
 */
export const languages = Object.keys(catalogues) as readonly Language[];

/** Languages that some browsers have no dates and names for. */
const writings: Readonly<Record<string, File<Writing>>> = {
  ga: () => import('./names/ga.ts'),
  is: () => import('./names/is.ts'),
  mt: () => import('./names/mt.ts'),
};

/** What is there for a language. */
export interface Loaded {
  /** Missing for English, and for a language that only the page has texts for. */
  readonly catalogue: Catalogue | undefined;
  /** Only where the browser does not know the language. */
  readonly writing: Writing | undefined;
}

export async function load(language: string): Promise<Loaded> {
  const known: Readonly<Record<string, File<Catalogue> | undefined>> = catalogues;
  const own = writings[language];
  const [catalogue, writing] = await Promise.all([
    known[language]?.(),
    own && !isKnown(language) ? own() : undefined,
  ]);
  return { catalogue: catalogue?.default, writing: writing?.default };
}

const ownNames: Readonly<Record<string, string>> = { ga: 'Gaeilge', is: 'Íslenska', mt: 'Malti' };

/** Each language's name in itself, as a chooser shows it. */
export function ownName(language: string): string {
  const name =
    ownNames[language] ?? new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
