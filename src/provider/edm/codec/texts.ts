/** One text in several languages: repeated elements in a message, one record in the program. */
import type { Localized } from '../../../domain/localized.ts';
import { element, type Markup } from '../../../xml/write.ts';
import { needed, type Codec, type Optional } from './codec.ts';
import type { Cursor } from './cursor.ts';

/** BCP 47: the language of a text that does not say which it is in. */
const undetermined = 'und';

/** `sdg:Name`, `sdg:Title` and the like, of which there may be none. */
export function maybeTexts(name: string): Optional<Localized> {
  return localized(
    name,
    (one) => one.text,
    (lang, text) => element(name, { lang }, text),
  );
}

/** The same where there has to be at least one. */
export function texts(name: string): Codec<Localized> {
  return needed(maybeTexts(name), `at least one ${name}`);
}

const string = 'rim:LocalizedString';

/** The texts of a `rim:InternationalStringValueType`: its strings are attributes. */
export const localizedStrings = needed(
  localized(
    string,
    (one) => one.attribute('value'),
    (lang, value) => element(string, { 'xml:lang': lang, value }),
    // RegRep 4.0 and the rules of PreviewDescription alike.
    'en',
  ),
  `at least one ${string}`,
);

/** Texts by language. Of two in one language the first counts. @param missing - The language where none is told. */
function localized(
  name: string,
  textOf: (one: Cursor) => string | undefined,
  markup: (lang: string | undefined, text: string) => Markup,
  missing = undetermined,
): Optional<Localized> {
  return {
    read(at) {
      const found = new Map<string, string>();
      for (const one of at.all(name)) {
        const lang = languageOf(one) || missing;
        const value = textOf(one) ?? '';
        if (!value) one.fail('must not be empty');
        if (/[<>]/.test(value)) one.warn('holds a stray angle bracket');
        if (found.has(lang)) one.warn('stands twice in one language: the first counts');
        else found.set(lang, value);
      }
      return found.size > 0 ? Object.fromEntries(found) : undefined;
    },
    // The code list of the specification has languages in upper case.
    write: (values) =>
      Object.entries(values).map(([lang, text]) =>
        markup(lang === undetermined ? undefined : lang.toUpperCase(), text),
      ),
  };
}

/** Where the schema of the 1.0 line has room for one language: the one most people can read. */
export function oneOn10<Found>({ read, write }: Codec<Localized, Found>): Codec<Localized, Found> {
  return {
    read,
    write(values, line) {
      const all = write(values, line);
      const english = Math.max(0, Object.keys(values).indexOf('en'));
      return line === '1.0' ? all.slice(english, english + 1) : all;
    },
  };
}

/** Empty where none is told. `lang` stands without prefix on sdg elements, with `xml:` on rim ones, and by a mistake that spread with `xsi:`. */
function languageOf(one: Cursor): string {
  const meant = one.attribute('lang') ?? one.attribute('xml:lang');
  const value = meant ?? one.attribute('xsi:lang') ?? '';
  if (value && meant === undefined) one.warn('has xsi:lang for xml:lang');
  if (value !== value.toUpperCase()) one.warn('has its language in lower case');
  const lang = value.toLowerCase();
  return !lang || /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(lang) ? lang : undetermined;
}
