/** Which language to speak. */
import { languages, type Language } from './catalogues.ts';

/** The language for a BCP 47 tag: itself or its base, if there is a catalogue. */
export function supported(tag: string | null | undefined): Language | undefined {
  const base = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language === base);
}

/** The first wish that can be met, else English. */
export function negotiate(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = supported(wish);
    if (language) return language;
  }
  return 'en';
}
