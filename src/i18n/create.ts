/** Localizers for parts used on their own: all of English is in them, so that they can speak at once. */
import { load } from './catalogues.ts';
import { localizerOf, type Localizer } from './localizer.ts';
import { messages, type Catalogue } from './messages.ts';

/**
 * A localizer that speaks English, whatever `locale` is: dates and names already follow `locale`.
 *
 * @param catalogue - Other texts than English; what is missing in them is said in English.
 */
export function createLocalizer(locale: string, catalogue: Partial<Catalogue> = messages): Localizer {
  return localizerOf(locale, messages, catalogue);
}

/**
 * The localizer with its catalogue; English where there is none for the language. Rejects where it cannot be loaded.
 *
 * @param texts - Of your own, in the place of those of the catalogue.
 */
export async function loadLocalizer(language: string, texts: Partial<Catalogue> = {}): Promise<Localizer> {
  const { catalogue, writing } = await load(language);
  return localizerOf(language, messages, { ...catalogue, ...texts }, writing);
}
