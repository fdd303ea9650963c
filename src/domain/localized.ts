/** One text in several languages, keyed by lower-case BCP 47 tag, as the authority wrote it. */
export type Localized = Readonly<Record<string, string>>;

/** A text and the language it is really in, for the `lang` attribute around it. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** What a reader of a language reads as well. */
const alike: Readonly<Record<string, readonly string[]>> = { nb: ['no', 'nn'] };

/**
 * The wording nearest to the reader's language: the exact tag, then its base language, then that of another region,
 * then English, then whatever the authority wrote first. A missing language is never an error (TDD 4.5.1 §3.5).
 */
export function spoken(texts: Localized, locale: string): Spoken {
  const base = locale.split('-')[0] ?? locale;
  const written = Object.keys(texts);
  const regional = written.filter((lang) => lang.startsWith(`${base}-`));
  for (const lang of [locale.toLowerCase(), base, ...regional, ...(alike[base] ?? []), 'en', ...written]) {
    const text = Object.hasOwn(texts, lang) ? texts[lang] : undefined;
    if (text) return { text, lang };
  }
  return { text: '', lang: 'und' };
}
