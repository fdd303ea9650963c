/** What was filed with the register about the company, the oldest first. */
import type { Bilingual } from './company.ts';

/** One document in the company's file, by its number there. */
export interface Filing extends Bilingual {
  readonly number: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly kind: 'entry' | 'annual-report' | 'resolution' | 'share-transfer' | 'beneficial-owners';
  readonly pages: number;
}

function filing(
  number: string,
  date: string,
  kind: Filing['kind'],
  pages: number,
  et: string,
  en: string,
): Filing {
  return { number, date, kind, pages, et, en };
}

function annualReport(number: string, date: string, year: number, pages: number): Filing {
  return filing(
    number,
    date,
    'annual-report',
    pages,
    `${year}. aasta majandusaasta aruanne`,
    `Annual report for ${year}`,
  );
}

/** The whole file. */
export const filings: readonly Filing[] = [
  filing(
    '1',
    '2014-03-21',
    'entry',
    11,
    'Esmakanne: asutamisleping ja põhikiri',
    'First entry: deed and articles',
  ),
  annualReport('2', '2015-06-29', 2014, 9),
  annualReport('3', '2016-06-27', 2015, 12),
  filing('4', '2016-11-08', 'resolution', 2, 'Juhatuse liikme valimine', 'Election of a member of the board'),
  annualReport('5', '2017-06-29', 2016, 14),
  annualReport('6', '2018-06-28', 2017, 15),
  filing(
    '7',
    '2019-02-14',
    'share-transfer',
    6,
    'Osa võõrandamise leping',
    'Agreement on the transfer of a share',
  ),
  annualReport('8', '2019-06-27', 2018, 17),
  annualReport('9', '2020-06-30', 2019, 17),
  annualReport('10', '2021-06-29', 2020, 18),
  annualReport('11', '2022-06-30', 2021, 19),
  annualReport('12', '2023-06-29', 2022, 21),
  filing(
    '13',
    '2024-05-16',
    'resolution',
    8,
    'Osakapitali suurendamine, põhikirja uus redaktsioon',
    'Increase of the share capital, new version of the articles',
  ),
  annualReport('14', '2024-06-27', 2023, 22),
  annualReport('15', '2025-06-30', 2024, 22),
  filing(
    '16',
    '2025-10-01',
    'resolution',
    2,
    'Juhatuse liikme valimine',
    'Election of a member of the board',
  ),
  annualReport('17', '2026-06-29', 2025, 24),
  filing(
    '18',
    '2026-09-02',
    'beneficial-owners',
    1,
    'Tegelike kasusaajate andmete kinnitus',
    'Confirmation of the beneficial owners',
  ),
];
