/** `query:QueryResponse` that is not a failure: the evidence, nothing, or a date from which there will be some. */
import { checked, child, known, maybe, one, sequence } from '../codec/codec.ts';
import { dateTimeSlot, objectSlot, setSlot, stringSlot } from '../codec/slot.ts';
import { attribute, dateTime, keyed, requestId, uuid } from '../codec/value.ts';
import { specification, type LineId } from '../line.ts';
import { statuses } from '../vocabulary.ts';
import { agent, type Agent } from './agent.ts';
import { packageList, type RegistryPackage } from './package.ts';

/**
 * The answer that brings evidence, none, or a date from which there will be some (TDD 4.5.2). All and only what the
 * person approved may be in it (TDD 4.9 §3): `answer` sees to that.
 */
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

const { success, unavailable } = statuses;

const fields = sequence<QueryResponse>({
  kind: known('response'),
  line: specification,
  status: attribute('status', keyed({ success, unavailable }, 'status')),
  requestId: attribute('requestId', requestId),
  responseId: one(...stringSlot('EvidenceResponseIdentifier', uuid, 'R-EDM-RESP-S010')),
  issuedAt: one(...dateTimeSlot('IssueDateTime', dateTime, 'R-EDM-RESP-S011')),
  availableFrom: maybe(...dateTimeSlot('ResponseAvailableDateTime', dateTime, 'R-EDM-RESP-S014')),
  providers: one(...setSlot('EvidenceProvider', 'sdg:Agent', agent, 'R-EDM-RESP-S012')),
  requester: one(...objectSlot('EvidenceRequester', 'sdg:Agent', agent, 'R-EDM-RESP-S013')),
  packages: one(child('rim:RegistryObjectList', 'R-EDM-RESP-S007'), packageList),
});

export const response = checked(fields, ({ status: written, availableFrom }, at) => {
  if (written === 'unavailable' && availableFrom === undefined)
    at.fail('needs ResponseAvailableDateTime while Unavailable', 'R-EDM-RESP-S045');
});
