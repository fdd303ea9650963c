/** Registers for tests: one type of evidence, two packages, and people for whom something else comes first. */
import type { HeldDocument, HeldPackage, NaturalSubject } from '../../../demo/provider/registry/held.ts';
import type { Registry, Situation } from '../../../demo/provider/registry.ts';

const text = new TextEncoder();

export const evidenceType = '6b1f0a52-8d6c-4a37-9b02-55c5b8a7e101';

const xml: HeldDocument = {
  id: '2d0c7e1a-65a2-4a86-8b0a-111111111101',
  role: 'main',
  title: { en: 'Degree data', fi: 'Tutkintotiedot' },
  mediaType: 'application/xml',
  language: 'fi',
  conformsTo: 'https://sr.oots.tech.ec.europa.eu/datamodels/elmo-1.7.0',
  fileName: 'degree.xml',
  bytes: () => Promise.resolve(text.encode('<degree>\r\n--oots-\r\n</degree>')),
};

const pdf: HeldDocument = {
  id: '2d0c7e1a-65a2-4a86-8b0a-111111111102',
  role: 'human-readable',
  title: { en: 'Degree certificate' },
  mediaType: 'application/pdf',
  language: 'fi',
  fileName: 'degree.pdf',
  // Every value a byte can have, line ends of all kinds among them.
  bytes: () => Promise.resolve(Uint8Array.from({ length: 4096 }, (_, n) => n % 256)),
};

const image: HeldDocument = {
  id: '2d0c7e1a-65a2-4a86-8b0a-111111111103',
  role: 'main',
  title: { en: 'Scan of the matriculation certificate' },
  mediaType: 'image/png',
  fileName: 'matriculation.png',
  bytes: () => Promise.resolve(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
};

const issuer = {
  id: '0245437-2',
  schemeId: 'urn:cef.eu:names:identifier:EAS:0212',
  name: { en: 'University of Kaarnaranta' },
};

export const degree: HeldPackage = {
  id: '5ee5c0de-c066-4637-bea3-6e3511ada970',
  title: { en: 'Degree certificate' },
  classification: 'https://sr.oots.tech.ec.europa.eu/evidencetypeclassifications/FI/5ee5c0de',
  issuer,
  issued: '2024-06-12',
  documents: [xml, pdf],
};

export const matriculation: HeldPackage = {
  id: '1d0c5a91-0b3e-4a2f-9c64-2ab0d1e8f5c7',
  title: { en: 'Matriculation certificate' },
  classification: 'https://sr.oots.tech.ec.europa.eu/evidencetypeclassifications/FI/1d0c5a91',
  issuer,
  issued: '2019-06-01',
  documents: [image],
};

/** The person in them. */
const aino: NaturalSubject = {
  kind: 'natural',
  identifier: 'FI/AT/everything',
  familyName: 'Virtanen',
  givenName: 'Aino Unelma',
  dateOfBirth: '2001-05-14',
};

/** Registers that hold these packages about Aino; the situation is the last part of her identifier. */
export function registers(packages: readonly HeldPackage[] = [degree, matriculation]): Registry {
  return {
    holds: (type) => type === evidenceType,
    procedureTitle: (code) => (code === 'T1' ? { en: 'Study financing' } : undefined),
    find(_type, identifier) {
      const situation = identifier.split('/')[2] as Situation | 'everything';
      return { subject: { ...aino, identifier }, packages, ...(situation !== 'everything' && { situation }) };
    },
  };
}
