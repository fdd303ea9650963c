/** Somebody who has worked in Spain for half a life, and the two authorities that have kept count of it. */
import type { Authority, NaturalSubject } from '../held.ts';
import { columnAndSun, scalesAndWheat } from '../paper/emblem.ts';
import type { Letterhead } from '../paper/letterhead.ts';

/** As a request names her. */
export const taxpayer: NaturalSubject = {
  kind: 'natural',
  identifier: 'ES/IE/99900418V',
  familyName: 'Requejo Altamar',
  givenName: 'Nuria',
  dateOfBirth: '1978-04-17',
};

/** What the two authorities call her. */
export const numbers = { nif: '99900418V', affiliation: '99 0041882307' } as const;

/** As her documents name her. */
export const fullName = `${taxpayer.givenName} ${taxpayer.familyName}`;

/** Assesses the income tax. */
export const taxAgency: Authority = {
  id: 'ESQ9990001X',
  schemeId: 'urn:cef.eu:names:identifier:EAS:9920',
  name: {
    en: 'National Agency for Taxes',
    de: 'Nationale Steueragentur',
    fr: 'Agence nationale des impôts',
    el: 'Εθνικός Οργανισμός Φόρων',
    fi: 'Kansallinen verovirasto',
    es: 'Agencia Nacional de Tributos',
  },
};

/** Keeps the record of contributions. */
export const pensionInstitute: Authority = {
  id: 'ESQ9990002Y',
  schemeId: 'urn:cef.eu:names:identifier:EAS:9920',
  name: {
    en: 'Institute for Work and Pensions',
    de: 'Institut für Arbeit und Rente',
    fr: 'Institut du travail et des pensions',
    el: 'Ινστιτούτο Εργασίας και Συντάξεων',
    fi: 'Työ- ja eläkelaitos',
    es: 'Instituto del Trabajo y las Pensiones',
  },
};

const page = (number: number, of: number): string => `Página ${number} de ${of}`;

/** The agency's paper. */
export const taxPaper: Letterhead = {
  emblem: scalesAndWheat,
  colours: { main: '#7a2230', accent: '#b98b2f' },
  names: ['Agencia Nacional de Tributos', 'Departamento de la Renta de las Personas', 'España'],
  address: 'Calle del Pósito Viejo 14, 99014 Madrid',
  serif: false,
  page,
};

/** The institute's paper. */
export const pensionPaper: Letterhead = {
  emblem: columnAndSun,
  colours: { main: '#1f4e5f', accent: '#d08a2e' },
  names: ['Instituto del Trabajo y las Pensiones', 'Archivo de cotizaciones', 'España'],
  address: 'Paseo de la Alborada 3, 99002 Madrid',
  serif: false,
  page,
};
