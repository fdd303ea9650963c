/** What everything that is shown needs to know: the document, its model, the reader. */
import type { Outline } from '../shape/outline.ts';
import { words } from './words.ts';
import { found } from './meaning.ts';
import { said, type Teller } from './teller.ts';

export interface Context {
  readonly outline: Outline;
  readonly localizer: Teller;
  /** What a thing without a name is called: the items of a list that is a whole document. */
  readonly title: string;
  /** Of the document, BCP 47, where it is told. */
  readonly language?: string | undefined;
  /** There is little room: codes that have been put into words do not stand beside them, but in a tooltip alone. */
  readonly tight?: true;
  /** 1 for each node that is not to be seen now. */
  readonly covered?: Uint8Array | undefined;
}

/** A name in words: in the reader's, where the model knows it. */
export function label({ outline, localizer, title }: Context, name: string, parent: string): string {
  const known = found(outline.model?.labels, parent, name);
  if (known) return said(known, localizer);
  if (/^lang(?:uage)?$/i.test(name)) return localizer.term('language');
  return words(name) || name || title;
}
