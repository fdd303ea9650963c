/** `sdg:Identifier`: a value and the scheme it belongs to. */
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import type { QualifiedName } from '../vocabulary.ts';

export interface Identifier {
  readonly value: string;
  /** For authorities a URN of the EAS code list, for people and companies `eidas`. */
  readonly scheme?: string;
}

export function readIdentifier(at: Cursor): Identifier {
  const scheme = at.attribute('schemeID');
  return { value: at.requiredText(), ...(scheme && { scheme }) };
}

export function writeIdentifier(name: QualifiedName, { value, scheme }: Identifier): Markup {
  return element(name, { schemeID: scheme }, value);
}
