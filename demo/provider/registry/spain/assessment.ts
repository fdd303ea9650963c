/** The tax for the year, worked out step by step. Amounts in cents. */
import { allowances, deductions, letting, otherExpenses, payers, pensionPlan, yields } from './income.ts';
import { percentOf, total } from './money.ts';

/** A slice of the income and its two rates in per cent: one for the state, one for the region. */
interface Band {
  readonly from: number;
  /** The last one has no end. */
  readonly upTo?: number;
  readonly state: number;
  readonly regional: number;
}

const bands: readonly Band[] = [
  { from: 0, upTo: 12_450_00, state: 9.5, regional: 9 },
  { from: 12_450_00, upTo: 20_200_00, state: 12, regional: 11.65 },
  { from: 20_200_00, upTo: 35_200_00, state: 15, regional: 14.9 },
  { from: 35_200_00, state: 18.5, regional: 18.4 },
];

/** Interest and dividends are taxed at one rate. */
export const savingsRate = 19;

/** What falls into each band, and the tax on it. */
function taxed(base: number) {
  return bands
    .map((band) => ({ ...band, base: Math.max(0, Math.min(base, band.upTo ?? base) - band.from) }))
    .filter((band) => band.base > 0)
    .map((band) => ({
      ...band,
      stateTax: percentOf(band.base, band.state),
      regionalTax: percentOf(band.base, band.regional),
    }));
}

const bothTaxes = (base: number): number => total(taxed(base), (one) => one.stateTax + one.regionalTax);

function employment() {
  const gross = total(payers, (one) => one.gross);
  const contributions = total(payers, (one) => one.contributions);
  return {
    gross,
    contributions,
    withheld: total(payers, (one) => one.withheld),
    net: gross - contributions - otherExpenses,
  };
}

function property() {
  const expenses = total(letting.expenses, (one) => one.amount);
  const net = letting.rent - expenses;
  const reduction = percentOf(net, letting.reduction);
  return { expenses, net, reduction, reduced: net - reduction };
}

/** Every figure that the data and the paper show. */
export type Assessment = ReturnType<typeof assess>;

/** All figures of the assessment. */
export function assess() {
  const [work, home] = [employment(), property()];
  const savings = {
    amount: total(yields, (one) => one.amount),
    withheld: total(yields, (one) => one.withheld),
  };
  const general = work.net + home.reduced;
  const taxable = general - pensionPlan;
  const allowance = total(allowances, (one) => one.amount);
  const onIncome = bothTaxes(taxable);
  const onAllowance = bothTaxes(allowance);
  const onSavings = percentOf(savings.amount, savingsRate);
  const tax = onIncome - onAllowance + onSavings;
  const relief = deductions.map((one) => ({ ...one, amount: percentOf(one.spent, one.rate) }));
  const reliefs = total(relief, (one) => one.amount);
  const withheld = work.withheld + savings.withheld;
  return {
    work,
    savings,
    home,
    base: { general, taxable, allowance },
    tax: { bands: taxed(taxable), onIncome, onAllowance, onSavings, gross: tax, net: tax - reliefs },
    relief: { list: relief, sum: reliefs },
    withheld,
    /** Negative where money is paid back. */
    result: tax - reliefs - withheld,
  };
}
