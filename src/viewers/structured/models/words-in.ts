/** The words of the data models in the reader's language. A module of its own: they are asked for before the viewer is there. */
import type { Words } from './words.ts';

/** A line for each language that has its file. */
const files: Readonly<Record<string, () => Promise<{ readonly default: Words }>>> = {
  en: () => import('./words/en.ts'),
  bg: () => import('./words/bg.ts'),
  es: () => import('./words/es.ts'),
  cs: () => import('./words/cs.ts'),
  da: () => import('./words/da.ts'),
  de: () => import('./words/de.ts'),
  et: () => import('./words/et.ts'),
  el: () => import('./words/el.ts'),
  fr: () => import('./words/fr.ts'),
  ga: () => import('./words/ga.ts'),
  hr: () => import('./words/hr.ts'),
  is: () => import('./words/is.ts'),
  it: () => import('./words/it.ts'),
  lv: () => import('./words/lv.ts'),
  lt: () => import('./words/lt.ts'),
  hu: () => import('./words/hu.ts'),
  mt: () => import('./words/mt.ts'),
  nl: () => import('./words/nl.ts'),
  nb: () => import('./words/nb.ts'),
  pl: () => import('./words/pl.ts'),
  pt: () => import('./words/pt.ts'),
  ro: () => import('./words/ro.ts'),
  sk: () => import('./words/sk.ts'),
  sl: () => import('./words/sl.ts'),
  fi: () => import('./words/fi.ts'),
  sv: () => import('./words/sv.ts'),
  uk: () => import('./words/uk.ts'),
};

/** The words in a language: English where there is no file, or it cannot be loaded; `undefined` without a network. */
export async function wordsIn(locale: string): Promise<Words | undefined> {
  const base = locale.split('-')[0] ?? locale;
  for (const language of new Set([base, 'en'])) {
    const words = await files[language]?.().catch(() => undefined);
    if (words) return words.default;
  }
  return undefined;
}
