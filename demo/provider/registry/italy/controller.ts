/** Somebody who keeps aircraft apart, and the authority that lets him. */
import type { Authority, NaturalSubject } from '../held.ts';
import { swallowOnRadar } from '../paper/emblem.ts';
import type { Letterhead } from '../paper/letterhead.ts';

/** As a request names him. */
export const controller: NaturalSubject = {
  kind: 'natural',
  identifier: 'IT/BE/STTDDT91B08Z998K',
  familyName: 'Sottolana',
  givenName: 'Davide Ettore',
  dateOfBirth: '1991-02-08',
};

/** As his documents name him. */
export const fullName = `${controller.givenName} ${controller.familyName}`;

/** Stands on the licence and on the medical certificate. */
export const licenceNumber = 'IT-ATCO-904417';

/** One text in the language of the authority and in that of its translations. */
export interface Bilingual {
  readonly it: string;
  readonly en: string;
}

/** The place of birth. */
export const born: Bilingual = {
  it: 'Borgo Marinella, Italia',
  en: 'Borgo Marinella, Italy',
};

/** Issues the licence and keeps the medical records. */
export const aviationAuthority: Authority = {
  id: 'V0L9ZZ',
  schemeId: 'urn:cef.eu:names:identifier:EAS:0201',
  name: {
    en: 'Authority for the Safety of Civil Flight',
    de: 'Behörde für die Sicherheit des zivilen Flugverkehrs',
    fr: 'Autorité de la sécurité des vols civils',
    el: 'Αρχή Ασφάλειας Πολιτικών Πτήσεων',
    fi: 'Siviililentojen turvallisuusviranomainen',
    it: 'Autorità per la Sicurezza del Volo Civile',
  },
};

/** The authority's paper, in Italian or in English. */
export function aviationPaper(language: keyof Bilingual): Letterhead {
  const italian = language === 'it';
  return {
    emblem: swallowOnRadar,
    colours: { main: '#123f52', accent: '#3f8f8a' },
    names: italian
      ? [
          'Autorità per la Sicurezza del Volo Civile',
          'Direzione licenze del personale',
          'Repubblica Italiana',
        ]
      : ['Authority for the Safety of Civil Flight', 'Personnel licensing', 'Italian Republic'],
    address: 'Via della Rondine 12, 00999 Roma',
    serif: true,
    page: (number, of) => (italian ? `Pagina ${number} di ${of}` : `Page ${number} of ${of}`),
  };
}

/** The stamp of its licensing office. */
export const stamp = {
  rim: 'SICUREZZA DEL VOLO CIVILE · ITALIA ·',
  middle: ['LICENZE'],
  colour: '#123f52',
};
