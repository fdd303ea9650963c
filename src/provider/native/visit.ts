/** One body with both messages in it: the request that asks, and the response as it would be sent. */
import { PreviewError } from '../../domain/errors.ts';
import {
  EdmError,
  messageMediaType,
  readBody,
  whereabouts,
  type AddressOptions,
  type Attachment,
  type ErrorResponse,
  type QueryRequest,
  type QueryResponse,
  type RegistryDocument,
  type Whereabouts,
} from '../edm/index.ts';

export interface EdmVisit {
  readonly request: QueryRequest;
  /** Absent while there is nothing to answer with, and after the decision. */
  readonly response?: QueryResponse | ErrorResponse;
  readonly attachments: ReadonlyMap<string, Attachment>;
}

/**
 * @param contentType - `multipart/related` with a part for each message, or a request alone.
 * @throws PreviewError `malformed` with the path of the element, or the rule that was broken.
 */
export function readVisit(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
  options: AddressOptions,
): EdmVisit {
  return ours(() => {
    const { message, attachments } = readBody(contentType, body, options);
    const others = [...attachments.values()]
      .filter(({ mediaType }) => mediaType.startsWith(messageMediaType))
      .map(({ mediaType, bytes }) => readBody(mediaType, new Uint8Array(bytes), options).message);
    const messages = [message, ...others];
    const request = messages.find((one) => one.kind === 'request');
    const response = messages.find((one) => one.kind !== 'request');
    if (!request)
      throw new EdmError('/', `The body needs the QueryRequest, in a part of the type ${messageMediaType}.`);
    if (response && bare(response.requestId) !== bare(request.id))
      throw new EdmError('/query:QueryResponse/@requestId', 'must be the id of the QueryRequest beside it');
    return { request, attachments, ...(response && { response }) };
  });
}

/**
 * Where the bytes of a document are.
 *
 * @throws PreviewError `malformed` where they should have come along and did not
 */
export function bytesIn(document: RegistryDocument, { attachments }: EdmVisit): Whereabouts {
  return ours(() => whereabouts(document, attachments));
}

/** Gateways leave out `urn:uuid:` at times. */
const bare = (id: string): string => id.replace(/^urn:uuid:/, '').toLowerCase();

function ours<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof EdmError)) throw cause;
    throw new PreviewError('malformed', cause.message, { cause, field: cause.path });
  }
}
