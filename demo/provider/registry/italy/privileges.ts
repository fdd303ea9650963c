/** What the controller may do, as Regulation (EU) 2015/340 divides it up. Dates are ISO 8601. */
import type { Bilingual } from './controller.ts';

/** A rating, and the endorsements on it. */
interface Rating extends Bilingual {
  readonly code: 'ADV' | 'ADI' | 'APS' | 'ACS';
  readonly endorsements: string;
  readonly issued: string;
}

/** From the tower to the control centre. */
export const ratings: readonly Rating[] = [
  {
    code: 'ADV',
    it: 'Controllo di aerodromo a vista',
    en: 'Aerodrome control, visual',
    endorsements: '—',
    issued: '2014-11-03',
  },
  {
    code: 'ADI',
    it: 'Controllo di aerodromo strumentale',
    en: 'Aerodrome control, instrument',
    endorsements: 'TWR, GMS, RAD',
    issued: '2016-04-18',
  },
  {
    code: 'APS',
    it: 'Controllo di avvicinamento con sorveglianza',
    en: 'Approach control, surveillance',
    endorsements: 'SRA, TCL',
    issued: '2019-02-25',
  },
  {
    code: 'ACS',
    it: 'Controllo di area con sorveglianza',
    en: 'Area control, surveillance',
    endorsements: 'TCL',
    issued: '2022-09-12',
  },
];

/** Where a rating may be used, and until when. */
interface UnitEndorsement {
  /** Four letters for the place, then the unit. */
  readonly unit: string;
  readonly sector: string;
  readonly ratings: string;
  readonly issued: string;
  readonly until: string;
}

/** Three years each. */
export const unitEndorsements: readonly UnitEndorsement[] = [
  {
    unit: 'LIXV Valmarina TWR',
    sector: 'TWR, GND',
    ratings: 'ADV, ADI (TWR, GMS, RAD)',
    issued: '2024-05-20',
    until: '2027-05-19',
  },
  {
    unit: 'LIXV Valmarina APP',
    sector: 'TNE, TSW',
    ratings: 'APS (SRA, TCL)',
    issued: '2025-02-10',
    until: '2028-02-09',
  },
  {
    unit: 'LIXX Montelupaia ACC',
    sector: 'NE1, NE2, UN3',
    ratings: 'ACS (TCL)',
    issued: '2026-01-19',
    until: '2029-01-18',
  },
];

/** What else the licence allows: to teach and to examine. */
interface LicenceEndorsement extends Bilingual {
  readonly code: string;
  readonly until: string;
}

/** Both for three years. */
export const licenceEndorsements: readonly LicenceEndorsement[] = [
  {
    code: 'OJTI',
    it: 'Istruttore per l’addestramento operativo',
    en: 'On-the-job training instructor',
    until: '2028-10-14',
  },
  {
    code: 'ASSESSOR',
    it: 'Valutatore',
    en: 'Assessor',
    until: '2028-10-14',
  },
];

/** A language, on the scale from 4 (operational) to 6 (expert). The highest level in one's own lasts for good. */
interface Proficiency extends Bilingual {
  readonly level: 4 | 5 | 6;
  readonly until?: string;
}

/** One for the radio, one for the country. */
export const languages: readonly Proficiency[] = [
  { it: 'Inglese', en: 'English', level: 5, until: '2030-03-24' },
  { it: 'Italiano', en: 'Italian', level: 6 },
];

/** What the levels of proficiency are called. */
export const levelNames = {
  4: { it: 'operativo', en: 'operational' },
  5: { it: 'avanzato', en: 'extended' },
  6: { it: 'esperto', en: 'expert' },
} as const;
