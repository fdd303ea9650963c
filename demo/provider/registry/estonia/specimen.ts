/** The specimen of signature of the chair of the board: a form on paper, scanned. */
import { imageDocument } from '../document.ts';
import { classification } from '../evidence-types.ts';
import type { HeldPackage } from '../held.ts';
import { jpeg } from '../image/jpeg.ts';
import { nameBasedId } from '../name-based-id.ts';
import { chamber, entry } from './company.ts';
import { specimenForm } from './specimen-form.ts';

const title = {
  en: 'Specimen of signature',
  de: 'Unterschriftsprobe',
  fr: 'Spécimen de signature',
  el: 'Δείγμα υπογραφής',
  fi: 'Nimikirjoitusnäyte',
  et: 'Allkirjanäidis',
};

/** One picture and no other form of it. */
export const signatureSpecimen: HeldPackage = {
  id: nameBasedId('ee/specimen'),
  title,
  classification: classification('EE', 'c5718a2e-94f3-4d06-8b1c-e7d29f604b38'),
  issuer: chamber,
  issued: entry.articles,
  documents: [
    imageDocument(
      {
        place: 'ee/specimen/main',
        role: 'main',
        title,
        language: 'et',
        fileName: 'allkirjanaidis.jpg',
      },
      'image/jpeg',
      () => jpeg(specimenForm(), 82),
    ),
  ],
};
