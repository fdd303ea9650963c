/** What the taxpayer earned in 2025, from whom, and what was held back. Amounts in cents: `1_234_50` is 1 234,50. */

/** The year of everything in this file. */
export const taxYear = 2025;

/** Who paid, by tax number. */
interface Source {
  readonly nif: string;
  readonly name: string;
  readonly withheld: number;
}

/** The kind of a payment, by its key in the yearly statement of withholdings. */
export const kinds = {
  A: 'Retribuciones por cuenta ajena',
  C: 'Prestaciones y subsidios',
  F: 'Cursos, conferencias y seminarios',
} as const;

/** Somebody who paid for work, or in place of it. */
export interface Payer extends Source {
  readonly kind: keyof typeof kinds;
  /** ISO 8601 dates. */
  readonly from: string;
  readonly until: string;
  readonly gross: number;
  /** The employee's part of the social security contributions. */
  readonly contributions: number;
}

/** The largest first, then in the order of payment. */
export const payers: readonly Payer[] = [
  {
    nif: 'A99000417',
    name: 'Astilleros Mareamar, S.A.',
    kind: 'A',
    from: '2025-01-01',
    until: '2025-12-31',
    gross: 31_842_60,
    contributions: 2_063_40,
    withheld: 6_941_69,
  },
  {
    nif: 'B99001852',
    name: 'Academia Náutica Punta Brava, S.L.',
    kind: 'A',
    from: '2025-01-13',
    until: '2025-06-30',
    gross: 4_260_00,
    contributions: 276_05,
    withheld: 340_80,
  },
  {
    nif: 'Q9990002Y',
    name: 'Instituto del Trabajo y las Pensiones',
    kind: 'C',
    from: '2025-02-03',
    until: '2025-03-14',
    gross: 1_386_20,
    contributions: 0,
    withheld: 27_72,
  },
  {
    nif: 'B99003310',
    name: 'Editorial Cuatro Mareas, S.L.',
    kind: 'F',
    from: '2025-05-20',
    until: '2025-05-20',
    gross: 1_150_00,
    contributions: 0,
    withheld: 172_50,
  },
  {
    nif: 'P9900210J',
    name: 'Ayuntamiento de Villarroca de la Ría',
    kind: 'F',
    from: '2025-10-09',
    until: '2025-10-11',
    gross: 640_00,
    contributions: 0,
    withheld: 96_00,
  },
];

/** What one bank or fund paid. */
export interface Yield extends Source {
  readonly kind: string;
  readonly amount: number;
}

/** From money that was lent or put in. */
export const yields: readonly Yield[] = [
  {
    nif: 'F99004026',
    name: 'Caja Marinera de Crédito, S. Coop.',
    kind: 'Intereses de cuentas',
    amount: 412_36,
    withheld: 78_35,
  },
  {
    nif: 'A99004833',
    name: 'Banco Meridión, S.A.',
    kind: 'Dividendos',
    amount: 268_90,
    withheld: 51_09,
  },
  {
    nif: 'A99005119',
    name: 'Gestora Cabo Pardo, S.A.',
    kind: 'Fondos de inversión',
    amount: 355_00,
    withheld: 67_45,
  },
];

/** A flat that is let. */
export const letting = {
  cadastre: '9990417NJ0999N0012XX',
  address: 'Rúa do Salgueiro 21, 2.º B, Villarroca de la Ría',
  rent: 7_200_00,
  expenses: [
    { name: 'Gastos de comunidad', amount: 612_00 },
    { name: 'Impuesto sobre bienes inmuebles', amount: 318_45 },
    { name: 'Seguro del hogar', amount: 174_10 },
    { name: 'Amortización', amount: 1_080_00 },
  ],
  /** Per cent of the yield that stays free, because it is somebody's home. */
  reduction: 50,
} as const;

/** Flat-rate expenses of an employee. */
export const otherExpenses = 2_000_00;
/** Paid into a pension plan, and taken off the base. */
export const pensionPlan = 1_500_00;

/** What stays free because one has to live. */
export const allowances = [
  { code: 'MC', name: 'Mínimo del contribuyente', amount: 5_550_00 },
  { code: 'MD', name: 'Mínimo por descendientes (un hijo, 50 %)', amount: 1_200_00 },
] as const;

/** What is taken off the tax: a rate of what was spent. */
export const deductions = [
  { code: 'D07', name: 'Obras de mejora energética en la vivienda', spent: 2_400_00, rate: 20 },
  { code: 'D11', name: 'Donativos a entidades sin fines lucrativos', spent: 240_00, rate: 80 },
  { code: 'R03', name: 'Deducción autonómica por estudio de idiomas', spent: 300_00, rate: 15 },
] as const;
