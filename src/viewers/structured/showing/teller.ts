/**
 * A localizer for documents: it has the words of data, and it remembers. The browser takes longer to make a format than
 * to use it a hundred times, and a long document says the same dates, countries and languages again and again.
 */
import type { Localizer } from '../../../i18n/localizer.ts';
import type { Label } from '../models/model.ts';
import type { Words } from '../models/words.ts';

export type Term = keyof Words['terms'];

export interface Teller extends Localizer {
  /** One of the few words that this viewer says itself; in English where there are no words at all. */
  readonly term: (key: Term) => string;
}

/** So many texts; then it begins anew. */
const most = 5000;

export function teller(localizer: Localizer, words: Words | undefined): Teller {
  return {
    ...localizer,
    date: remembered(localizer.date),
    country: remembered(localizer.country),
    language: remembered(localizer.language),
    term: (key) => words?.terms[key] ?? key,
  };
}

/** What a model says, to this reader. */
export function said(label: Label, { spoken }: Localizer): string {
  return typeof label === 'string' ? label : spoken(label).text;
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
