/** What is kept of the first request: who asks whom for what, and about whom. */
import type { Localized } from '../../../src/domain/localized.ts';
import {
  requesterOf,
  type Agent,
  type EdmSubject,
  type LineId,
  type QueryRequest,
} from '../../../src/provider/edm/index.ts';

/** The facts of a visit, as its row keeps them. */
export interface Facts {
  /** The line on which it was asked. */
  readonly line: LineId;
  readonly requester: Agent;
  readonly provider: Agent;
  readonly procedure: string;
  readonly requirement: Localized | undefined;
  readonly evidenceType: string;
  /** As the register has them; as the request has them where the register does not know them. */
  readonly subject: EdmSubject;
  /** Who acts for the subject. */
  readonly representative?: EdmSubject;
}

export function factsOf(request: QueryRequest): Facts {
  return {
    line: request.line,
    requester: requesterOf(request),
    provider: request.provider,
    procedure: request.procedure.code,
    requirement: request.requirements[0]?.names,
    evidenceType: request.evidenceRequest.id,
    subject: request.subject,
    ...(request.representative && { representative: request.representative }),
  };
}
