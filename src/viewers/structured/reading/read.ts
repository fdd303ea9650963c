/** From bytes to batches, whatever they are written in. */
import { decodeText } from '../../text/decode.ts';
import type { Batch } from './batch.ts';

/** Reads a text; one that is not whole as far as it goes. @throws where it is not what it should be, or too much of it. */
export type ReadText = (text: string, whole: boolean) => Generator<Batch>;

/** What a worker is asked. */
export interface Reading {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly json: boolean;
}

/** What a worker answers, again and again. */
export interface Told {
  readonly batch?: Batch;
  readonly end?: true;
  /** The document is not what it should be. */
  readonly refused?: true;
}

export function read(bytes: Uint8Array, readText: ReadText): Generator<Batch> {
  return readText(textOf(bytes), true);
}

/** Documents of up to so many bytes are read at once, of longer ones first so much. */
export const headLength = 65_536;

/** The rows at the top, from the first bytes alone. */
export function readHead(bytes: Uint8Array, readText: ReadText): Generator<Batch> {
  let end = headLength;
  const wide = (bytes[0] ?? 0) >= 0xfe;
  // Half a character at the cut would make all of it look like another encoding.
  while (!wide && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return readText(textOf(bytes.subarray(0, end)), false);
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes).replace(/^\uFEFF/, '');
}
