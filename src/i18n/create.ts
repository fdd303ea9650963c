/** Localizers for parts used on their own: all of English is in them, so that they can speak at once. */
import { catalogues, type Language } from './catalogues.ts';
import { localizerOf, type Localizer } from './localizer.ts';
import { messages, type Catalogue } from './messages.ts';

/** A localizer that speaks English, whatever `locale` is: dates and names already follow `locale`. */
export function createLocalizer(locale: string, catalogue: Catalogue = messages): Localizer {
  return localizerOf(locale, messages, catalogue);
}

/** The localizer with its catalogue; English where there is none for the language or it cannot be loaded. */
export async function loadLocalizer(language: Language): Promise<Localizer> {
  const load = catalogues[language];
  return createLocalizer(language, load ? (await load()).default : messages);
}
