/**
 * A localizer that remembers. The browser takes longer to make a format than to use it a hundred times, and a long
 * document says the same dates, countries and languages again and again.
 */
import type { Localizer } from '../../../i18n/localizer.ts';

/** So many texts; then it begins anew. */
const most = 5000;

export function remembering(localizer: Localizer): Localizer {
  return {
    ...localizer,
    date: remembered(localizer.date),
    country: remembered(localizer.country),
    language: remembered(localizer.language),
  };
}

function remembered(say: (code: string) => string): (code: string) => string {
  const known = new Map<string, string>();
  return (code) => {
    const text = known.get(code) ?? say(code);
    if (known.size === most) known.clear();
    known.set(code, text);
    return text;
  };
}
