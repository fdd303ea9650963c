/** Puts what an authority wrote into the form in which it is held: a file with a role, a type and a name. */
import { serialize, type Markup } from '../../../src/xml/write.ts';
import type { HeldDocument } from './held.ts';
import { nameBasedId } from './name-based-id.ts';
import { Sheet, type Paper } from './paper/sheet.ts';

/** What is known of a file apart from its content. */
export type Filing = Pick<HeldDocument, 'role' | 'title' | 'fileName'> &
  Partial<Pick<HeldDocument, 'language' | 'conformsTo' | 'sensitive'>> & {
    /** The place in the archive; its id is made from it. */
    readonly place: string;
  };

function filed({ place, ...rest }: Filing, mediaType: string, bytes: HeldDocument['bytes']): HeldDocument {
  return { id: nameBasedId(place), mediaType, ...rest, bytes };
}

const encoder = new TextEncoder();

/** A document on an authority's paper. Its language is that of the paper, unless the filing says otherwise. */
export function pdfDocument(filing: Filing, paper: Paper, compose: (sheet: Sheet) => void): HeldDocument {
  return filed({ language: paper.language, ...filing }, 'application/pdf', () => Sheet.write(paper, compose));
}

export function xmlDocument(filing: Filing, root: () => Markup): HeldDocument {
  return filed(filing, 'application/xml', () => Promise.resolve(encoder.encode(serialize(root()))));
}

export function svgDocument(filing: Filing, root: () => Markup): HeldDocument {
  return filed(filing, 'image/svg+xml', () => Promise.resolve(encoder.encode(serialize(root()))));
}

/** @param value - Anything that `JSON.stringify` can write. */
export function jsonDocument(filing: Filing, value: () => object): HeldDocument {
  return filed(filing, 'application/json', () =>
    Promise.resolve(encoder.encode(`${JSON.stringify(value(), undefined, 2)}\n`)),
  );
}

/** A picture whose bytes are made when they are asked for. */
export function imageDocument(
  filing: Filing,
  mediaType: 'image/png' | 'image/jpeg',
  picture: () => Uint8Array<ArrayBuffer>,
): HeldDocument {
  return filed(filing, mediaType, () => Promise.resolve(picture()));
}
