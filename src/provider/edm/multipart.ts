/** The message and the evidence it refers to, in one body: `multipart/related` (RFC 2387, RFC 2392). */
import { fromBase64 } from './base64.ts';
import { EdmError } from './error.ts';
import { textOf } from './text.ts';
import { messageMediaType } from './vocabulary.ts';

/** One file beside a message, as a part of its body (RFC 2387). */
export interface Attachment {
  /** What stands behind `cid:` in the message. */
  readonly contentId: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** More parts than any answer has. */
const mostParts = 1000;
/** How much white space a boundary line may end in, its line end included. */
const longestPadding = 100;

/**
 * The body and its content type. The boundary is random, so that no attachment can hold it by intent.
 *
 * @throws EdmError where a content id or a media type could break out of its header.
 */
export function writeMultipart(
  message: string,
  attachments: readonly Attachment[],
): { readonly contentType: string; readonly body: Uint8Array<ArrayBuffer> } {
  const boundary = `oots-${crypto.randomUUID()}`;
  const root: Attachment = {
    contentId: 'message',
    mediaType: messageMediaType,
    bytes: encoder.encode(message),
  };
  const chunks = [root, ...attachments].flatMap(({ contentId, mediaType, bytes }) => {
    if (!/^[^\s<>]+$/.test(contentId)) throw broken('a content id is not valid');
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(mediaType)) throw broken('a media type is not valid');
    const head = `\r\n--${boundary}\r\nContent-Type: ${mediaType}\r\nContent-ID: <${contentId}>\r\nContent-Transfer-Encoding: binary\r\n\r\n`;
    return [encoder.encode(head), bytes];
  });
  return {
    contentType: `multipart/related; type="${messageMediaType}"; start="<message>"; boundary="${boundary}"`,
    body: joined([...chunks, encoder.encode(`\r\n--${boundary}--\r\n`)]),
  };
}

/**
 * The message and its attachments by content id, byte for byte.
 *
 * @throws EdmError where the body is not what its content type says.
 */
export function readMultipart(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
): { readonly message: string; readonly attachments: ReadonlyMap<string, Attachment> } {
  const boundary = /^multipart\/related\b/i.test(contentType) && parameter(contentType, 'boundary');
  if (!boundary) throw broken('there is no boundary');
  const parts = split(body, boundary).map(readPart);
  // Where `start` names none, the message is the first (RFC 2387, section 3.2).
  const start = parameter(contentType, 'start');
  const root = parts.find(({ contentId }) => `<${contentId}>` === start) ?? parts[0];
  if (!root) throw broken('there is no part');
  const others = parts.filter((part) => part !== root);
  const attachments = new Map(others.map((part) => [part.contentId, part]));
  if (attachments.size < others.length) throw broken('two parts have one content id');
  return { message: textOf(root.bytes), attachments };
}

/** A parameter of the content type, in quotation marks or without. */
function parameter(contentType: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]+)"|([^\\s;]+))`, 'i').exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** The parts between the boundaries. A boundary counts only at the beginning of a line (RFC 2046, section 5.1.1). */
function split(body: Uint8Array<ArrayBuffer>, boundary: string): readonly Uint8Array<ArrayBuffer>[] {
  const line = encoder.encode(`\r\n--${boundary}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let start: number | undefined;
  for (let at = find(body, line, 0); at !== -1; at = find(body, line, at + line.length)) {
    if (start !== undefined) parts.push(body.subarray(start, at));
    if (parts.length > mostParts) throw broken('there are too many parts');
    const after = at + line.length;
    const rest = String.fromCharCode(...body.subarray(after, after + longestPadding));
    if (rest.startsWith('--')) return parts;
    const end = /^[ \t]*\r\n/.exec(rest);
    if (!end) throw broken('a boundary is not alone on its line');
    start = after + end[0].length;
  }
  throw broken('there is no last boundary');
}

function readPart(part: Uint8Array<ArrayBuffer>): Attachment {
  const blank = encoder.encode('\r\n\r\n');
  const end = find(part, blank, 0);
  if (end === -1) throw broken('a part has no blank line');
  const head = decoder.decode(part.subarray(0, Math.max(0, end))).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string | undefined =>
    new RegExp(`^\\s*${name}\\s*:(.*)`, 'im').exec(head)?.[1]?.trim();
  const raw = part.subarray(end + blank.length);
  const bytes = /^base64$/i.test(header('Content-Transfer-Encoding') ?? '')
    ? fromBase64(decoder.decode(raw))
    : raw;
  if (!bytes) throw broken('a part is not base64');
  return {
    contentId: (header('Content-ID') ?? '').replace(/^<|>$/g, ''),
    mediaType: header('Content-Type') ?? 'text/plain',
    bytes,
  };
}

/** Where these bytes are. They begin with a line end, which the very beginning needs not have: -2. */
function find(body: Uint8Array, wanted: Uint8Array, from: number): number {
  if (from === 0 && startsWith(body, wanted.subarray(2), 0)) return -2;
  for (let at = body.indexOf(0x0d, from); at !== -1; at = body.indexOf(0x0d, at + 1)) {
    if (startsWith(body, wanted, at)) return at;
  }
  return -1;
}

function startsWith(body: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, n) => body[at + n] === byte);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function broken(what: string): EdmError {
  return new EdmError('/', `The body is not multipart/related: ${what}.`, 'RFC 2387');
}
