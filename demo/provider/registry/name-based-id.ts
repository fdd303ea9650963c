/** Identifiers that need no database: the same name always has the same UUID. */

/**
 * A UUID of version 8 (RFC 9562, section 5.8) made from a name that says what it identifies. Four FNV-1a
 * hashes with different offsets: unique enough for an archive of some hundred files, and no secret.
 */
export function nameBasedId(name: string): string {
  const hex = [0x811c9dc5, 0x2f0b4a37, 0x9d5c61e3, 0x46a1f08b]
    .map((offset) => hash(name, offset).toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function hash(text: string, offset: number): number {
  let value = offset;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // FNV leaves the high bits of short names alike; this spreads them.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
