/** The assessment on the agency's paper, table by table. */
import { slashed } from '../dates.ts';
import type { Paper, Sheet, TableColumn } from '../paper/sheet.ts';
import { assess, savingsRate, type Assessment } from './assessment.ts';
import { allowances, kinds, letting, otherExpenses, payers, pensionPlan, taxYear, yields } from './income.ts';
import { euros, rate } from './money.ts';
import { assessmentNumber, dates } from './tax-return-data.ts';
import { fullName, numbers, taxPaper } from './taxpayer.ts';

/** What the paper says about itself. */
export const taxReturnPaper: Paper = {
  title: `Liquidación del impuesto sobre la renta ${taxYear} – ${fullName}`,
  author: 'Agencia Nacional de Tributos',
  subject: `Impuesto sobre la renta de las personas físicas, ejercicio ${taxYear}`,
  language: 'es',
  issued: dates.issued,
  letterhead: taxPaper,
  reference: `Liquidación ${assessmentNumber} · Código seguro de verificación: 6MWT-9Q3C-VA`,
};

/** What is on it. */
export function composeTaxReturn(sheet: Sheet): void {
  const figures = assess();
  sheet.title('Liquidación del impuesto sobre la renta', `Ejercicio ${taxYear} · Tributación individual`);
  sheet.fields([
    ['Contribuyente', fullName],
    ['NIF', numbers.nif],
    ['Declaración', `presentada el ${slashed(dates.filed)}, firme desde el ${slashed(dates.assessed)}`],
    ['Resultado', outcome(figures)],
  ]);
  income(sheet, figures);
  base(sheet, figures);
  tax(sheet, figures);
  const keys = Object.entries(kinds).map(([key, name]) => `${key}, ${name.toLowerCase()}`);
  sheet.paragraph(
    `Importes en euros. Claves de percepción: ${keys.join('; ')}. Válido en otros Estados miembros.`,
    { small: true },
  );
  sheet.signed({
    name: 'Octavio Llaneza Birbe',
    capacity: 'Jefe del Departamento de la Renta de las Personas',
    place: `Madrid, ${slashed(dates.issued)}`,
    stamp: { rim: 'AGENCIA NACIONAL DE TRIBUTOS · ESPAÑA ·', middle: ['RENTA'], colour: '#7a2230' },
  });
}

function outcome({ result }: Assessment): string {
  return `${euros(Math.abs(result))} euros ${result < 0 ? 'a devolver' : 'a ingresar'}`;
}

function income(sheet: Sheet, { work, savings, home }: Assessment): void {
  sheet.heading('Rendimientos del trabajo');
  sheet.table(
    [
      { head: 'Pagador', share: 46 },
      { head: 'Clave', share: 9 },
      { head: 'Íntegro', share: 16, right: true },
      { head: 'Cotizaciones', share: 16, right: true },
      { head: 'Retenciones', share: 16, right: true },
    ],
    [
      ...payers.map((one) => [
        `${one.name} (${one.nif})`,
        one.kind,
        euros(one.gross),
        euros(one.contributions),
        euros(one.withheld),
      ]),
      ['=Total', '', `=${euros(work.gross)}`, `=${euros(work.contributions)}`, `=${euros(work.withheld)}`],
    ],
  );
  sheet.heading('Rendimientos del capital mobiliario');
  sheet.table(
    [
      { head: 'Pagador', share: 46 },
      { head: 'Concepto', share: 25 },
      { head: 'Importe', share: 16, right: true },
      { head: 'Retenciones', share: 16, right: true },
    ],
    [
      ...yields.map((one) => [`${one.name} (${one.nif})`, one.kind, euros(one.amount), euros(one.withheld)]),
      ['=Total', '', `=${euros(savings.amount)}`, `=${euros(savings.withheld)}`],
    ],
  );
  sheet.heading('Rendimientos del capital inmobiliario');
  sheet.table(concepts, [
    [`Alquileres de la vivienda ${letting.address}`, euros(letting.rent)],
    ...letting.expenses.map((one) => [one.name, less(one.amount)]),
    ['=Rendimiento neto', `=${euros(home.net)}`],
    [`Reducción por arrendamiento de vivienda (${rate(letting.reduction)})`, less(home.reduction)],
    ['=Rendimiento neto reducido', `=${euros(home.reduced)}`],
  ]);
}

const concepts: readonly TableColumn[] = [
  { head: 'Concepto', share: 80 },
  { head: 'Importe', share: 20, right: true },
];

/** A figure that is taken off. */
const less = (cents: number): string => `– ${euros(cents)}`;

function base(
  sheet: Sheet,
  { work, home, base: { general, taxable, allowance }, savings }: Assessment,
): void {
  sheet.heading('Base imponible y base liquidable');
  sheet.table(concepts, [
    ['Rendimientos íntegros del trabajo', euros(work.gross)],
    ['Cotizaciones a la Seguridad Social', less(work.contributions)],
    ['Otros gastos deducibles', less(otherExpenses)],
    ['Rendimiento neto reducido del capital inmobiliario', euros(home.reduced)],
    ['=Base imponible general', `=${euros(general)}`],
    ['Aportaciones a planes de pensiones', less(pensionPlan)],
    ['=Base liquidable general', `=${euros(taxable)}`],
    ['=Base liquidable del ahorro', `=${euros(savings.amount)}`],
    ...allowances.map((one) => [one.name, euros(one.amount)]),
    ['=Mínimo personal y familiar', `=${euros(allowance)}`],
  ]);
}

function tax(sheet: Sheet, { tax: due, relief, withheld, result }: Assessment): void {
  sheet.heading('Cálculo del impuesto');
  sheet.table(
    [
      { head: 'Tramo de la base general', share: 34 },
      { head: 'Base', share: 17, right: true },
      { head: 'Tipo estatal', share: 14, right: true },
      { head: 'Cuota', share: 15, right: true },
      { head: 'Tipo autonómico', share: 18, right: true },
      { head: 'Cuota', share: 15, right: true },
    ],
    due.bands.map((band) => [
      band.upTo === undefined ? `Desde ${euros(band.from)}` : `${euros(band.from)} a ${euros(band.upTo)}`,
      euros(band.base),
      rate(band.state),
      euros(band.stateTax),
      rate(band.regional),
      euros(band.regionalTax),
    ]),
  );
  sheet.table(concepts, [
    ['Cuota sobre la base liquidable general', euros(due.onIncome)],
    ['Cuota sobre el mínimo personal y familiar', less(due.onAllowance)],
    [`Cuota sobre la base del ahorro (${rate(savingsRate)})`, euros(due.onSavings)],
    ['=Cuota íntegra', `=${euros(due.gross)}`],
    ...relief.list.map((one) => [`${one.name} (${rate(one.rate)} de ${euros(one.spent)})`, less(one.amount)]),
    ['=Cuota líquida', `=${euros(due.net)}`],
    ['Retenciones e ingresos a cuenta', less(withheld)],
    [`=Resultado: ${result < 0 ? 'a devolver' : 'a ingresar'}`, `=${euros(Math.abs(result))}`],
  ]);
}
