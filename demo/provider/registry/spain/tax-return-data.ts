/** The assessment as the agency sends it to machines. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { dataModel } from '../evidence-types.ts';
import { assess, savingsRate, type Assessment } from './assessment.ts';
import { allowances, kinds, letting, otherExpenses, payers, pensionPlan, taxYear, yields } from './income.ts';
import { plain } from './money.ts';
import { numbers, taxAgency, taxpayer } from './taxpayer.ts';

/** Stands in the data and at the foot of the paper. */
export const assessmentNumber = '2025-IRP-0099-418823-K';
/** ISO 8601 dates. */
export const dates = { filed: '2026-05-18', assessed: '2026-07-09', issued: '2026-11-18' } as const;

/** The data model, which is also the namespace. */
export const incomeTaxModel = dataModel('income-tax-1.0.0');

function amount(name: string, cents: number): Markup {
  return element(name, { currencyID: 'EUR' }, plain(cents));
}

function spanish(name: string, text: string): Markup {
  return element(name, { 'xml:lang': 'es' }, text);
}

function rate(name: string, perCent: number): Markup {
  return element(name, { unit: '%' }, String(perCent));
}

function payer(nif: string, name: string): Markup[] {
  return [element('identifier', { scheme: 'urn:es:nif' }, nif), spanish('name', name)];
}

/** The whole file. */
export function incomeTaxAssessment(): Markup {
  const figures = assess();
  return element(
    'incomeTaxAssessment',
    { xmlns: incomeTaxModel, version: '1.0.0' },
    element('assessmentNumber', { scheme: 'urn:es:ant:liquidacion' }, assessmentNumber),
    element(
      'taxAuthority',
      {},
      element('identifier', { scheme: taxAgency.schemeId }, taxAgency.id),
      spanish('name', 'Agencia Nacional de Tributos'),
      element('name', { 'xml:lang': 'en' }, 'National Agency for Taxes'),
    ),
    spanish('tax', 'Impuesto sobre la renta de las personas físicas'),
    element('taxYear', {}, String(taxYear)),
    element('dateOfFiling', {}, dates.filed),
    element('dateOfAssessment', {}, dates.assessed),
    element('filingStatus', { codeList: 'urn:es:ant:codelist:modalidad' }, 'I'),
    element('assessmentStatus', { codeList: 'urn:es:ant:codelist:estado' }, 'FIRME'),
    taxedPerson(),
    element('income', {}, employment(figures), movableCapital(figures), immovableProperty(figures)),
    taxBase(figures),
    taxComputed(figures),
    reliefs(figures),
    result(figures),
  );
}

function taxedPerson(): Markup {
  return element(
    'taxpayer',
    {},
    element('identifier', { scheme: 'urn:es:nif' }, numbers.nif),
    element('familyName', {}, taxpayer.familyName),
    element('givenName', {}, taxpayer.givenName),
    element('dateOfBirth', {}, taxpayer.dateOfBirth),
    element('taxResidence', { codeList: 'ISO 3166-1' }, 'ES'),
    element('region', { codeList: 'ISO 3166-2' }, 'ES-GA'),
    element('maritalStatus', { codeList: 'urn:es:ant:codelist:estado-civil' }, '2'),
    element('dependentChildren', {}, '1'),
  );
}

function employment({ work }: Assessment): Markup {
  return element(
    'employment',
    {},
    ...payers.map(({ nif, name, kind, from, until, gross, contributions, withheld }) =>
      element(
        'payer',
        {},
        ...payer(nif, name),
        element('paymentType', { codeList: 'urn:es:ant:codelist:clave-percepcion' }, kind),
        spanish('paymentTypeName', kinds[kind]),
        element('period', {}, element('from', {}, from), element('until', {}, until)),
        amount('gross', gross),
        amount('socialContributions', contributions),
        amount('taxWithheld', withheld),
      ),
    ),
    amount('totalGross', work.gross),
    amount('totalSocialContributions', work.contributions),
    amount('otherExpenses', otherExpenses),
    amount('net', work.net),
  );
}

function movableCapital({ savings }: Assessment): Markup {
  return element(
    'movableCapital',
    {},
    ...yields.map((one) =>
      element(
        'payer',
        {},
        ...payer(one.nif, one.name),
        spanish('paymentTypeName', one.kind),
        amount('gross', one.amount),
        amount('taxWithheld', one.withheld),
      ),
    ),
    amount('total', savings.amount),
  );
}

function immovableProperty({ home }: Assessment): Markup {
  return element(
    'immovableProperty',
    {},
    element('identifier', { scheme: 'urn:es:referencia-catastral' }, letting.cadastre),
    spanish('address', letting.address),
    amount('rent', letting.rent),
    ...letting.expenses.map((one) =>
      element('expense', {}, spanish('name', one.name), amount('amount', one.amount)),
    ),
    amount('totalExpenses', home.expenses),
    amount('net', home.net),
    amount('reduction', home.reduction),
    amount('reducedNet', home.reduced),
  );
}

function taxBase({ base, savings }: Assessment): Markup {
  return element(
    'taxBase',
    {},
    amount('generalBase', base.general),
    amount('pensionPlanContributions', pensionPlan),
    amount('taxableGeneralBase', base.taxable),
    amount('taxableSavingsBase', savings.amount),
    ...allowances.map(({ code, name, amount: free }) =>
      element(
        'personalAllowance',
        {},
        element('code', { codeList: 'urn:es:ant:codelist:minimos' }, code),
        spanish('name', name),
        amount('amount', free),
      ),
    ),
    amount('totalPersonalAllowances', base.allowance),
  );
}

function taxComputed({ tax }: Assessment): Markup {
  return element(
    'taxComputed',
    {},
    ...tax.bands.map((band) =>
      element(
        'band',
        {},
        amount('from', band.from),
        band.upTo === undefined ? undefined : amount('upTo', band.upTo),
        amount('base', band.base),
        rate('stateRate', band.state),
        amount('stateTax', band.stateTax),
        rate('regionalRate', band.regional),
        amount('regionalTax', band.regionalTax),
      ),
    ),
    amount('taxOnGeneralBase', tax.onIncome),
    amount('taxOnPersonalAllowances', tax.onAllowance),
    rate('savingsRate', savingsRate),
    amount('taxOnSavings', tax.onSavings),
    amount('grossTax', tax.gross),
  );
}

function reliefs({ relief, tax }: Assessment): Markup {
  return element(
    'deductions',
    {},
    ...relief.list.map((one) =>
      element(
        'deduction',
        {},
        element('code', { codeList: 'urn:es:ant:codelist:deducciones' }, one.code),
        spanish('name', one.name),
        amount('base', one.spent),
        rate('rate', one.rate),
        amount('amount', one.amount),
      ),
    ),
    amount('totalDeductions', relief.sum),
    amount('netTax', tax.net),
  );
}

function result(figures: Assessment): Markup {
  const back = figures.result < 0;
  return element(
    'result',
    {},
    amount('taxWithheld', figures.withheld),
    element('code', { codeList: 'urn:es:ant:codelist:resultado' }, back ? 'D' : 'I'),
    spanish('name', back ? 'A devolver' : 'A ingresar'),
    amount(back ? 'refund' : 'amountDue', Math.abs(figures.result)),
    back ? element('dateOfRefund', {}, '2026-07-22') : undefined,
  );
}
