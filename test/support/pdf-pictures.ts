/** Dark pictures of 16 by 16, one for each way that PDF packs pictures. */
import { aPictured, concat, deflated } from './pdf-writer.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const side = 16;
const gray = '/ColorSpace /DeviceGray /BitsPerComponent 8';
const bilevel = '/ColorSpace /DeviceGray /BitsPerComponent 1';

const bytes = (...values: readonly number[]): Bytes => new Uint8Array(values);
const fromBits = (bits: string): Bytes =>
  new Uint8Array((bits.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)));
const big32 = (value: number): readonly number[] => [0, 0, value >> 8, value & 255];

/** Group 4: a first line that is black from edge to edge, and fifteen like it. */
const blackLines = fromBits(`001001101010000010111${'11'.repeat(side - 1)}`);
const endOfBlock = fromBits('000000000001000000000001');

/** A page of JBIG2, and a region on it that is packed as Group 4. */
function jbig2(): Bytes {
  const page = [...big32(side), ...big32(side), ...big32(0), ...big32(0), 0, 0, 0];
  const region = [
    ...big32(side),
    ...big32(side),
    ...big32(0),
    ...big32(0),
    0,
    1,
    ...blackLines,
    ...endOfBlock,
  ];
  const segment = (number: number, type: number, data: readonly number[]): readonly number[] => [
    ...big32(number),
    type,
    0,
    1,
    ...big32(data.length),
    ...data,
  ];
  return bytes(...segment(0, 48, page), ...segment(1, 38, region));
}

/** JPEG 2000 in which nothing differs from the middle: gray, in an empty packet. */
function jpx(): Bytes {
  const marker = (code: number, ...data: readonly number[]): readonly number[] => [
    0xff,
    code,
    0,
    data.length + 2,
    ...data,
  ];
  const size = [...big32(side), ...big32(side)];
  const none = [...big32(0), ...big32(0)];
  const siz = marker(0x51, 0, 0, ...size, ...none, ...size, ...none, 0, 1, 7, 1, 1);
  const cod = marker(0x52, 0, 0, 0, 1, 0, 0, 4, 4, 0, 1);
  const qcd = marker(0x5c, 0x40, 0x40);
  const packet = [0x00];
  const sot = marker(0x90, 0, 0, ...big32(12 + 2 + packet.length), 0, 1);
  return bytes(0xff, 0x4f, ...siz, ...cod, ...qcd, ...sot, 0xff, 0x93, ...packet, 0xff, 0xd9);
}

async function jpeg(): Promise<Bytes> {
  const canvas = new OffscreenCanvas(side, side);
  canvas.getContext('2d')?.fillRect(0, 0, side, side);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
}

/** 256 dark dots as a run. */
const runs = bytes(129, 64, 129, 64, 128);

/** A page for each codec, by its name. */
export async function picturePages(): Promise<ReadonlyMap<string, Bytes>> {
  const dots = new Uint8Array(side * side).fill(64);
  const page = (dict: string, stream: Bytes): Bytes => aPictured(dict, stream, side, side);
  return new Map([
    ['FlateDecode', page(`${gray} /Filter /FlateDecode`, await deflated(new Blob([dots])))],
    ['RunLengthDecode', page(`${gray} /Filter /RunLengthDecode`, runs)],
    ['DCTDecode', page('/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode', await jpeg())],
    [
      'CCITTFaxDecode',
      page(
        `${bilevel} /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${side} /Rows ${side} >>`,
        concat([blackLines, endOfBlock]),
      ),
    ],
    ['JBIG2Decode', page(`${bilevel} /Filter /JBIG2Decode`, jbig2())],
    ['JPXDecode', page('/Filter /JPXDecode', jpx())],
  ]);
}
