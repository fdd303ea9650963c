/** The record of a working life: all periods of contributions, and the bases of the last years. */
import { slashed } from '../dates.ts';
import { pdfDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import type { Sheet } from '../paper/sheet.ts';
import { bases, counted, daysCovered, daysOf, inYears, pensionRate, periods } from './career.ts';
import { euros, percentOf, rate, total } from './money.ts';
import { fullName, numbers, pensionInstitute, pensionPaper, taxpayer } from './taxpayer.ts';

const title = {
  en: 'Statement of pension contributions',
  de: 'Versicherungsverlauf der Rentenversicherung',
  fr: 'Relevé de carrière et de cotisations',
  el: 'Κατάσταση συνταξιοδοτικών εισφορών',
  fi: 'Ote eläkemaksuista',
  es: 'Informe de vida laboral y cotizaciones',
};

/** One PDF of two pages. */
export const pensionContributions: HeldPackage = {
  id: nameBasedId('es/contributions'),
  title,
  classification: classification('ES', 'a4e6c02d-5b81-4f97-9d3a-72c1f8e05b46'),
  issuer: pensionInstitute,
  issued: counted,
  documents: [
    pdfDocument(
      { place: 'es/contributions/main', role: 'main', title, fileName: 'vida-laboral.pdf' },
      {
        title: `Informe de vida laboral – ${fullName}`,
        author: 'Instituto del Trabajo y las Pensiones',
        subject: 'Periodos y bases de cotización',
        language: 'es',
        issued: counted,
        letterhead: pensionPaper,
        reference: 'Informe VL-2026-7730914 · Código electrónico de autenticidad: 2PXD-7HFA-RK',
      },
      compose,
    ),
  ],
};

function compose(sheet: Sheet): void {
  const days = total(periods, daysOf);
  const covered = daysCovered();
  sheet.title('Informe de vida laboral y cotizaciones', `Datos a ${slashed(counted)}`);
  sheet.fields([
    ['Nombre y apellidos', fullName],
    ['NIF', numbers.nif],
    ['Número de afiliación', numbers.affiliation],
    ['Fecha de nacimiento', slashed(taxpayer.dateOfBirth)],
    ['Tiempo total en alta', `${inYears(covered)} (${covered} días)`],
  ]);
  situations(sheet);
  sheet.fields([
    ['Suma de los periodos', `${days} días`],
    ['Días en pluriempleo', `${days - covered} días, que se computan una sola vez`],
    ['Días computables', `${covered} días`],
  ]);
  contributions(sheet);
  sheet.paragraph(
    'Los datos figuran en los ficheros del Instituto en la fecha indicada. El informe no prejuzga el reconocimiento de una prestación. C.T.: clave del contrato de trabajo; T.P.: porcentaje de jornada; G.C.: grupo de cotización.',
    { small: true },
  );
  sheet.signed({
    name: 'Remedios Anguiano Boreal',
    capacity: 'Responsable del Archivo de cotizaciones',
    place: `Madrid, ${slashed(counted)}`,
    stamp: {
      rim: 'INSTITUTO DEL TRABAJO Y LAS PENSIONES ·',
      middle: ['ARCHIVO'],
      colour: '#1f4e5f',
    },
  });
}

function situations(sheet: Sheet): void {
  sheet.heading('Situaciones de alta');
  sheet.table(
    [
      { head: 'Régimen', share: 15 },
      { head: 'Empresa o situación asimilada', share: 49 },
      { head: 'Alta', share: 16 },
      { head: 'Baja', share: 16 },
      { head: 'C.T.', share: 8 },
      { head: 'T.P.', share: 10, right: true },
      { head: 'G.C.', share: 9, right: true },
      { head: 'Días', share: 10, right: true },
    ],
    [
      ...periods.map((one) => [
        one.scheme,
        one.name,
        slashed(one.from),
        one.until === undefined ? 'en alta' : slashed(one.until),
        one.contract ?? '—',
        one.time === undefined ? '—' : rate(one.time),
        one.group ?? '—',
        String(daysOf(one)),
      ]),
      ['', '=Suma de los periodos', '', '', '', '', '', `=${total(periods, daysOf)}`],
    ],
  );
}

function contributions(sheet: Sheet): void {
  const years = bases.map(({ year, months, base }) => ({
    year,
    months,
    base,
    sum: base * months,
    paid: percentOf(base * months, pensionRate),
  }));
  sheet.heading('Bases de cotización por contingencias comunes');
  sheet.table(
    [
      { head: 'Año', share: 14 },
      { head: 'Meses', share: 12, right: true },
      { head: 'Base mensual media', share: 24, right: true },
      { head: 'Base anual', share: 24, right: true },
      { head: `Cotización (${rate(pensionRate)})`, share: 26, right: true },
    ],
    [
      ...years.map(({ year, months, base, sum, paid }) => [
        String(year),
        String(months),
        euros(base),
        euros(sum),
        euros(paid),
      ]),
      [
        '=Total',
        `=${total(years, ({ months }) => months)}`,
        '',
        `=${euros(total(years, ({ sum }) => sum))}`,
        `=${euros(total(years, ({ paid }) => paid))}`,
      ],
    ],
  );
}
