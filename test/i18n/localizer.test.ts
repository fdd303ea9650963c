/** What the reader is told: plurals, dates, names, and English where there is nothing else. */
import { expect } from '@open-wc/testing';
import { ownName } from '../../src/i18n/catalogues.ts';
import { createLocalizer, loadLocalizer } from '../../src/i18n/create.ts';

describe('a number in a text', () => {
  const counted = {
    en: ['0 minutes', '1 minute', '2 minutes', '5 minutes'],
    de: ['0 Minuten', '1 Minute', '2 Minuten', '5 Minuten'],
    fr: ['0 minute', '1 minute', '2 minutes', '5 minutes'],
    el: ['0 λεπτά', '1 λεπτό', '2 λεπτά', '5 λεπτά'],
  } as const;

  for (const language of ['en', 'de', 'fr', 'el'] as const) {
    it(`takes the plural of ${ownName(language)}`, async () => {
      const { t } = await loadLocalizer(language);

      expect([0, 1, 2, 5].map((count) => t('time.minutes', { count }))).to.deep.equal(counted[language]);
    });
  }

  it('takes the form for millions in French', async () => {
    const { t } = await loadLocalizer('fr');

    expect(t('list.heading', { count: 1_000_000 })).to.equal('1000000 de justificatifs');
  });
});

describe('a text', () => {
  it('has what it is given put in its places, as it is', async () => {
    const { t } = await loadLocalizer('de');

    expect(t('card.choice', { title: 'Birth & <b>marriage</b>' })).to.equal(
      'Darf „Birth & <b>marriage</b>“ verwendet werden?',
    );
  });

  it('is in English where the language has no catalogue', () => {
    expect(createLocalizer('pl').t('card.use')).to.equal('Use');
  });

  it('is in English with the English plural where the language would need another form', () => {
    expect(createLocalizer('pl').t('list.heading', { count: 2 })).to.equal('2 pieces of evidence');
  });

  it('is in the language of the base tag for a regional one', async () => {
    const { default: german } = await import('../../src/i18n/locales/de.ts');

    expect(createLocalizer('de-AT', german).t('card.use')).to.equal('Verwenden');
  });
});

describe('a date', () => {
  const { DateTimeFormat } = Intl;

  /** Moves the reader: what is written without a time zone of its own is written as on that island. */
  function liveOn(timeZone: string): void {
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, [locale, options]: ConstructorParameters<typeof DateTimeFormat>) =>
        new target(locale, { timeZone, ...options }),
    });
  }

  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  for (const island of ['Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    it(`without a time is the same day on ${island}`, () => {
      liveOn(island);

      expect(createLocalizer('en').date('2001-05-14')).to.equal('14 May 2001');
    });
  }

  it('with a time is told by the clock of the reader', () => {
    liveOn('Pacific/Kiritimati');

    expect(createLocalizer('de').date('2001-05-14T20:00:00Z', 'date-time')).to.contain('15. Mai 2001');
  });

  it('is written as the language writes it', () => {
    expect(createLocalizer('de').date('2001-05-14')).to.equal('14. Mai 2001');
    expect(createLocalizer('fr').date('2001-05-14')).to.equal('14 mai 2001');
    expect(createLocalizer('el').date('2001-05-14')).to.equal('14 Μαΐου 2001');
  });

  it('is written the European way in languages of several continents', () => {
    expect(createLocalizer('en').date('2001-05-14')).to.equal('14 May 2001');
    expect(createLocalizer('pt').number(1234.5)).to.equal('1234,5');
  });

  it('is written in a language that not every browser knows', async () => {
    const written = async (language: string): Promise<string> =>
      (await loadLocalizer(language)).date('2001-05-14');

    expect(await written('ga')).to.equal('14 Bealtaine 2001');
    expect(await written('is')).to.equal('14. maí 2001');
    expect(await written('mt')).to.equal('14 ta’ Mejju 2001');
  });

  it('has its month by the clock of the reader in such a language, too', async () => {
    liveOn('Pacific/Kiritimati');
    const { date } = await loadLocalizer('is');

    expect(date('2001-05-31T20:00:00Z', 'date-time')).to.equal('1. júní 2001 kl. 10:00');
  });

  it('is English, not the language of the browser, where nobody knows how to write it', () => {
    expect(createLocalizer('tlh').date('2001-05-14')).to.equal('14 May 2001');
  });

  it('that ends in a full stop ends the sentence, too', async () => {
    const { t, date } = await loadLocalizer('bg');

    expect(t('deferred.text', { date: date('2026-11-28') })).to.contain('2026 г. Нищо');
  });

  it('tells the time by 24 hours', async () => {
    liveOn('UTC');
    const { date } = await loadLocalizer('el');

    expect(date('2026-11-28T17:57:00Z', 'date-time')).to.contain('17:57');
  });

  it('that is none is shown as it came', () => {
    expect(createLocalizer('en').date('not known')).to.equal('not known');
  });
});

describe('a name', () => {
  it('of Greece is known by the code that the EU uses, too', () => {
    expect(createLocalizer('en').country('EL')).to.equal('Greece');
    expect(createLocalizer('de').country('EL')).to.equal('Griechenland');
    expect(createLocalizer('fr').country('GR')).to.equal('Grèce');
    expect(createLocalizer('el').country('EL')).to.equal('Ελλάδα');
  });

  it('of the United Kingdom is, too', () => {
    expect(createLocalizer('en').country('UK')).to.equal('United Kingdom');
  });

  it('that nobody knows is its code', () => {
    expect(createLocalizer('en').country('nowhere')).to.equal('nowhere');
    expect(createLocalizer('en').language('?')).to.equal('?');
  });

  it('of a language fits into its tab', async () => {
    const { language, t } = await loadLocalizer('fr');

    expect(t('viewer.translation', { language: language('fi') })).to.equal('Traduction (finnois)');
  });

  it('is said in a language that not every browser knows', async () => {
    const maltese = await loadLocalizer('mt');

    expect(maltese.country('DE')).to.equal('il-Ġermanja');
    expect(maltese.language('fi')).to.equal('Finlandiż');
    expect(maltese.country('constructor')).to.equal('constructor');
  });

  it('of a language in itself begins with a capital letter', () => {
    expect(ownName('fr')).to.equal('Français');
    expect(ownName('el')).to.equal('Ελληνικά');
    expect(['ga', 'is', 'mt', 'nb'].map(ownName)).to.deep.equal([
      'Gaeilge',
      'Íslenska',
      'Malti',
      'Norsk bokmål',
    ]);
  });
});

describe('an authority’s text', () => {
  const texts = { fi: 'Tutkinto', en: 'Degree', de: 'Abschluss' };

  it('is shown in the language of the reader, if it was written in it', () => {
    expect(createLocalizer('de-AT').spoken(texts)).to.deep.equal({ text: 'Abschluss', lang: 'de' });
  });

  it('is shown in English else, and said to be', () => {
    expect(createLocalizer('fr').spoken(texts)).to.deep.equal({ text: 'Degree', lang: 'en' });
  });

  it('is shown in what a reader of Norwegian reads, or in the wording of another region', () => {
    expect(createLocalizer('nb').spoken({ en: 'Degree', no: 'Grad' }).text).to.equal('Grad');
    expect(createLocalizer('pt').spoken({ en: 'Degree', 'pt-pt': 'Diploma' }).text).to.equal('Diploma');
  });
});

describe('a procedure', () => {
  it('has a name in the language of the reader', async () => {
    const { procedure } = await loadLocalizer('de');

    expect(procedure('U4')).to.equal('Einkommensteuererklärung');
  });

  for (const code of ['Z9', '00', '__proto__', 'toString']) {
    it(`stays its code where the list does not have it: ${code}`, () => {
      expect(createLocalizer('en').procedure(code)).to.equal(code);
    });
  }
});

describe('a number', () => {
  it('is written as the language writes it', () => {
    expect(createLocalizer('de').number(1234.5)).to.equal('1.234,5');
  });
});

describe('what is not a date', () => {
  for (const text of ['2001', '2001-05', 'spring 2001', 'Room 12', '31/12/2001']) {
    it(`stays as it is: ${text}`, () => {
      expect(createLocalizer('en').date(text)).to.equal(text);
    });
  }

  it('does not move with the offset of a day', () => {
    expect(createLocalizer('en').date('2001-05-14Z')).to.equal('14 May 2001');
  });
});
