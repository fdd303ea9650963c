/**
 * From a document that has been read to its outline, by the data model that it is of. A chunk of its own, asked for together
 * with the one that shows what it finds.
 */
import { modelFor } from '../models/registry.ts';
import { wordsIn } from '../models/words-in.ts';
import type { Words } from '../models/words.ts';
import type { Tree } from '../reading/tree.ts';
import { Outline } from './outline.ts';

export interface Outliner {
  /** To tell of the document in the reader's language; none where they cannot be loaded. */
  readonly words: Words | undefined;
  readonly outlineOf: (tree: Tree) => Promise<Outline>;
}

/**
 * Has all at hand that can be had before the document has been read: its first rows wait for nothing more then.
 *
 * @param locale - Of the reader.
 */
export async function outliner(conformsTo: string | undefined, locale: string): Promise<Outliner> {
  const [words] = await Promise.all([wordsIn(locale), modelFor([conformsTo], undefined)]);
  return {
    words,
    outlineOf: async (tree) => {
      const namespace = tree.size > 0 ? tree.name(0)[0] : '';
      return new Outline(tree, await modelFor([conformsTo, namespace], words));
    },
  };
}
