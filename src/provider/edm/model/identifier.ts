/** `sdg:Identifier`: a value and the scheme it belongs to. */
import { sequence, type Codec } from '../codec/codec.ts';
import { content, maybeAttribute, text } from '../codec/value.ts';

/** How an authority, a person or a company is told from all others of its scheme. */
export interface Identifier {
  readonly value: string;
  /** For authorities a URN of the EAS code list, for people and companies `eidas`. */
  readonly scheme?: string;
}

export const identifier: Codec<Identifier> = sequence<Identifier>({
  value: content(text),
  scheme: maybeAttribute('schemeID'),
});
