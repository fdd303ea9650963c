/** Where the bytes of a document are: beside the message, in it, or elsewhere. */
import { fromBase64 } from './base64.ts';
import { EdmError } from './error.ts';
import { readMessage, type AddressOptions, type ReadMessage } from './message.ts';
import type { RegistryDocument } from './model/document.ts';
import { readMultipart, type Attachment } from './multipart.ts';
import { textOf } from './text.ts';
import { messageMediaType } from './vocabulary.ts';

/** A message with the attachments that came in the same body, by content id. */
export interface EdmBody {
  /** The text of the message. */
  readonly xml: string;
  readonly message: ReadMessage;
  readonly attachments: ReadonlyMap<string, Attachment>;
}

/**
 * A body as it arrives over HTTP: a message alone (`application/x-ebrs+xml`, or another XML type), or one with its
 * attachments (`multipart/related`, RFC 2387).
 *
 * @throws EdmError where the body is neither, or breaks a rule of `readMessage`.
 */
export function readBody(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
  options: AddressOptions = {},
): EdmBody {
  const { message: xml, attachments } = parts(contentType, body);
  return { xml, message: readMessage(xml, options), attachments };
}

function parts(contentType: string, body: Uint8Array<ArrayBuffer>): ReturnType<typeof readMultipart> {
  if (/^multipart\//i.test(contentType)) return readMultipart(contentType, body);
  if (!/^(?:application|text)\/(?:[\w.-]+\+)?xml\s*(?:;|$)/i.test(contentType))
    throw new EdmError('/', `The body must be ${messageMediaType} or multipart/related.`);
  return { message: textOf(body), attachments: new Map() };
}

/**
 * Where a document can be had.
 *
 * - `bytes`: they came with the message.
 * - `url`: they are to be fetched from there, over https.
 */
export type Whereabouts =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'url'; readonly url: string };

/**
 * Finds the bytes that a person is to see, and whose digest a decision is about. Nothing is fetched.
 *
 * @throws EdmError where the document points to an attachment that did not come, or to one that is not base64.
 */
export function whereabouts(
  { id, href }: Pick<RegistryDocument, 'id' | 'href'>,
  attachments: EdmBody['attachments'],
): Whereabouts {
  const inside = href.startsWith('data:');
  if (!inside && !href.startsWith('cid:')) return { kind: 'url', url: href };
  const bytes = inside ? fromBase64(href.slice(href.indexOf(',') + 1)) : attached(href.slice(4), attachments);
  if (bytes) return { kind: 'bytes', bytes };
  throw new EdmError(
    `//rim:RegistryObject[@id="${id}"]/rim:RepositoryItemRef`,
    inside ? 'must hold base64' : 'lacks its attachment',
  );
}

/** The bytes of an attachment. What a URL may not hold is percent-encoded in it (RFC 2392, section 2). */
function attached(id: string, attachments: EdmBody['attachments']): Uint8Array<ArrayBuffer> | undefined {
  const found = attachments.get(id) ?? attachments.get(unescaped(id));
  return found && new Uint8Array(found.bytes);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
