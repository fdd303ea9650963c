/** The door of this folder: text in, message out, and back. Nothing leaves that would not be let in. */
import { XmlError } from '../../xml/error.ts';
import { readXml } from '../../xml/read.ts';
import { serialize, type Markup } from '../../xml/write.ts';
import { EdmError } from './error.ts';
import { errorMarkup, readErrorResponse, type ErrorResponse } from './error-response.ts';
import { readLine } from './line.ts';
import type { AddressOptions } from './regrep/address.ts';
import { Cursor } from './regrep/cursor.ts';
import { readRequest, requestMarkup, type QueryRequest } from './request.ts';
import { readResponse, responseMarkup, type QueryResponse } from './response.ts';
import { keyOf, namespaces, statuses } from './vocabulary.ts';

export type EdmMessage = QueryRequest | QueryResponse | ErrorResponse;

export interface WriteOptions extends AddressOptions {
  /** Where the UUIDs of classifications and associations come from; random unless given. */
  readonly newId?: () => string;
}

/**
 * A RegRep message of the Exchange Data Model as facts. What the facts have no place for (addresses, further
 * attributes of people, descriptions) is passed over.
 *
 * @throws EdmError with the rule and the path of the first fault; on text that is not safe XML as well.
 */
export function readMessage(xml: string, options: AddressOptions = {}): EdmMessage {
  const message = new Cursor(root(xml));
  switch (message.name) {
    case 'query:QueryRequest':
      return readRequest(message, readLine(message), options);
    case 'query:QueryResponse':
      return readAnswer(message, options);
    default:
      return message.fail('must be query:QueryRequest or query:QueryResponse');
  }
}

function readAnswer(message: Cursor, options: AddressOptions): QueryResponse | ErrorResponse {
  const status = keyOf(statuses, message.requiredAttribute('status'));
  if (!status) return message.fail('has a status that is none of Success, Unavailable and Failure');
  const line = readLine(message);
  return status === 'failure'
    ? readErrorResponse(message, line, options)
    : readResponse(message, line, status);
}

function root(xml: string): ReturnType<typeof readXml> {
  try {
    return readXml(xml);
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new EdmError('/', cause.message, 'The message must be well-formed XML without DOCTYPE.', { cause });
  }
}

/** @throws EdmError where the request breaks a rule of `readMessage`; XmlError on characters XML cannot carry. */
export function writeRequest(request: QueryRequest, options: WriteOptions = {}): string {
  return checked(requestMarkup(request, declarations), options);
}

/**
 * The answer with the packages given, and with the associations and classifications that they need.
 *
 * @throws EdmError where the response breaks a rule of `readMessage`; XmlError on characters XML cannot carry.
 */
export function writeResponse(response: QueryResponse, options: WriteOptions = {}): string {
  const newId = options.newId ?? (() => crypto.randomUUID());
  return checked(responseMarkup(response, declarations, newId), options);
}

/** @throws EdmError where the error breaks a rule of `readMessage`; XmlError on characters XML cannot carry. */
export function writeError(error: ErrorResponse, options: WriteOptions = {}): string {
  return checked(errorMarkup(error, declarations), options);
}

const declarations: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
);

function checked(markup: Markup, options: AddressOptions): string {
  const xml = serialize(markup);
  readMessage(xml, options);
  return xml;
}
