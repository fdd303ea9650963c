/** A nurse registered in Portugal, and the order that keeps the register. */
import type { Authority, NaturalSubject } from '../held.ts';
import { nightLamp } from '../paper/emblem.ts';
import type { Letterhead } from '../paper/letterhead.ts';

export const nurse: NaturalSubject = {
  kind: 'natural',
  identifier: 'PT/FI/29140873',
  familyName: 'Carvalho Moreira',
  givenName: 'Inês Margarida',
  dateOfBirth: '1993-09-22',
};

export const register = { number: '5-E-78213', since: '2016-10-03' } as const;

export const order: Authority = {
  id: 'PT509871236',
  schemeId: 'urn:cef.eu:names:identifier:EAS:9946',
  name: {
    en: 'National Order of Nursing',
    de: 'Nationale Pflegekammer',
    fr: 'Ordre national des soins infirmiers',
    el: 'Εθνικός Σύλλογος Νοσηλευτικής',
    fi: 'Kansallinen sairaanhoitajakamari',
    pt: 'Ordem Nacional de Enfermagem',
  },
};

export const orderPaper: Letterhead = {
  emblem: nightLamp,
  colours: { main: '#183e5c', accent: '#b08430' },
  names: ['Ordem Nacional de Enfermagem', 'Registo profissional', 'Portugal'],
  address: 'Rua do Farol Velho 27, 1999-014 Lisboa',
  serif: true,
  page: (number, of) => `Página ${number} de ${of}`,
};

export const stamp = {
  rim: 'ORDEM NACIONAL DE ENFERMAGEM · PORTUGAL ·',
  middle: ['REGISTO'],
  colour: '#183e5c',
};
