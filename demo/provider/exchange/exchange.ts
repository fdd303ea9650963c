/**
 * Where the portal's messages arrive. HTTP stands in for the AS4 access points of eDelivery: the body is the RegRep
 * message, the header `OOTS-Exchange-Id` the ebMS message property ExchangeId (TDD 4.7 §2.5.2).
 */
import { XmlError } from '../../../src/xml/error.ts';
import {
  EdmError,
  edmException,
  errorAnswer,
  messageMediaType,
  lineIds,
  readMessage,
  type LineId,
  type QueryRequest,
} from '../../../src/provider/edm/index.ts';
import { onlyType } from '../posted.ts';
import { ProblemError } from '../problem.ts';
import type { World } from '../visits.ts';
import { firstRequest } from './first-request.ts';
import { claimId, type Received } from './received.ts';
import { refused } from './refusal.ts';
import { secondRequest } from './second-request.ts';

/** Largest message that is read, in bytes. Requests carry no evidence: one has a few kilobytes. */
export const largestMessage = 1_000_000;

/** The id that an error refers to where the message has none that can be read. */
const unknownRequest = 'urn:uuid:00000000-0000-0000-0000-000000000000';

/**
 * Answers a request in EDM: an EDM error is an answer like any other, with status 200.
 *
 * @throws ProblemError 400, 415 for what is no message at all.
 */
export async function exchange(world: World, http: Request): Promise<Response> {
  onlyType(http, messageMediaType);
  const body = await http.text();
  let message: QueryRequest;
  try {
    message = readRequest(body, world.settings.development);
  } catch (thrown) {
    if (!(thrown instanceof EdmError)) throw thrown;
    if (thrown.cause instanceof XmlError) {
      throw new ProblemError(400, 'invalid-request', 'This is no message.', { detail: thrown.message });
    }
    const requestId = /\bid\s*=\s*"(urn:uuid:[0-9a-f-]{36})"/i.exec(body)?.[1] ?? unknownRequest;
    const circumstances = { timestamp: world.now().toISOString(), detail: thrown.message };
    const exceptions = [edmException('EDM:ERR:0003', circumstances)];
    const responseId = crypto.randomUUID();
    return refused(world, { kind: 'error', line: lineNamedIn(body), requestId, responseId, exceptions });
  }
  const exchangeId = message.line === '2.0' ? (http.headers.get('oots-exchange-id') ?? '') : '';
  const received = { message, body, exchangeId };
  const detail = await objectionTo(world, received);
  if (detail !== undefined) {
    const issued = { issuedAt: world.now().toISOString() };
    return refused(world, errorAnswer(message, 'EDM:ERR:0003', issued, { detail }));
  }
  return message.previewLocation === undefined
    ? firstRequest(world, received)
    : secondRequest(world, received, http.signal);
}

/** The line of a message of which nothing else could be read; the newest where it names none that is known. */
function lineNamedIn(body: string): LineId {
  const named = /oots-edm:v(\d+\.\d+)/.exec(body)?.[1];
  return lineIds.find((id) => id === named) ?? '2.0';
}

/** What is wrong with a request, be it the first or the second; `undefined` where nothing is. */
async function objectionTo({ db, now }: World, received: Received): Promise<string | undefined> {
  if (!(await claimId(db, received, now()))) return 'This request id was used before.';
  // Regulation (EU) 2018/1724, Article 14(3)(a): evidence moves because the person wants it, not the authority.
  if (!received.message.explicitRequestGiven)
    return 'Evidence is exchanged at the explicit request of the person only.';
  return undefined;
}

/** @throws EdmError where the text is not a QueryRequest that keeps the rules. */
function readRequest(body: string, development: boolean): QueryRequest {
  const message = readMessage(body, { development });
  if (message.kind !== 'request') throw new EdmError('/query:QueryResponse', 'A request is expected here.');
  return message;
}
