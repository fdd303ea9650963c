/** What bytes really are, whatever they are declared to be. */

/** The media types of OOTS (code list OOTSMediaTypes), then those that turn up anyway. */
export const mediaTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/svg+xml',
  'application/xml',
  'application/json',
  'text/html',
  'text/plain',
  'text/csv',
] as const;
export type MediaType = (typeof mediaTypes)[number];

const aliases: Readonly<Record<string, MediaType>> = {
  'image/jpg': 'image/jpeg',
  'text/xml': 'application/xml',
  'application/x-pdf': 'application/pdf',
  'application/csv': 'text/csv',
  'text/tab-separated-values': 'text/csv',
};

/** The type without parameters, lower case, under its registered name; `undefined` for one that has no viewer. */
export function knownMediaType(declared: string): MediaType | undefined {
  const bare = (declared.split(';')[0] ?? '').trim().toLowerCase();
  const name = aliases[bare] ?? bare.replace(/^application\/.+\+(xml|json)$/, 'application/$1');
  return mediaTypes.find((type) => type === name);
}

const signatures = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
] as const satisfies readonly (readonly [MediaType, readonly number[]])[];

/** How far into a file the PDF header may stand (ISO 32000-1, annex H.3.4.1). */
const searched = 1024;

/** What the first bytes say, or `undefined` where they fit several types (all text looks alike). */
export function sniff(bytes: Uint8Array): MediaType | undefined {
  for (const [type, magic] of signatures) if (standsAt(bytes, magic, 0)) return type;
  const start = new TextDecoder().decode(bytes.subarray(0, searched)).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/is.test(start))
    return 'image/svg+xml';
  if (/^<!doctype html|^<html[\s>]/i.test(start)) return 'text/html';
  if (/^<\?xml\s|^<!(?:--|doctype\s)|^<[a-z_][\w.:-]*[\s/>]/i.test(start)) return 'application/xml';
  if (/^[[{]/.test(start)) return 'application/json';
  return undefined;
}

function standsAt(bytes: Uint8Array, magic: readonly number[], at: number): boolean {
  return magic.every((byte, n) => bytes[at + n] === byte);
}

/** PDF readers allow rubbish before the header. */
function isPdf(bytes: Uint8Array): boolean {
  const [[, magic]] = signatures;
  for (let at = 0; at <= searched; at += 1) if (standsAt(bytes, magic, at)) return true;
  return false;
}

/** Text may begin with anything that is text. */
const anyText = [undefined, 'application/json', 'application/xml', 'image/svg+xml', 'text/html'] as const;

/** What may be found in a file of each type that is not told by its first bytes alone. */
const alsoLooksLike: Readonly<Partial<Record<MediaType, readonly (MediaType | undefined)[]>>> = {
  'text/plain': anyText,
  'text/csv': anyText,
  'text/html': [undefined, 'application/xml'],
  // A bare string or number is JSON too, and looks like nothing in particular.
  'application/json': [undefined],
  'application/xml': [undefined, 'image/svg+xml'],
  // What stands before its first tag may be long. It is shown as a picture and nothing else, whatever it is.
  'image/svg+xml': ['application/xml'],
};

/** Whether the bytes may be shown as what they are declared to be. */
export function isWhatItClaims(declared: MediaType, bytes: Uint8Array): boolean {
  if (declared === 'application/pdf') return isPdf(bytes);
  const found = sniff(bytes);
  return found === declared || (alsoLooksLike[declared]?.includes(found) ?? false);
}
