/**
 * From a document that has been read to its outline, by the data model that it is of. A chunk of its own, asked for together
 * with the one that shows what it finds.
 */
import { modelFor } from '../models/registry.ts';
import { wordsIn } from '../models/words-in.ts';
import type { Words } from '../models/words.ts';
import type { Tree } from '../reading/tree.ts';
import { Outline } from './outline.ts';

/** A model that a host loads itself comes while the document is still being read. */
export async function expectModel(conformsTo: string | undefined): Promise<void> {
  await modelFor([conformsTo], undefined);
}

/** A document, and the words to tell of it in the reader's language: none where they cannot be loaded. */
export interface Outlined {
  readonly outline: Outline;
  readonly words: Words | undefined;
}

/** @param locale - Of the reader. */
export async function outlineOf(
  tree: Tree,
  conformsTo: string | undefined,
  locale: string,
): Promise<Outlined> {
  const namespace = tree.size > 0 ? tree.name(0)[0] : '';
  const words = await wordsIn(locale);
  return { outline: new Outline(tree, await modelFor([conformsTo, namespace], words)), words };
}
