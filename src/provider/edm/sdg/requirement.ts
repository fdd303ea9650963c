/** `sdg:Requirement`: what the procedure needs proof of. */
import type { Localized } from '../../../domain/localized.ts';
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { readTexts, writeTexts } from './localized.ts';

export interface Requirement {
  /** URI of the Semantic Repository. */
  readonly id: string;
  readonly names: Localized;
}

export function readRequirement(at: Cursor): Requirement {
  return {
    id: at.only('sdg:Identifier').requiredText(),
    names: readTexts(at.all('sdg:Name')),
  };
}

export function writeRequirement({ id, names }: Requirement): Markup {
  return element('sdg:Requirement', {}, element('sdg:Identifier', {}, id), ...writeTexts('sdg:Name', names));
}
