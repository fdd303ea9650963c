/** Writes a picture as JPEG. The only file that knows jpeg-js. */
import * as script from 'jpeg-js/lib/encoder.js';
import type { Canvas } from './canvas.ts';

/** @param quality - From 1 to 100. */
export function jpeg({ width, height, pixels }: Canvas, quality: number): Uint8Array<ArrayBuffer> {
  const encode = script.default ?? window['jpeg-js']?.encode;
  if (!encode) throw new TypeError('jpeg-js did not start');
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) data.set(pixels.subarray(at * 3, at * 3 + 3), at * 4);
  return new Uint8Array(encode({ width, height, data }, quality).data);
}
