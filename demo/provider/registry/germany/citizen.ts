/** Somebody born in Lindenau, and the two offices of the town that keep the registers. */
import type { Authority, NaturalSubject } from '../held.ts';
import { lindenAndWall } from '../paper/emblem.ts';
import type { Letterhead } from '../paper/letterhead.ts';

export const citizen: NaturalSubject = {
  kind: 'natural',
  identifier: 'DE/NL/7405219836',
  familyName: 'Brinkmann',
  givenName: 'Lena Sophie',
  dateOfBirth: '1998-03-09',
};

export const civilRegistry: Authority = {
  id: '14999-STA01-58',
  schemeId: 'urn:cef.eu:names:identifier:EAS:0204',
  name: {
    en: 'Civil Registry Office of Lindenau am Wehr',
    de: 'Standesamt Lindenau am Wehr',
    fr: 'Bureau de l’état civil de Lindenau am Wehr',
    el: 'Ληξιαρχείο του Lindenau am Wehr',
    fi: 'Lindenau am Wehrin väestörekisteritoimisto',
    nl: 'Burgerlijke stand van Lindenau am Wehr',
  },
};

export const residentsOffice: Authority = {
  id: '14999-EMA02-31',
  schemeId: 'urn:cef.eu:names:identifier:EAS:0204',
  name: {
    en: 'Residents’ Registration Office of Lindenau am Wehr',
    de: 'Einwohnermeldeamt Lindenau am Wehr',
    fr: 'Bureau d’enregistrement des habitants de Lindenau am Wehr',
    el: 'Γραφείο Μητρώου Κατοίκων του Lindenau am Wehr',
    fi: 'Lindenau am Wehrin asukasrekisteritoimisto',
    nl: 'Bevolkingsregister van Lindenau am Wehr',
  },
};

/** The town's paper, in German or in English. */
export function townPaper(language: 'de' | 'en'): Letterhead {
  const german = language === 'de';
  return {
    emblem: lindenAndWall,
    colours: { main: '#2f4a32', accent: '#6f9a4d' },
    names: german
      ? ['Standesamt Lindenau am Wehr', 'Stadt Lindenau am Wehr', 'Bundesrepublik Deutschland']
      : ['Civil Registry Office of Lindenau', 'Standesamt Lindenau am Wehr', 'Federal Republic of Germany'],
    address: 'Rathausplatz 1, 09999 Lindenau am Wehr',
    serif: true,
    page: (number, of) => (german ? `Seite ${number} von ${of}` : `Page ${number} of ${of}`),
  };
}
