/** The entry of the company as the register publishes it to machines. */
import { activities, chamber, company, entry, type Bilingual } from './company.ts';
import { filings } from './filings.ts';
import {
  auditor,
  beneficialOwners,
  board,
  percentage,
  shareholders,
  type Firm,
  type Person,
} from './owners.ts';

/** The number and the moment of the extract. */
export const extract = { number: 'RKV-2026-118403', issued: '2026-11-23', time: '10:14:32' } as const;

const lists = {
  status: 'urn:ee:ark:codelist:staatus',
  legalForm: 'urn:ee:ark:codelist:oiguslik-vorm',
  role: 'urn:ee:ark:codelist:isiku-roll',
  filing: 'urn:ee:ark:codelist:dokumendi-liik',
} as const;

/** The same text once a language. */
function names({ et, en }: Bilingual): object {
  return [
    { language: 'et', text: et },
    { language: 'en', text: en },
  ];
}

const euros = (value: number): object => ({ value, currency: 'EUR' });

function personOrFirm(party: Person | Firm): object {
  if (party.kind === 'legal') {
    const scheme = party.country === 'EE' ? 'urn:ee:register:registrikood' : 'urn:fi:prh:y-tunnus';
    return {
      type: 'legal person',
      identifier: { scheme, value: party.code },
      name: party.name,
      country: party.country,
    };
  }
  return {
    type: 'natural person',
    ...(party.code !== undefined && {
      identifier: { scheme: 'urn:ee:register:isikukood', value: party.code },
    }),
    givenName: party.givenName,
    familyName: party.familyName,
    dateOfBirth: party.born,
    countryOfResidence: party.country,
  };
}

/** The whole extract, for `JSON.stringify`. */
export function extractData(): object {
  return {
    extract: {
      number: extract.number,
      issued: `${extract.issued}T${extract.time}+02:00`,
      kind: names({ et: 'Registrikaardi väljavõte', en: 'Extract from the register card' }),
      issuedBy: {
        identifier: { scheme: chamber.schemeId, value: chamber.id },
        names: names({ et: 'Äriühingute Registrikoda', en: 'Estonian Chamber of Company Registration' }),
      },
    },
    company: {
      identifiers: [
        { scheme: 'urn:ee:register:registrikood', value: entry.code },
        { scheme: 'EUID', value: `EEARK.${entry.code}` },
        { scheme: 'VAT', value: entry.vat },
      ],
      names: [
        { use: 'registered', language: 'et', text: company.legalName, since: entry.entered },
        { use: 'abroad', language: 'en', text: 'North Shore Timber Ltd', since: '2019-02-14' },
      ],
      legalForm: { code: 'OÜ', codeList: lists.legalForm, names: names(entry.form) },
      status: {
        code: 'R',
        codeList: lists.status,
        names: names({ et: 'registrisse kantud', en: 'entered in the register' }),
        since: entry.entered,
      },
      dates: { registered: entry.entered, articlesOfAssociation: entry.articles },
      registeredAddress: {
        thoroughfare: entry.address.street,
        locatorDesignator: entry.address.number,
        village: entry.address.village,
        municipality: entry.address.parish,
        region: entry.address.county,
        postCode: entry.address.postCode,
        country: 'EE',
      },
      contact: { email: 'registrid@pohjarandpuit.example', website: 'https://pohjarandpuit.example/' },
      financialYear: { start: '01-01', end: '12-31' },
      shareCapital: { amount: euros(entry.capital), fullyPaid: true, since: entry.articles },
    },
    activities: activities.map(({ code, share, ...text }, n) => ({
      code,
      codeList: 'NACE Rev. 2.1',
      names: names(text),
      main: n === 0,
      shareOfTurnover: share,
    })),
    managementBoard: {
      ruleOfRepresentation: names(entry.representation),
      members: board.map(({ person, role, from, until, right }) => ({
        ...personOrFirm(person),
        role: { code: role.code, codeList: lists.role, names: names(role) },
        termOfOffice: { from, until },
        rightOfRepresentation: { code: right.code, names: names(right) },
      })),
    },
    shareholders: shareholders.map(({ holder, amount, since }) => ({
      ...personOrFirm(holder),
      share: euros(amount),
      percentage: percentage(amount),
      since,
    })),
    beneficialOwners: beneficialOwners().map(({ person, share, control }) => ({
      ...personOrFirm(person),
      control: { code: control.code, names: names(control) },
      percentage: share,
    })),
    filingHistory: filings.map(({ number, date, kind, pages, ...text }) => ({
      number,
      date,
      kind: { code: kind, codeList: lists.filing },
      titles: names(text),
      pages,
    })),
    enforcement: { bankruptcy: false, liquidation: false, prohibitionOnBusiness: false },
    auditor: personOrFirm(auditor),
  };
}
