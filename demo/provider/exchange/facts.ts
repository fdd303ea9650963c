/** What is kept of the first request: who asks whom for what, and about whom. */
import type { Localized } from '../../../src/domain/localized.ts';
import type { Agent, EdmSubject, QueryRequest } from '../../../src/provider/edm/index.ts';

/** The facts of a visit, as its row keeps them. */
export interface Facts {
  readonly requester: Agent;
  readonly provider: Agent;
  readonly procedure: string;
  readonly requirement: Localized | undefined;
  readonly evidenceType: string;
  readonly subject: EdmSubject;
}

/** The requester is the one that uses the evidence (ER), not a platform it goes through. */
export function factsOf(request: QueryRequest): Facts {
  const requester =
    request.requesters.find(({ classification }) => classification === 'ER') ?? request.requesters[0];
  if (!requester) throw new RangeError('a request that was read has a requester');
  return {
    requester,
    provider: request.provider,
    procedure: request.procedure.code,
    requirement: request.requirements[0]?.names,
    evidenceType: request.evidenceRequest.id,
    subject: request.subject,
  };
}
