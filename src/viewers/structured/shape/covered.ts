/** What is not to be seen until somebody asks for it. */
import { kinds } from '../reading/batch.ts';
import type { Tree } from '../reading/tree.ts';

/** Nodes that are told apart in one go. */
const together = 4096;

/** @returns 1 for each node that has one of the names or is somewhere in one that has, 0 for the others. */
export function* coveredIn(tree: Tree, names: ReadonlySet<string>): Generator<undefined, Uint8Array> {
  const covered = new Uint8Array(tree.size);
  let end = 0;
  for (let node = 0; node < tree.size; node += 1) {
    const named = tree.kind(node) <= kinds.attribute && names.has(tree.name(node)[1]);
    if (named && node >= end) end = tree.end(node);
    if (node < end) covered[node] = 1;
    if (node % together === 0) yield;
  }
  return covered;
}
