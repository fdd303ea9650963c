/** From what came of a visit to the message that answers the request (TDD 4.9 §3: all and only what was approved). */
import type { Localized } from '../../domain/localized.ts';
import type { Agent } from './model/agent.ts';
import type { ErrorResponse } from './model/error-response.ts';
import { edmException } from './model/exception.ts';
import type { RegistryPackage } from './model/package.ts';
import type { QueryRequest } from './model/request.ts';
import type { QueryResponse } from './model/response.ts';
import type { EdmErrorCode } from './vocabulary.ts';

/**
 * What came of a visit.
 *
 * - `decided`: the person has decided; `approved` are the packages they approved, none where they refused all. With
 *   `availableFrom` (ISO 8601 date and time) where there is more evidence, which will be there then.
 * - `none-found`: the provider holds nothing of what was asked for.
 * - `deferred`: the evidence is not there yet, and will be at `availableFrom` (ISO 8601 date and time).
 * - `identity-mismatch`: whoever signed in is somebody else.
 * - `expired`: the time was over, or the person left without deciding.
 * - `failed`: the evidence could not be had.
 */
export type Outcome =
  | {
      readonly kind: 'decided';
      readonly approved: readonly RegistryPackage[];
      readonly availableFrom?: string;
    }
  | { readonly kind: 'deferred'; readonly availableFrom: string }
  | { readonly kind: 'none-found' | 'identity-mismatch' | 'expired' | 'failed' };

/** How an authority answers where the specification leaves it open or its parts disagree. */
export interface Policies {
  /**
   * Where the person refuses everything: a response without evidence (TDD 4.5.2, the default), or an error, as some
   * authorities understand the User Journey. The default does not tell refusal from absence.
   */
  readonly refusedAll: 'empty' | EdmErrorCode;
  /** Where there is no evidence: a response without any (TDD 4.5.2, the default), or `EDM:ERR:0004`. */
  readonly noneFound: 'empty' | EdmErrorCode;
  /** The sources name no code for it; `EDM:ERR:0001`, failed authentication, is the default. */
  readonly identityMismatch: EdmErrorCode;
}

/**
 * What `answer` goes by where nothing else is said: no evidence is a response without any, as TDD 4.5.2 has it, and
 * an identity that does not match is `EDM:ERR:0001`, for which the sources name no code.
 */
export const defaultPolicies: Policies = {
  refusedAll: 'empty',
  noneFound: 'empty',
  identityMismatch: 'EDM:ERR:0001',
};

/** What an answer says of itself. */
export interface AnswerFacts {
  /** ISO 8601 date and time. */
  readonly issuedAt: string;
  /** A UUID; random unless given. A repetition of an answer has the same one (TDD 4.4). */
  readonly responseId?: string;
}

/**
 * The answer to a request, on its line.
 *
 * @param request - The second request, which was held until now.
 */
export function answer(
  request: QueryRequest,
  outcome: Outcome,
  facts: AnswerFacts,
  policies: Partial<Policies> = {},
): QueryResponse | ErrorResponse {
  const { refusedAll, noneFound, identityMismatch } = { ...defaultPolicies, ...policies };
  // With a date there is more to come, whatever there is now (R-EDM-RESP-S045).
  const evidence = (packages: readonly RegistryPackage[], availableFrom?: string): QueryResponse => ({
    kind: 'response',
    ...repliedTo(request, facts),
    status: availableFrom === undefined ? 'success' : 'unavailable',
    issuedAt: facts.issuedAt,
    ...(availableFrom !== undefined && { availableFrom }),
    providers: [{ ...request.provider, classification: 'EP' }],
    packages,
  });
  const failure = (code: EdmErrorCode): ErrorResponse => errorAnswer(request, code, facts);
  const none = (policy: 'empty' | EdmErrorCode, availableFrom?: string): QueryResponse | ErrorResponse =>
    policy === 'empty' ? evidence([], availableFrom) : failure(policy);
  switch (outcome.kind) {
    case 'decided':
      return outcome.approved.length > 0
        ? evidence(outcome.approved, outcome.availableFrom)
        : none(refusedAll, outcome.availableFrom);
    case 'none-found':
      return none(noneFound);
    case 'deferred':
      return evidence([], outcome.availableFrom);
    case 'identity-mismatch':
      return failure(identityMismatch);
    case 'expired':
      return failure('EDM:ERR:0005');
    case 'failed':
      return failure('EDM:ERR:0008');
  }
}

/** An error of this code as the answer. @param detail - For whoever operates the portal; no personal data. */
export function errorAnswer(
  request: QueryRequest,
  code: EdmErrorCode,
  facts: AnswerFacts,
  circumstances: { readonly detail?: string; readonly preview?: Preview } = {},
): ErrorResponse {
  const { preview, ...rest } = circumstances;
  return {
    kind: 'error',
    ...repliedTo(request, facts),
    provider: { ...request.provider, classification: 'ERRP' },
    exceptions: [
      edmException(code, {
        timestamp: facts.issuedAt,
        ...rest,
        ...(preview && { previewLocation: preview.location }),
        ...(preview?.description && { previewDescription: preview.description }),
        ...(preview && request.line !== '2.0' && { previewMethod: 'GET' }),
      }),
    ],
  };
}

/** What every answer repeats of its request. */
function repliedTo(
  request: QueryRequest,
  { responseId = crypto.randomUUID() }: AnswerFacts,
): Pick<QueryResponse, 'line' | 'requestId' | 'responseId' | 'requester'> {
  return { line: request.line, requestId: request.id, responseId, requester: requesterOf(request) };
}

/** Where the person previews the evidence. */
export interface Preview {
  /** https, unpredictable, issued for this request alone (TDD 4.9 §1, §3). */
  readonly location: string;
  /** What the portal tells the person before they go there. */
  readonly description?: Localized;
}

/** The answer to the first request: the person may preview, and has to go there (EDM:ERR:0002). */
export function previewRequired(request: QueryRequest, preview: Preview, facts: AnswerFacts): ErrorResponse {
  return errorAnswer(request, 'EDM:ERR:0002', facts, { preview });
}

/** The one that uses the evidence (ER), not a platform it goes through; in answers it stands without its role. */
export function requesterOf({ requesters }: QueryRequest): Agent {
  const found = requesters.find(({ classification }) => classification === 'ER') ?? requesters[0];
  if (!found) throw new RangeError('A request needs a requester.');
  const { classification: _role, ...agent } = found;
  return agent;
}
