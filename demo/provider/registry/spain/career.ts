/** The taxpayer's working life: every period that counts for the pension, and what was paid in. */

/** ISO 8601 date until which the record runs. */
export const counted = '2026-11-20';

/** One line of the record. */
export interface Period {
  readonly scheme: 'General' | 'Autónomos';
  /** The employer, or the situation that takes its place. */
  readonly name: string;
  /** ISO 8601 dates; without an end it still runs. */
  readonly from: string;
  readonly until?: string;
  /** Code of the contract, and per cent of full time. */
  readonly contract?: string;
  readonly time?: number;
  /** Group of contributions. */
  readonly group?: string;
}

const leave = 'Vacaciones retribuidas y no disfrutadas';
const unemployment = 'Prestación por desempleo';

function job(
  name: string,
  [from, until]: readonly [from: string, until?: string],
  contract: string,
  group: string,
  time?: number,
): Period {
  return {
    scheme: 'General',
    name,
    from,
    contract,
    group,
    ...(until !== undefined && { until }),
    ...(time !== undefined && { time }),
  };
}

function between(name: string, from: string, until: string): Period {
  return { scheme: 'General', name, from, until };
}

/** In the order in which they began. */
export const periods: readonly Period[] = [
  job('Escuela de Vela Bahía Clara, S.L.', ['1996-07-01', '1996-08-31'], '402', '10'),
  job('Escuela de Vela Bahía Clara, S.L.', ['1997-07-01', '1997-09-10'], '402', '10'),
  job('Marisquería El Faro Chico, S.L.', ['1998-07-01', '1998-09-15'], '402', '07'),
  job('Marisquería El Faro Chico, S.L.', ['1999-06-21', '1999-09-19'], '402', '07'),
  job('Librería Tinta de Calamar, S.C.', ['2000-07-01', '2000-09-10'], '402', '07'),
  job('Librería Tinta de Calamar, S.C.', ['2001-10-01', '2002-06-30'], '501', '07', 50),
  job('Librería Tinta de Calamar, S.C.', ['2002-07-01', '2002-08-31'], '402', '07'),
  job('Fundación Universitaria del Cantil', ['2002-09-16', '2002-12-31'], '990', '01'),
  job('Náutica Peñas del Norte, S.L.', ['2003-01-13', '2004-01-12'], '420', '01'),
  job('Náutica Peñas del Norte, S.L.', ['2004-01-13', '2006-06-30'], '189', '01'),
  between(leave, '2006-07-01', '2006-07-12'),
  between(unemployment, '2006-07-13', '2006-11-05'),
  job('Calderería Rías Hondas, S.L.', ['2006-11-06', '2007-11-05'], '401', '02'),
  job('Calderería Rías Hondas, S.L.', ['2007-11-06', '2009-02-28'], '189', '02'),
  between(leave, '2009-03-01', '2009-03-17'),
  between(unemployment, '2009-03-18', '2009-12-20'),
  { scheme: 'Autónomos', name: 'Actividad 71.12, ingeniería naval', from: '2010-01-01', until: '2012-05-31' },
  job('Oficina Técnica Brumario, S.L.', ['2012-06-11', '2012-12-10'], '401', '01'),
  job('Oficina Técnica Brumario, S.L.', ['2012-12-11', '2015-03-31'], '189', '01'),
  between(leave, '2015-04-01', '2015-04-09'),
  between(unemployment, '2015-04-10', '2015-05-31'),
  job('Varaderos de Poniente Alto, S.A.', ['2015-06-01', '2018-08-31'], '100', '01'),
  between('Excedencia por cuidado de hijo', '2018-09-01', '2019-02-28'),
  job('Varaderos de Poniente Alto, S.A.', ['2019-03-01', '2021-03-31'], '200', '01', 75),
  job('Astilleros Mareamar, S.A.', ['2021-04-05', '2021-10-04'], '401', '01'),
  job('Astilleros Mareamar, S.A.', ['2021-10-05'], '189', '01'),
  job('Academia Náutica Punta Brava, S.L.', ['2022-01-17', '2022-06-30'], '501', '01', 20),
  job('Academia Náutica Punta Brava, S.L.', ['2023-01-16', '2023-06-29'], '501', '01', 20),
  job('Academia Náutica Punta Brava, S.L.', ['2024-01-15', '2024-06-28'], '501', '01', 30),
  job('Academia Náutica Punta Brava, S.L.', ['2025-01-13', '2025-06-30'], '501', '01', 30),
  job('Academia Náutica Punta Brava, S.L.', ['2026-01-12', '2026-06-26'], '501', '01', 30),
];

/** The days since the beginning of 1970. */
function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** First and last day included. */
export function daysOf({ from, until = counted }: Period): number {
  return dayOf(until) - dayOf(from) + 1;
}

/** The days with at least one job: those with two count once. */
export function daysCovered(): number {
  let covered = 0;
  let reached = -Infinity;
  for (const { from, until = counted } of periods) {
    const start = Math.max(dayOf(from), reached + 1);
    covered += Math.max(0, dayOf(until) - start + 1);
    reached = Math.max(reached, dayOf(until));
  }
  return covered;
}

/** A number of days in years, months and days, by 365 and by 30. */
export function inYears(days: number): string {
  const rest = days % 365;
  return `${Math.floor(days / 365)} años, ${Math.floor(rest / 30)} meses y ${rest % 30} días`;
}

/** The base of the contributions in a year: cents a month, and for how many months. */
export interface YearOfBases {
  readonly year: number;
  readonly months: number;
  readonly base: number;
}

/** Per cent of the base that goes to the pension, of employer and employee together. */
export const pensionRate = 28.3;

/** Since the record is kept by month. */
export const bases: readonly YearOfBases[] = [
  { year: 2010, months: 12, base: 1_048_20 },
  { year: 2011, months: 12, base: 1_062_90 },
  { year: 2012, months: 12, base: 1_284_15 },
  { year: 2013, months: 12, base: 1_612_40 },
  { year: 2014, months: 12, base: 1_644_75 },
  { year: 2015, months: 12, base: 1_718_30 },
  { year: 2016, months: 12, base: 1_986_50 },
  { year: 2017, months: 12, base: 2_014_80 },
  { year: 2018, months: 12, base: 2_062_10 },
  { year: 2019, months: 12, base: 1_584_60 },
  { year: 2020, months: 12, base: 1_602_35 },
  { year: 2021, months: 12, base: 2_148_90 },
  { year: 2022, months: 12, base: 2_402_00 },
  { year: 2023, months: 12, base: 2_518_40 },
  { year: 2024, months: 12, base: 2_603_15 },
  { year: 2025, months: 12, base: 2_831_20 },
  { year: 2026, months: 10, base: 2_744_50 },
];
