/** `sdg:Requirement`: what the procedure needs proof of. */
import type { Localized } from '../../../domain/localized.ts';
import { onlyOn, sequence, since11, type Codec } from '../codec/codec.ts';
import { maybeTexts, oneOn10 } from '../codec/texts.ts';
import { required, text } from '../codec/value.ts';

/** What the evidence is to prove, in the words in which the person is told (TDD 4.9 §2, step 8). */
export interface Requirement {
  /** URI of the Semantic Repository. */
  readonly id: string;
  readonly names?: Localized;
  readonly descriptions?: Localized;
}

export const requirement: Codec<Requirement> = sequence<Requirement>({
  id: required('sdg:Identifier', text),
  names: oneOn10(maybeTexts('sdg:Name')),
  descriptions: onlyOn(since11, maybeTexts('sdg:Description')),
});
