/** Writes a picture as PNG. The only file that knows fast-png. */
import { encode } from 'fast-png';
import type { Canvas } from './canvas.ts';

export function png({ width, height, pixels }: Canvas): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(pixels.buffer);
  return new Uint8Array(encode({ width, height, data, channels: 3, depth: 8 }));
}
