/** How large a picture is, read from its header, before anything is decoded into memory. */

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** `undefined` where there is no header that tells: an SVG has none. */
export function dimensions(bytes: Uint8Array<ArrayBuffer>): Dimensions | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return bytes[0] === 0x89 ? png(view) : jpeg(view);
  } catch {
    // The header breaks off.
    return undefined;
  }
}

/** IHDR is always the first chunk (PNG, section 5.6). */
function png(view: DataView): Dimensions {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The scan, and the end of the picture: no header comes after them. */
const last: readonly number[] = [0xda, 0xd9];

/** The frame header (SOF) of ITU T.81, whichever of its kinds, found as those who decode it find it. */
function jpeg(view: DataView<ArrayBuffer>): Dimensions | undefined {
  for (let at = nextMarker(view, 2); ; at = nextMarker(view, at)) {
    const marker = view.getUint8(at);
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: view.getUint16(at + 4), width: view.getUint16(at + 6) };
    if (last.includes(marker)) return undefined;
    // Some markers stand alone; the others say how long they are.
    at += 1 + (standsAlone(marker) ? 0 : view.getUint16(at + 1));
  }
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Where the code of the next marker stands. Before it any 0xff only fills, and whatever else there is, is skipped. */
function nextMarker(view: DataView<ArrayBuffer>, from: number): number {
  let at = from;
  do {
    while (view.getUint8(at) !== 0xff) at += 1;
    while (view.getUint8(at) === 0xff) at += 1;
  } while (view.getUint8(at) === 0);
  return at;
}
