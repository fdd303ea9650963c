/** What the types of the catalogues cannot see: places, plural forms, typography, and texts left in English. */
import { expect } from '@open-wc/testing';
import { catalogues, languages, ownName, type Language } from '../../src/i18n/catalogues.ts';
import { messages } from '../../src/i18n/messages.ts';

type Texts = Readonly<Record<string, string>>;

const english: Texts = messages;
const alphabets: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
};
const plural = /_(zero|one|two|few|many|other)$/;

const textsIn = async (language: Language): Promise<Texts> =>
  (await catalogues[language]?.())?.default ?? english;

/** How a language sets what is quoted. Where it knows several ways, a catalogue keeps to one. */
const quotes: Readonly<Record<string, readonly string[]>> = {
  bg: ['„“'],
  cs: ['„“'],
  da: ['””', '»«'],
  de: ['„“'],
  el: ['«»'],
  en: ['“”'],
  es: ['«»', '“”'],
  et: ['„“', '„”'],
  fi: ['””'],
  fr: ['«»'],
  ga: ['“”'],
  hr: ['„”', '„“'],
  hu: ['„”'],
  is: ['„“'],
  it: ['«»', '“”'],
  lt: ['„“'],
  lv: ['“”', '„”', '„“'],
  mt: ['“”'],
  nb: ['«»'],
  nl: ['‘’', '“”', '„”'],
  pl: ['„”'],
  pt: ['«»', '“”'],
  ro: ['„”'],
  sk: ['„“'],
  sl: ['„“', '»«'],
  sv: ['””'],
  uk: ['«»'],
};

/** The English text that says the same: of the same form where English has it. */
const source = (key: string): string | undefined => english[key] ?? english[key.replace(plural, '_other')];

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place).sort();

const words = (text: string): readonly string[] => text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}+/gu) ?? [];

/** The entries for which the texts are wrong, to be compared with none: the message then names them. */
const wrong = (texts: Texts, isWrong: (text: string, key: string) => boolean): readonly string[] =>
  Object.entries(texts)
    .filter(([key, text]) => isWrong(text, key))
    .map(([key, text]) => `${key}: ${text}`);

for (const language of languages) {
  describe(`the texts in ${ownName(language)}`, () => {
    let texts: Texts;

    before(async () => {
      texts = await textsIn(language);
    });

    it('are all there, and no others', () => {
      const bases = (of: Texts): readonly string[] =>
        [...new Set(Object.keys(of).map((key) => key.replace(plural, '_other')))].sort();

      expect(bases(texts)).to.deep.equal(bases(english));
    });

    it('have the plural forms of the language, no more and no fewer', () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const counted = Object.keys(english).filter((key) => key.endsWith('_other'));

      for (const base of counted.map((key) => key.slice(0, -'_other'.length))) {
        const forms = Object.keys(texts)
          .filter((key) => plural.test(key) && key.replace(plural, '') === base)
          .map((key) => key.slice(base.length + 1));
        expect(forms, base).to.have.members(needed);
      }
    });

    it('leave the same places to fill', () => {
      for (const [key, text] of Object.entries(texts)) {
        // Where “one” is said of 21 as well, the number is told although English does not tell it.
        const counted = key.endsWith('_one') ? english[key.replace(plural, '_other')] : undefined;
        const possible = [source(key), counted].map((one) => places(one ?? '').join());
        expect(possible, key).to.include(places(text).join());
      }
    });

    it('tell the number in each form that is said of several', () => {
      const rules = new Intl.PluralRules(language);
      const several = new Set<string | undefined>(Array.from({ length: 200 }, (_, n) => rules.select(n + 2)));
      const counts = (key: string): boolean =>
        places(english[key.replace(plural, '_other')] ?? '').includes('{{count}}');
      const forms = Object.entries(texts).filter(([key]) => several.has(plural.exec(key)?.[1]));

      expect(forms.filter(([key, text]) => counts(key) && !text.includes('{{count}}'))).to.deep.equal([]);
    });

    it('are never empty', () => {
      expect(wrong(texts, (text) => text.trim() === '' || text !== text.trim())).to.deep.equal([]);
    });

    it('are plain text, without HTML', () => {
      expect(wrong(texts, (text) => /[<>&]/.test(text))).to.deep.equal([]);
    });

    it('have typographic quotes and apostrophes', () => {
      expect(wrong(texts, (text) => /["'`]/.test(text))).to.deep.equal([]);
    });

    it('set what is quoted as the language does, and always in the same way', () => {
      const quoted = /‘[^‘’]*’|[„“”«»][^„“”«»]*[„“”«»]/g;
      const pairs = Object.values(texts).flatMap((text) =>
        [...text.matchAll(quoted)].map(([part]) => part.slice(0, 1) + part.slice(-1)),
      );
      const [first = '', ...others] = new Set(pairs);

      expect(others).to.deep.equal([]);
      expect(quotes[language]).to.contain(first);
    });

    it('name the button that opens evidence as the button itself does', () => {
      const name = texts['card.view'] ?? '';

      expect(name).not.to.equal('');
      expect(texts['viewer.none-open']).to.contain(name);
    });

    it('begin the full name of a button with what is written on it', () => {
      expect(texts['card.view-label']).to.match(/^\{\{action\}\}/);
      expect(texts['check.change-approved']?.startsWith(texts['check.change'] ?? '?')).to.equal(true);
      expect(texts['check.change-refused']?.startsWith(texts['check.change'] ?? '?')).to.equal(true);
    });

    if (language === 'en') return;

    it('are not left in English', () => {
      expect(wrong(texts, (text, key) => text === source(key) && words(text).length >= 3)).to.deep.equal([]);
    });

    it('are written in the letters of the language', () => {
      const letters = alphabets[new Intl.Locale(language).maximize().script ?? ''] ?? /$^/;

      expect(wrong(texts, (text) => words(text).length > 2 && !letters.test(text))).to.deep.equal([]);
    });
  });
}

describe('typography', () => {
  it('keeps French signs with their words', async () => {
    const apart = /[^\u00a0][:?!;»%]|«[^\u00a0]/;

    expect(wrong(await textsIn('fr'), (text) => apart.test(text))).to.deep.equal([]);
  });

  it('sets Greek quotes without spaces, and the Greek question mark', async () => {
    expect(wrong(await textsIn('el'), (text) => /«\s|\s»|\?/.test(text))).to.deep.equal([]);
  });
});
