/** Somebody who studied at the University of Kaarnaranta, and the paper on which it says so. */
import type { Authority, NaturalSubject } from '../held.ts';
import { pineOverWaves } from '../paper/emblem.ts';
import type { Letterhead } from '../paper/letterhead.ts';

export interface Student {
  /** The place of the student's file in the archive. */
  readonly file: string;
  readonly subject: NaturalSubject;
  readonly studentNumber: string;
  readonly diplomaNumber: string;
}

/** The national part of an eIDAS identifier. */
export function nationalIdentifier({ identifier }: NaturalSubject): string {
  return identifier.split('/').at(-1) ?? identifier;
}

export function fullName({ givenName, familyName }: NaturalSubject): string {
  return `${givenName} ${familyName}`;
}

export const university: Authority = {
  id: '003724590881',
  schemeId: 'urn:cef.eu:names:identifier:EAS:0216',
  name: {
    en: 'University of Kaarnaranta',
    de: 'Universität Kaarnaranta',
    fr: 'Université de Kaarnaranta',
    el: 'Πανεπιστήμιο Κααρναράντα',
    fi: 'Kaarnarannan yliopisto',
    sv: 'Kaarnaranta universitet',
  },
};

/** The university's paper, in Finnish or in English. */
export function universityPaper(language: 'fi' | 'en'): Letterhead {
  const word = language === 'fi' ? 'Sivu' : 'Page';
  return {
    emblem: pineOverWaves,
    colours: { main: '#123b5d', accent: '#b8892f' },
    names:
      language === 'fi'
        ? ['Kaarnarannan yliopisto', 'Kaarnaranta universitet', 'University of Kaarnaranta']
        : ['University of Kaarnaranta', 'Kaarnarannan yliopisto', 'Kaarnaranta universitet'],
    address: 'Tiedekatu 4, 90980 Kaarnaranta, Suomi – Finland',
    serif: true,
    page: (number, of) => `${word} ${number} / ${of}`,
  };
}

/** The degree programme, the same for all of this archive. */
export const programme = {
  start: '2020-09-01',
  awarded: '2023-06-16',
  credits: 180,
  dean: 'Helena Kuusisto',
  registrar: 'Petri Saarela',
} as const;
