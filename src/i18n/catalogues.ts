/** Which languages there are, and where each catalogue comes from. A new language is a line here and a file. */
import type { Catalogue } from './messages.ts';

export const languages = ['en', 'de', 'fr', 'el'] as const;
export type Language = (typeof languages)[number];

/** English is missing here because it is in the code. */
export const catalogues: Readonly<Partial<Record<Language, () => Promise<{ default: Catalogue }>>>> = {
  de: () => import('./locales/de.ts'),
  fr: () => import('./locales/fr.ts'),
  el: () => import('./locales/el.ts'),
};

/** Each language's name in itself, as a chooser shows it. */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
