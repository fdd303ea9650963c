/** The message and the evidence it refers to, in one body: `multipart/related` (RFC 2387, RFC 2392). */
import { EdmError } from './error.ts';
import { messageMediaType } from './vocabulary.ts';

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
    if (!/^[^\s<>]+$/.test(contentId)) throw broken('a content id holds white space or angle brackets');
    if (!/^[\w.+-]+\/[\w.+-]+$/.test(mediaType)) throw broken('a media type is none');
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
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  if (!/^multipart\/related\b/i.test(contentType) || !boundary)
    throw broken('the content type names no boundary');
  const parts = split(body, boundary[1] ?? boundary[2] ?? '').map(readPart);
  const root = rootOf(parts, contentType);
  const attachments = new Map<string, Attachment>();
  for (const part of parts) {
    if (part === root) continue;
    if (attachments.has(part.contentId)) throw broken('two parts have one content id');
    attachments.set(part.contentId, part);
  }
  return { message: decoder.decode(root.bytes), attachments };
}

/** The part that `start` names, else the first (RFC 2387, section 3.2). */
function rootOf(parts: readonly Attachment[], contentType: string): Attachment {
  const start = /;\s*start="?<([^>]+)>"?/i.exec(contentType)?.[1];
  const root = parts.find(({ contentId }) => contentId === start) ?? parts[0];
  if (!root) throw broken('there are no parts');
  return root;
}

/** The parts between the boundaries. A boundary counts only at the beginning of a line (RFC 2046, section 5.1.1). */
function split(body: Uint8Array<ArrayBuffer>, boundary: string): readonly Uint8Array<ArrayBuffer>[] {
  const line = encoder.encode(`\r\n--${boundary}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  // The first boundary may stand at the very beginning, without a line before it.
  const atOnce = startsWith(body, line.subarray(2), 0);
  let at = atOnce ? -2 : find(body, line, 0);
  while (at !== -1 || atOnce) {
    const after = at + line.length;
    if (body[after] === 0x2d && body[after + 1] === 0x2d) return parts;
    const next = find(body, line, Math.max(0, after));
    if (next === -1) break;
    if (parts.push(body.subarray(endOfLine(body, after), next)) > mostParts)
      throw broken('there are too many parts');
    at = next;
  }
  throw broken('the last boundary is missing');
}

/** A boundary line may end in white space. */
function endOfLine(body: Uint8Array, from: number): number {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09) at += 1;
  if (body[at] !== 0x0d || body[at + 1] !== 0x0a) throw broken('a boundary is followed by something else');
  return at + 2;
}

function readPart(part: Uint8Array<ArrayBuffer>): Attachment {
  const blank = encoder.encode('\r\n\r\n');
  // A part without headers begins with the blank line.
  const end = startsWith(part, blank.subarray(2), 0) ? -2 : find(part, blank, 0);
  if (end === -1) throw broken('a part has no blank line after its headers');
  const headers = new Map(
    decoder
      .decode(part.subarray(0, Math.max(0, end)))
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((header) => {
        const colon = header.indexOf(':');
        return [header.slice(0, colon).trim().toLowerCase(), header.slice(colon + 1).trim()] as const;
      }),
  );
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? 'binary';
  const bytes = part.subarray(end + blank.length);
  return {
    contentId: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
    mediaType: headers.get('content-type') ?? 'text/plain',
    bytes: encoding === 'base64' ? fromBase64(bytes) : bytes,
  };
}

function fromBase64(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(decoder.decode(bytes).replace(/\s/g, '')), (char) => char.charCodeAt(0));
  } catch {
    throw broken('a part that should be base64 is not');
  }
}

function find(body: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = body.indexOf(first, from); at !== -1; at = body.indexOf(first, at + 1)) {
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
