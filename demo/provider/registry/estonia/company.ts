/** A timber company on the northern coast, and the chamber in whose register it is entered. */
import type { Authority, LegalSubject } from '../held.ts';
import { ledgerAndKey } from '../paper/emblem.ts';
import type { Letterhead } from '../paper/letterhead.ts';

/** As a request names it. */
export const company: LegalSubject = {
  kind: 'legal',
  identifier: 'EE/FI/19904418',
  legalName: 'Põhjarand Puit OÜ',
};

/** One text in the language of the register and in that of its translations. */
export interface Bilingual {
  readonly et: string;
  readonly en: string;
}

/** The entry in the register, apart from the people in it. Dates are ISO 8601. */
export const entry = {
  code: '19904418',
  vat: 'EE990441807',
  entered: '2014-03-21',
  articles: '2024-05-16',
  form: { et: 'osaühing', en: 'private limited company' },
  /** In euros. */
  capital: 120_000,
  address: {
    street: 'Saeveski tee',
    number: '4',
    village: 'Kivinõmme küla',
    parish: 'Rannakihela vald',
    county: 'Lääne-Viru maakond',
    postCode: '49999',
  },
  representation: {
    et: 'Kersti Mägipõld ja Tarmo Raudlõhmus esindavad osaühingut üksinda, Mika Honkavaara koos mõne teise juhatuse liikmega.',
    en: 'Kersti Mägipõld and Tarmo Raudlõhmus represent the company alone, Mika Honkavaara together with another member of the board.',
  },
} as const;

/** The registered office on one line. */
export function registeredOffice(): string {
  const { street, number, village, parish, county, postCode } = entry.address;
  return `${street} ${number}, ${village}, ${parish}, ${postCode}\u00a0${county}`;
}

/** An activity by its class in NACE Rev. 2.1, with its share of the turnover in per cent. */
interface Activity extends Bilingual {
  readonly code: string;
  readonly share: number;
}

/** What the company does, the main activity first. */
export const activities: readonly Activity[] = [
  {
    code: '16.11',
    share: 58,
    et: 'Puidu saagimine ja hööveldamine',
    en: 'Sawmilling and planing of wood',
  },
  {
    code: '16.23',
    share: 24,
    et: 'Puidust ehitusdetailide ja puusepatoodete tootmine',
    en: "Manufacture of other builders' carpentry and joinery",
  },
  {
    code: '46.83',
    share: 12,
    et: 'Puidu, ehitusmaterjalide ja sanitaarseadmete hulgimüük',
    en: 'Wholesale of wood, construction materials and sanitary equipment',
  },
  {
    code: '16.26',
    share: 6,
    et: 'Taimsest biomassist tahkekütuse tootmine',
    en: 'Manufacture of solid fuels from vegetable biomass',
  },
];

/** Keeps the register and issues everything that is in this folder. */
export const chamber: Authority = {
  id: '79900216',
  schemeId: 'urn:cef.eu:names:identifier:EAS:0191',
  name: {
    en: 'Estonian Chamber of Company Registration',
    de: 'Estnische Kammer für Unternehmensregistrierung',
    fr: 'Chambre estonienne d’immatriculation des sociétés',
    el: 'Εσθονικό Επιμελητήριο Καταχώρισης Εταιρειών',
    fi: 'Viron yritysrekisterikamari',
    et: 'Äriühingute Registrikoda',
  },
};

/** The chamber's paper, in Estonian or in English. */
export function chamberPaper(language: keyof Bilingual): Letterhead {
  const estonian = language === 'et';
  return {
    emblem: ledgerAndKey,
    colours: { main: '#1d3f66', accent: '#c08a2c' },
    names: estonian
      ? ['Äriühingute Registrikoda', 'Registriosakond', 'Eesti Vabariik']
      : ['Chamber of Company Registration', 'Äriühingute Registrikoda', 'Republic of Estonia'],
    address: 'Raamatukandja tn 8, 19999 Tallinn, Eesti – Estonia',
    serif: false,
    page: (number, of) => (estonian ? `Lk ${number} / ${of}` : `Page ${number} / ${of}`),
  };
}

/** Whose signature is under the register's documents, and the stamp beside it. */
export const registrar = {
  name: 'Liivika Sõnajalg',
  et: 'Registripidaja',
  en: 'Registrar',
  stamp: { rim: 'ÄRIÜHINGUTE REGISTRIKODA · EESTI ·', middle: ['REGISTER'], colour: '#1d3f66' },
} as const;
