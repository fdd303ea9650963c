/** Files that come as text within JSON. */
import type { DocumentBytes } from '../port.ts';
import type { Json } from '../rest/json.ts';

/** @throws PreviewError `malformed` with the JSON pointer where the text is not base64 (RFC 4648, line breaks allowed). */
export function bytesOf(json: Json): DocumentBytes['bytes'] {
  const binary = decoded(json.text());
  if (binary === undefined) return json.never('must be base64');
  const bytes = new Uint8Array(binary.length);
  for (let n = 0; n < binary.length; n += 1) bytes[n] = binary.charCodeAt(n);
  return bytes;
}

function decoded(base64: string): string | undefined {
  try {
    return atob(base64);
  } catch {
    return undefined;
  }
}

export function mediaTypeOf(json: Json): string {
  return json.text(/^[^/\s]+\/[^/\s]/, 'a media type');
}
