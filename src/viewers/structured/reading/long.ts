/** A long document is read in a worker, so that the page stays smooth. Loaded when there is one. */
import { startWorker } from '../../assets.ts';
import { inSlices, turn } from '../../turn.ts';
import type { Batch } from './batch.ts';
import type { Reading, Told } from './read.ts';
import type { Tree } from './tree.ts';

/**
 * @param read - Reads it here, where there is no worker to be had.
 * @param empty - Makes a tree to be filled.
 * @throws where it cannot be read as data, or the signal is aborted.
 */
export async function readLong(
  reading: Reading,
  read: () => Generator<Batch>,
  empty: () => Tree,
  signal: AbortSignal,
): Promise<Tree> {
  // The first rows have held up the page already.
  await turn(signal);
  const bytes = await inSlices(copyOf(reading.bytes), signal);
  const tree = await away({ ...reading, bytes }, empty(), signal);
  signal.throwIfAborted();
  return tree ?? inSlices(here(read(), empty()), signal);
}

function* here(batches: Generator<Batch>, tree: Tree): Generator<undefined, Tree> {
  for (const batch of batches) {
    tree.add(batch);
    yield;
  }
  return tree;
}

/** Bytes that are copied in one go. */
const together = 524_288;

/** For the worker, which takes what it is given: the memory alone takes a page longer than it may be held up. */
function* copyOf(bytes: Reading['bytes']): Generator<undefined, Reading['bytes']> {
  const copy = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += together) {
    copy.set(bytes.subarray(at, at + together), at);
    yield;
  }
  return copy;
}

/** `undefined` where there is no worker to be had: a policy forbids it, or its file is not there. */
async function away(reading: Reading, tree: Tree, signal: AbortSignal): Promise<Tree | undefined> {
  let worker: Worker;
  try {
    worker = startWorker('workers/structured.js');
  } catch {
    return undefined;
  }
  try {
    return await answers(worker, reading, tree, signal);
  } finally {
    worker.terminate();
  }
}

function answers(
  worker: Worker,
  reading: Reading,
  tree: Tree,
  signal: AbortSignal,
): Promise<Tree | undefined> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(undefined);
    };
    worker.onmessage = ({ data: { batch, end, refused } }: MessageEvent<Told>) => {
      if (batch) tree.add(batch);
      if (end) resolve(tree);
      if (refused) reject(new SyntaxError('The document is not what it should be.'));
    };
    worker.postMessage(reading, [reading.bytes.buffer]);
  });
}
