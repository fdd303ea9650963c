/** The door of this folder: text in, message out, and back. Nothing leaves that would not be let in. */
import { XmlError } from '../../xml/error.ts';
import { readXml } from '../../xml/read.ts';
import { serialize, type Markup } from '../../xml/write.ts';
import { build } from './codec/codec.ts';
import { Cursor, type Reading } from './codec/cursor.ts';
import { EdmError, type EdmWarning } from './error.ts';
import { readLine } from './line.ts';
import { errorResponse, type ErrorResponse } from './model/error-response.ts';
import { request, type QueryRequest } from './model/request.ts';
import { response, type QueryResponse } from './model/response.ts';
import { namespaces, statuses } from './vocabulary.ts';

/** Told apart by `kind`: `request`, `response`, `error`. */
export type EdmMessage = QueryRequest | QueryResponse | ErrorResponse;

/** A message as it was understood, and what was not quite right about it. */
export type ReadMessage = EdmMessage & { readonly warnings: readonly EdmWarning[] };

/** Which addresses a message may hold. Left out, https alone (R-EDM-ERR-C019, R-EDM-REQ-C005, C120). */
export interface AddressOptions {
  /** Also takes http to the developer's own machine. Never to be set where people are served. */
  readonly development?: boolean;
}

/**
 * A RegRep message of the Exchange Data Model as facts, on any line. What the facts have no place for is passed over,
 * and told among the warnings.
 *
 * @throws EdmError with the rule and the path of the first fault; on text that is not safe XML as well.
 */
export function readMessage(xml: string, { development = false }: AddressOptions = {}): ReadMessage {
  const reading: Reading = { line: '2.0', development, warnings: [] };
  const at = new Cursor(root(xml), reading);
  if (/<\?(?!xml\s)/.test(xml)) at.passOver('a processing instruction');
  const message = readKind(at, reading);
  const told = new Map(reading.warnings.map((warning) => [JSON.stringify(warning), warning]));
  return { ...message, warnings: [...told.values()] };
}

function readKind(at: Cursor, reading: Reading): EdmMessage {
  const isRequest = at.name === 'query:QueryRequest';
  if (!isRequest && at.name !== 'query:QueryResponse')
    at.fail('must be query:QueryRequest or query:QueryResponse');
  reading.line = readLine(at);
  if (isRequest) return request.read(at);
  return at.attribute('status') === statuses.failure ? errorResponse.read(at) : response.read(at);
}

function root(xml: string): ReturnType<typeof readXml> {
  try {
    return readXml(xml);
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new EdmError('/', cause.message, 'The message must be well-formed XML without DOCTYPE.', { cause });
  }
}

/**
 * The text of a message, on its line: the evidence of a response in packages on EDM 2.0, as a flat list before.
 *
 * @throws EdmError where it breaks a rule of `readMessage`; XmlError on characters XML cannot carry.
 */
export function writeMessage(message: EdmMessage, options: AddressOptions = {}): string {
  const xml = serialize(markup(message));
  readMessage(xml, options);
  return xml;
}

function markup(message: EdmMessage): Markup {
  const { kind, line } = message;
  if (kind === 'request') return build('query:QueryRequest', request.write(message, line), declarations);
  const parts =
    kind === 'response'
      ? response.write(message, line)
      : [{ attribute: 'status', value: statuses.failure }, ...errorResponse.write(message, line)];
  return build('query:QueryResponse', parts, declarations);
}

const declarations: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
);
