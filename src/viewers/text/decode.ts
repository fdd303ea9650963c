/** Text of an unknown encoding. */
import { turn } from '../turn.ts';

export interface Decoded {
  readonly text: string;
  /** As the Encoding standard names it. */
  readonly encoding: string;
}

/** Decoded in a few milliseconds. */
const slice = 1 << 20;

/** For texts of a sane length. */
export function decodeText(bytes: Uint8Array, mediaType = ''): string {
  for (const decoder of decoders(bytes, mediaType)) {
    try {
      return decoder.decode(bytes);
    } catch {
      // Not that one.
    }
  }
  return '';
}

/** For texts of any length: decoded in turns. */
export async function decodeInTurns(
  bytes: Uint8Array,
  mediaType: string,
  signal: AbortSignal,
): Promise<Decoded> {
  for (const decoder of decoders(bytes, mediaType)) {
    try {
      let text = '';
      for (let at = 0; at < bytes.length; at += slice) {
        text += decoder.decode(bytes.subarray(at, at + slice), { stream: true });
        await turn(signal);
      }
      return { text: text + decoder.decode(), encoding: decoder.encoding };
    } catch {
      signal.throwIfAborted();
    }
  }
  return { text: '', encoding: '' };
}

/**
 * Best first. UTF-8 comes before whatever is declared, because text of another encoding is hardly ever valid in it;
 * Windows-1252 comes last, because it never fails and is often right.
 */
function decoders(bytes: Uint8Array, mediaType: string): readonly TextDecoder[] {
  const start = bytes.subarray(0, 1024);
  const wide = utf16(start);
  const names = wide ? [wide] : ['utf-8', ...declared(mediaType, start)];
  return [...names.map((name) => new TextDecoder(name, { fatal: true })), new TextDecoder('windows-1252')];
}

/** UTF-16 by its byte order mark, or because every other byte of Latin text is zero in it. */
function utf16(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = (odd: 0 | 1): number => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const many = start.length / 5;
  if (zeros(1) > many && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > many && zeros(1) === 0) return 'utf-16be';
  return undefined;
}

/** What the media type, or else HTML and XML in their first lines, call their encoding. */
function declared(mediaType: string, start: Uint8Array): readonly string[] {
  const pattern = /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i;
  const name = (pattern.exec(mediaType) ?? pattern.exec(new TextDecoder('latin1').decode(start)))?.[1];
  try {
    return name === undefined || /^utf-?16/i.test(name) ? [] : [new TextDecoder(name).encoding];
  } catch {
    // The browser does not know it.
    return [];
  }
}
