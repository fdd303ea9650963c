/** `query:QueryResponse` with the status Failure: no evidence, and why. */
import { element, type Markup } from '../../xml/write.ts';
import { readException, writeException, type EdmException } from './exception.ts';
import { lines, type Line, type LineId } from './line.ts';
import type { AddressOptions } from './regrep/address.ts';
import type { Cursor } from './regrep/cursor.ts';
import { objectSlot, stringSlot } from './regrep/slot.ts';
import { readRequestId, readResponseId } from './response.ts';
import { readAgent, writeAgent, type Agent } from './sdg/agent.ts';
import { statuses } from './vocabulary.ts';

export interface ErrorResponse {
  readonly kind: 'error';
  readonly line: LineId;
  /** The id of the request, `urn:uuid:…`. */
  readonly requestId: string;
  /** A UUID. */
  readonly responseId?: string;
  /** Who reports the error (slot ErrorProvider). */
  readonly provider?: Agent;
  readonly requester?: Agent;
  /** At least one. */
  readonly exceptions: readonly EdmException[];
}

/** @throws EdmError the rules of `readException`, R-EDM-RESP-S010, and rules without a number */
export function readErrorResponse(message: Cursor, line: Line, options: AddressOptions): ErrorResponse {
  const responseId = message.maybeSlot('EvidenceResponseIdentifier');
  const provider = message.maybeSlot('ErrorProvider');
  const requester = message.maybeSlot('EvidenceRequester');
  const exceptions = message.all('rs:Exception').map((one) => readException(one, options));
  if (exceptions.length === 0) message.fail('needs at least one rs:Exception when it is a Failure');
  return {
    kind: 'error',
    line: line.id,
    requestId: readRequestId(message),
    ...(responseId && { responseId: readResponseId(responseId) }),
    ...(provider && { provider: readAgent(provider.only('sdg:Agent')) }),
    ...(requester && { requester: readAgent(requester.only('sdg:Agent')) }),
    exceptions,
  };
}

export function errorMarkup(
  { line, requestId, responseId, provider, requester, exceptions }: ErrorResponse,
  namespaceDeclarations: Readonly<Record<string, string>>,
): Markup {
  return element(
    'query:QueryResponse',
    { ...namespaceDeclarations, requestId, status: statuses.failure },
    stringSlot('SpecificationIdentifier', lines[line].specification),
    responseId === undefined ? undefined : stringSlot('EvidenceResponseIdentifier', responseId),
    provider && objectSlot('ErrorProvider', writeAgent(provider)),
    requester && objectSlot('EvidenceRequester', writeAgent(requester)),
    ...exceptions.map(writeException),
  );
}
