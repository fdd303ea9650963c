/**
 * Texts, dates, names and numbers in one language.
 *
 * One i18next instance per localizer, never the default one: the host page may use i18next too. The only file that
 * knows it.
 */
import { createInstance } from 'i18next';
import { spoken, type Localized, type Spoken } from '../domain/localized.ts';
import type { Catalogue, English, MessageKey } from './messages.ts';
import { inEurope, writingOf, type Writing } from './writing.ts';

/** What elements and viewers need to speak. */
export interface Localizer {
  /** BCP 47 tag of the language in use. */
  readonly locale: string;
  /** What to give to `Intl` to write as that language does. */
  readonly tag: string;
  /** A text of our own. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of an authority, in the nearest language it wrote. */
  readonly spoken: (texts: Localized) => Spoken;
  /** An ISO 8601 date or date and time, written out. The text itself where it is no date. */
  readonly date: (iso: string, style?: 'date' | 'date-time') => string;
  /** A moment as the options of `Intl.DateTimeFormat` ask for it. */
  readonly moment: Writing['moment'];
  /** Name of a country by its ISO 3166-1 code; EDM's EL and UK are understood. */
  readonly country: (code: string) => string;
  /** Name of a language by its BCP 47 tag. */
  readonly language: (tag: string) => string;
  /** Name of a procedure by its code (code list Procedures); the code itself where it is not in the list. */
  readonly procedure: (code: string) => string;
  readonly number: (value: number) => string;
}

/**
 * Speaks by the catalogue; in English, as far as it is there, where that has no text. Dates and names follow `locale`.
 *
 * @param writing - Needed where the browser does not know the language.
 */
export function localizerOf(
  locale: string,
  english: English,
  catalogue: Partial<Catalogue>,
  writing: Writing = writingOf(locale),
): Localizer {
  // The region decides about plurals, too.
  const lng = inEurope(locale.split('-')[0] ?? locale);
  const instance = createInstance({
    lng,
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // Lit and textContent escape; escaping here would show "&amp;" to the person.
    interpolation: { escapeValue: false },
    resources: { en: { translation: english }, [lng]: { translation: catalogue } },
  });
  void instance.init();
  const { tag, moment, named } = writing;
  return {
    locale,
    tag,
    // What ends in a full stop, as dates do in some languages, ends the sentence, too.
    t: (key, values) => instance.t(key, { ...values }).replace(/(^|[^.])\.\.(?=\s|$)/g, '$1.'),
    spoken: (texts) => spoken(texts, locale),
    procedure: (code) => (instance.exists(`procedure.${code}`) ? instance.t(`procedure.${code}`) : code),
    moment,
    date: (iso, style = 'date') => date(moment, iso, style),
    country: (code) => named('region', edmCountries.get(code) ?? code),
    language: (code) => named('language', code),
    number: (value) => new Intl.NumberFormat(tag).format(value),
  };
}

const edmCountries = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

const day = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;
const withTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function date(moment: Writing['moment'], iso: string, style: 'date' | 'date-time'): string {
  // `new Date` makes a date of nearly everything: only what is one may become one.
  const onlyDay = day.exec(iso)?.[1];
  const at = new Date(onlyDay ?? (withTime.test(iso) ? iso : Number.NaN));
  if (Number.isNaN(at.valueOf())) return iso;
  return moment(at, {
    // A day without a time is the same day everywhere, so it must not be moved into the reader's time zone.
    ...(onlyDay !== undefined && { timeZone: 'UTC' }),
    dateStyle: 'long',
    // Deadlines are told by 24 hours wherever the law is written.
    ...(style === 'date-time' && { timeStyle: 'short', hourCycle: 'h23' }),
  });
}
