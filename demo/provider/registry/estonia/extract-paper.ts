/** The extract on the chamber's paper: the same page in Estonian and, as a translation, in English. */
import { dotted, inEnglish } from '../dates.ts';
import type { Paper, Sheet } from '../paper/sheet.ts';
import {
  activities,
  chamberPaper,
  company,
  entry,
  registeredOffice,
  registrar,
  type Bilingual,
} from './company.ts';
import { extract } from './extract-data.ts';
import { filings } from './filings.ts';
import { beneficialOwners, board, nameOf, percentage, shareholders, type Person } from './owners.ts';

type Language = keyof Bilingual;

/** What the paper says about itself. */
export function extractPaper(language: Language): Paper {
  const { t } = speaking(language);
  return {
    title: `${t('Registrikaardi väljavõte', 'Extract from the register')} – ${company.legalName}`,
    author: t('Äriühingute Registrikoda', 'Estonian Chamber of Company Registration'),
    subject: t('Äriühingu andmed registris', 'Facts about a company in the register'),
    language,
    issued: extract.issued,
    letterhead: chamberPaper(language),
    reference: `${extract.number} · ${t('Kontrollkood', 'Verification code')}: 7TRQ-4H2N-KX`,
  };
}

/** What is on it. */
export function composeExtract(sheet: Sheet, language: Language): void {
  const { t, date } = speaking(language);
  sheet.title(
    t('Registrikaardi väljavõte', 'Extract from the register'),
    t(`Seisuga ${date(extract.issued)}`, `As of ${date(extract.issued)} · translation from Estonian`),
  );
  generalFacts(sheet, language);
  boardTable(sheet, language);
  ownerTables(sheet, language);
  filingTable(sheet, language);
  sheet.paragraph(
    t(
      'Väljavõte on tehtud registri elektroonilisest andmebaasist. Kannete õigsust saab kontrollida kontrollkoodi abil.',
      'The extract was made from the electronic register. The verification code shows whether its entries are still correct.',
    ),
    { small: true },
  );
  sheet.signed({
    name: registrar.name,
    capacity: registrar[language],
    place: `Tallinn, ${date(extract.issued)}`,
    stamp: registrar.stamp,
  });
}

function generalFacts(sheet: Sheet, language: Language): void {
  const { t, date, euros } = speaking(language);
  sheet.heading(t('Üldandmed', 'General facts'));
  sheet.fields([
    [t('Ärinimi', 'Company name'), company.legalName],
    [t('Registrikood', 'Register code'), entry.code],
    [t('Käibemaksukohustuslase number', 'VAT number'), entry.vat],
    [t('Õiguslik vorm', 'Legal form'), `${entry.form[language]} (OÜ)`],
    [t('Staatus', 'Status'), t('registrisse kantud', 'entered in the register')],
    [t('Registrisse kantud', 'Entered in the register'), date(entry.entered)],
    [t('Põhikiri kinnitatud', 'Articles of association of'), date(entry.articles)],
    [t('Asukoht', 'Registered office'), registeredOffice()],
    [
      t('Osakapital', 'Share capital'),
      `EUR ${euros(entry.capital)}, ${t('täielikult sisse makstud', 'fully paid up')}`,
    ],
    [t('Majandusaasta', 'Financial year'), t('1. jaanuar – 31. detsember', '1 January – 31 December')],
  ]);
  sheet.heading(t('Tegevusalad', 'Activities'));
  sheet.table(
    [
      { head: 'NACE 2.1', share: 14 },
      { head: t('Tegevusala', 'Activity'), share: 66 },
      { head: t('Osakaal käibes', 'Share of turnover'), share: 20, right: true },
    ],
    activities.map((activity) => [activity.code, activity[language], `${activity.share} %`]),
  );
}

function boardTable(sheet: Sheet, language: Language): void {
  const { t, date } = speaking(language);
  sheet.heading(t('Juhatus ja esindusõigus', 'Management board and right of representation'));
  sheet.table(
    [
      { head: t('Nimi', 'Name'), share: 24 },
      { head: t('Sünniaeg', 'Date of birth'), share: 18 },
      { head: t('Roll', 'Role'), share: 22 },
      { head: t('Ametiaeg', 'Term of office'), share: 24 },
      { head: t('Esindab', 'Represents'), share: 13 },
    ],
    board.map(({ person, role, from, until, right }) => [
      nameOf(person),
      date(person.born),
      role[language],
      `${dotted(from, true)} – ${dotted(until, true)}`,
      right[language],
    ]),
  );
  sheet.paragraph(entry.representation[language]);
}

function ownerTables(sheet: Sheet, language: Language): void {
  const { t, date, euros, percent } = speaking(language);
  sheet.heading(t('Osanikud', 'Shareholders'));
  sheet.table(
    [
      { head: t('Osanik', 'Shareholder'), share: 30 },
      { head: t('Registrikood või sünniaeg', 'Register code or date of birth'), share: 30 },
      { head: t('Osa (EUR)', 'Share (EUR)'), share: 18, right: true },
      { head: t('Osalus', 'Part'), share: 12, right: true },
      { head: t('Alates', 'Since'), share: 20, right: true },
    ],
    [
      ...shareholders.map(({ holder, amount, since }) => [
        nameOf(holder),
        holder.kind === 'legal' ? `${holder.code} (${holder.country})` : date(holder.born),
        euros(amount),
        percent(percentage(amount)),
        dotted(since, true),
      ]),
      [`=${t('Kokku', 'Total')}`, '', `=${euros(sum())}`, `=${percent(percentage(sum()))}`, ''],
    ],
  );
  sheet.heading(t('Tegelikud kasusaajad', 'Beneficial owners'));
  sheet.table(
    [
      { head: t('Nimi', 'Name'), share: 24 },
      { head: t('Sünniaeg', 'Date of birth'), share: 20 },
      { head: t('Elukohariik', 'Country'), share: 14 },
      { head: t('Kontrolli viis', 'Control'), share: 48 },
      { head: t('Osalus', 'Part'), share: 12, right: true },
    ],
    beneficialOwners().map(({ person, share, control }) => [
      nameOf(person),
      date(person.born),
      country(person, language),
      control[language],
      percent(share),
    ]),
  );
}

function filingTable(sheet: Sheet, language: Language): void {
  const { t } = speaking(language);
  sheet.heading(t('Kanded ja esitatud dokumendid', 'Entries and documents filed'));
  sheet.table(
    [
      { head: t('Nr', 'No.'), share: 8 },
      { head: t('Kuupäev', 'Date'), share: 16 },
      { head: t('Dokument', 'Document'), share: 66 },
      { head: t('Lehti', 'Pages'), share: 10, right: true },
    ],
    [...filings]
      .reverse()
      .map((filing) => [filing.number, dotted(filing.date, true), filing[language], String(filing.pages)]),
  );
}

const sum = (): number => shareholders.reduce((total, { amount }) => total + amount, 0);

function country({ country: code }: Person, language: Language): string {
  const words = { EE: { et: 'Eesti', en: 'Estonia' }, FI: { et: 'Soome', en: 'Finland' } };
  return words[code][language];
}

/** How dates and numbers are written in a language, and a choice between two texts. */
function speaking(language: Language) {
  const estonian = language === 'et';
  return {
    t: (et: string, en: string): string => (estonian ? et : en),
    date: (iso: string): string => (estonian ? dotted(iso, true) : inEnglish(iso)),
    euros: (value: number): string => {
      const whole = String(value).replace(/\B(?=(\d{3})+$)/g, estonian ? '\u00a0' : ',');
      return `${whole}${estonian ? ',' : '.'}00`;
    },
    percent: (value: number): string => `${estonian ? String(value).replace('.', ',') : value} %`,
  };
}
