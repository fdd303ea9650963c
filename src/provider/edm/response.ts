/** `query:QueryResponse` that is not a failure: the evidence, nothing, or a date from which there will be some. */
import { element, type Markup } from '../../xml/write.ts';
import { lines, type Line, type LineId } from './line.ts';
import type { RegistryPackage } from './package/package.ts';
import type { Cursor } from './regrep/cursor.ts';
import { bareUuid, isUrnUuid, isUuid, readDateTime, urnUuid } from './regrep/lexical.ts';
import { dateTimeSlot, objectsIn, objectSlot, setSlot, stringSlot, valueIn } from './regrep/slot.ts';
import { readAgent, writeAgent, type Agent } from './sdg/agent.ts';
import { statuses } from './vocabulary.ts';

export interface QueryResponse {
  readonly kind: 'response';
  readonly line: LineId;
  /** `unavailable`: not ready yet, ask again at `availableFrom`. */
  readonly status: 'success' | 'unavailable';
  /** The id of the request, `urn:uuid:…`. */
  readonly requestId: string;
  /** A UUID. */
  readonly responseId: string;
  /** ISO 8601 date and time. */
  readonly issuedAt: string;
  /** ISO 8601 date and time. */
  readonly availableFrom?: string;
  readonly providers: readonly Agent[];
  readonly requester: Agent;
  /** What the person approved; empty where they declined or there is none (TDD 4.5.2). */
  readonly packages: readonly RegistryPackage[];
}

/** @throws EdmError R-EDM-RESP-S007, S009 to S014, S045, the rules of packages, and rules without a number */
export function readResponse(message: Cursor, line: Line, status: QueryResponse['status']): QueryResponse {
  const available = message.maybeSlot('ResponseAvailableDateTime', 'R-EDM-RESP-S014');
  if (status === 'unavailable' && !available)
    message.fail('needs the slot ResponseAvailableDateTime while Unavailable', 'R-EDM-RESP-S045');
  return {
    kind: 'response',
    line: line.id,
    status,
    requestId: readRequestId(message),
    responseId: readResponseId(message.slot('EvidenceResponseIdentifier', 'R-EDM-RESP-S010')),
    issuedAt: readDateTime(valueIn(message.slot('IssueDateTime', 'R-EDM-RESP-S011')), 'R-EDM-RESP-S011'),
    ...(available && { availableFrom: readDateTime(valueIn(available), 'R-EDM-RESP-S014') }),
    providers: readProviders(message.slot('EvidenceProvider', 'R-EDM-RESP-S012')),
    requester: readAgent(
      message.slot('EvidenceRequester', 'R-EDM-RESP-S013').only('sdg:Agent', 'R-EDM-RESP-S013'),
    ),
    packages: line.readPackages(message.only('rim:RegistryObjectList', 'R-EDM-RESP-S007')),
  };
}

/** Which request is answered. Gateways leave out `urn:uuid:` at times. */
export function readRequestId(message: Cursor): string {
  const id = urnUuid(message.requiredAttribute('requestId'));
  return isUrnUuid(id) ? id : message.fail('needs a requestId that is urn:uuid: and a UUID');
}

/** The UUID of the response, without the `urn:uuid:` that gateways add at times. */
export function readResponseId(slotValue: Cursor): string {
  const value = valueIn(slotValue);
  const id = bareUuid(value.text);
  return isUuid(id) ? id : value.fail('must be a UUID', 'R-EDM-RESP-S010');
}

function readProviders(slotValue: Cursor): readonly Agent[] {
  const agents = objectsIn(slotValue, 'sdg:Agent').map((one) => readAgent(one));
  return agents.length > 0 ? agents : slotValue.fail('needs at least one sdg:Agent', 'R-EDM-RESP-S012');
}

/** @param newId - A new UUID for each classification and association. */
export function responseMarkup(
  response: QueryResponse,
  namespaceDeclarations: Readonly<Record<string, string>>,
  newId: () => string,
): Markup {
  const { availableFrom, requestId, status } = response;
  const line = lines[response.line];
  return element(
    'query:QueryResponse',
    { ...namespaceDeclarations, requestId, status: statuses[status] },
    stringSlot('SpecificationIdentifier', line.specification),
    stringSlot('EvidenceResponseIdentifier', response.responseId),
    dateTimeSlot('IssueDateTime', response.issuedAt),
    availableFrom === undefined ? undefined : dateTimeSlot('ResponseAvailableDateTime', availableFrom),
    setSlot(
      'EvidenceProvider',
      response.providers.map((one) => writeAgent(one)),
    ),
    objectSlot('EvidenceRequester', writeAgent(response.requester)),
    line.writePackages(response.packages, newId),
  );
}
