/** How large a picture is, read from its header, before anything is decoded into memory. */

export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** `undefined` where the header does not tell: an SVG has none. */
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

/** The frame header (SOF) of ITU T.81, whichever of its kinds. */
function jpeg(view: DataView): Dimensions | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}
