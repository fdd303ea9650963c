/** `query:QueryResponse` with the status Failure: no evidence, and why. */
import { known, many, maybe, sequence, type Codec } from '../codec/codec.ts';
import { objectSlot, stringSlot } from '../codec/slot.ts';
import { attribute, requestId, uuid } from '../codec/value.ts';
import { specification, type LineId } from '../line.ts';
import { agent, type Agent } from './agent.ts';
import { exception, type EdmException } from './exception.ts';

/**
 * The answer that brings no evidence: what went wrong, or, with `EDM:ERR:0002`, where the person previews it (TDD
 * 4.5). `errorAnswer` and `previewRequired` make one.
 */
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

export const errorResponse: Codec<ErrorResponse> = sequence<ErrorResponse>({
  kind: known('error'),
  line: specification,
  requestId: attribute('requestId', requestId),
  responseId: maybe(...stringSlot('EvidenceResponseIdentifier', uuid, 'R-EDM-RESP-S010')),
  provider: maybe(...objectSlot('ErrorProvider', 'sdg:Agent', agent)),
  requester: maybe(...objectSlot('EvidenceRequester', 'sdg:Agent', agent)),
  exceptions: many('rs:Exception', exception),
});
