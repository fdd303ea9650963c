/** A document becomes a tree: a short one at once, of a long one the beginning first. */
import { headLength, read, readHead, type Reading, type ReadText } from './read.ts';
import { Tree } from './tree.ts';

/** Of one format: what a chunk that reads it is asked for. */
export type Load = (
  bytes: Reading['bytes'],
  head: (tree: Tree) => Promise<void>,
  signal: AbortSignal,
) => Promise<Tree>;

/**
 * @param head - Is given the beginning of a long document, before the rest has been read.
 * @throws where it cannot be read as data, or the signal is aborted.
 */
export async function load(
  readText: ReadText,
  reading: Reading,
  head: (tree: Tree) => Promise<void>,
  signal: AbortSignal,
): Promise<Tree> {
  const { bytes } = reading;
  const long = bytes.length > headLength;
  const tree = new Tree();
  for (const batch of long ? readHead(bytes, readText) : read(bytes, readText)) tree.add(batch);
  if (!long) return tree;
  const loading = import('./long.ts');
  loading.catch(() => undefined);
  await head(tree);
  const { readLong } = await loading;
  return readLong(
    reading,
    () => read(bytes, readText),
    () => new Tree(),
    signal,
  );
}
