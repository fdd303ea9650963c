/** The certificate of residence: data only, with the addresses of the last years. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { xmlDocument } from '../document.ts';
import { classification, dataModel } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { nameBasedId } from '../name-based-id.ts';
import { citizen, residentsOffice } from './citizen.ts';

const title = {
  en: 'Certificate of residence',
  de: 'Meldebescheinigung',
  fr: 'Attestation de résidence',
  el: 'Βεβαίωση κατοικίας',
  fi: 'Todistus asuinpaikasta',
  nl: 'Bewijs van inschrijving (woonadres)',
};

const issued = '2026-11-16';
const model = dataModel('certificate-of-residence-1.0.0');

export const residenceCertificate: HeldPackage = {
  id: nameBasedId('de/residence'),
  title,
  classification: classification('DE', '7e2f94d8-03b6-4a51-9dc7-f16a8b5e20c3'),
  issuer: residentsOffice,
  issued,
  validity: { from: issued, until: '2027-05-16' },
  documents: [
    xmlDocument(
      {
        place: 'de/residence/main',
        role: 'main',
        title,
        language: 'de',
        conformsTo: model,
        fileName: 'meldebescheinigung.xml',
      },
      certificate,
    ),
  ],
};

interface Home {
  readonly street: string;
  readonly number: string;
  readonly postCode: string;
  readonly town: string;
  readonly ags: string;
  readonly from: string;
  readonly until?: string;
}

const homes: readonly Home[] = [
  {
    street: 'Uferweg',
    number: '18b',
    postCode: '09999',
    town: 'Lindenau am Wehr',
    ags: '14999010',
    from: '2022-10-01',
  },
  {
    street: 'Gerbergasse',
    number: '7',
    postCode: '09991',
    town: 'Altenmühl',
    ags: '14999020',
    from: '2018-10-01',
    until: '2022-09-30',
  },
  {
    street: 'Am Lindengarten',
    number: '3',
    postCode: '09999',
    town: 'Lindenau am Wehr',
    ags: '14999010',
    from: '1998-03-09',
    until: '2018-09-30',
  },
];

function address({ street, number, postCode, town, ags, from, until }: Home): Markup {
  return element(
    'address',
    { status: until ? 'former' : 'current', type: 'sole residence' },
    element('thoroughfare', {}, street),
    element('locatorDesignator', {}, number),
    element('postCode', {}, postCode),
    element('postName', { code: ags, codeList: 'urn:de:bund:destatis:schluessel:ags' }, town),
    element('country', { codeList: 'ISO 3166-1' }, 'DE'),
    element('movedIn', {}, from),
    until ? element('movedOut', {}, until) : undefined,
  );
}

function certificate(): Markup {
  return element(
    'certificateOfResidence',
    { xmlns: model, version: '1.0.0' },
    element('certificateNumber', { scheme: 'urn:de:lindenau:meldebescheinigung' }, 'MB-2026-09342'),
    element(
      'issuingAuthority',
      {},
      element('identifier', { scheme: residentsOffice.schemeId }, residentsOffice.id),
      element('name', { 'xml:lang': 'de' }, 'Einwohnermeldeamt Lindenau am Wehr'),
      element('name', { 'xml:lang': 'en' }, 'Residents’ Registration Office of Lindenau am Wehr'),
    ),
    element('dateOfIssue', {}, issued),
    element('legalBasis', { 'xml:lang': 'de' }, '§ 18 Absatz 2 Bundesmeldegesetz'),
    element(
      'person',
      {},
      element('familyName', {}, citizen.familyName),
      element('givenName', {}, citizen.givenName),
      element('dateOfBirth', {}, citizen.dateOfBirth),
      element('placeOfBirth', {}, 'Lindenau am Wehr'),
      element('gender', { codeList: 'ISO/IEC 5218' }, '2'),
      element('nationality', { codeList: 'ISO 3166-1' }, 'DE'),
      element('maritalStatus', { codeList: 'urn:xoev-de:dsmeld:familienstand' }, 'LD'),
    ),
    element('addressHistory', { complete: 'true' }, ...homes.map(address)),
  );
}
