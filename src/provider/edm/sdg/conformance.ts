/** Which type of evidence something is: a URI of the Semantic Repository with its titles. */
import type { Localized } from '../../../domain/localized.ts';
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { readRequiredTexts, writeTexts } from './localized.ts';

export interface Conformance {
  /** URI of the evidence type (`sdg:EvidenceTypeClassification`). */
  readonly classification: string;
  readonly titles: Localized;
}

export function readConformance(at: Cursor): Conformance {
  return {
    classification: at.only('sdg:EvidenceTypeClassification').requiredText(),
    titles: readRequiredTexts(at, 'sdg:Title'),
  };
}

export function writeConformance({ classification, titles }: Conformance): readonly Markup[] {
  return [element('sdg:EvidenceTypeClassification', {}, classification), ...writeTexts('sdg:Title', titles)];
}
