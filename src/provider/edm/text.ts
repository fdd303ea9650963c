/** From the bytes of a message to its text. */
import { EdmError } from './error.ts';

/**
 * XML says itself how its characters are written, in UTF-8 unless it says otherwise (XML 1.0, section 4.3.3).
 *
 * @throws EdmError where nobody knows that encoding.
 */
export function textOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  // What can be read byte by byte is not UTF-16, whatever it says.
  const [, encoding] = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?!utf-)([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw new EdmError('/', 'The message must be in an encoding that is known.', undefined, { cause });
  }
}
