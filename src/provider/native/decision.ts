/** From the decision to the message that answers the request, which the back end sends on as it is. */
import { PreviewError } from '../../domain/errors.ts';
import type { Submission, TerminalReason } from '../../domain/submission.ts';
import {
  answer,
  defaultPolicies,
  errorAnswer,
  writeMessage,
  type AddressOptions,
  type AnswerFacts,
  type EdmErrorCode,
  type Policies,
  type QueryRequest,
} from '../edm/index.ts';
import { laterIn } from './reading.ts';
import type { EdmVisit } from './visit.ts';

/** All and only the packages that were approved (TDD 4.9 §3), written; their bytes stay where they are. */
export function decided(
  { request, response }: EdmVisit,
  { decisions }: Submission,
  facts: AnswerFacts,
  { policies, ...options }: AddressOptions & { readonly policies: Partial<Policies> },
): string {
  const verdicts = new Map(decisions.map(({ packageId, verdict }) => [packageId, verdict]));
  if (response?.kind !== 'response') throw new RangeError('only evidence is decided about');
  const approved = response.packages.filter(({ id }) => verdicts.get(id) === 'approved');
  const outcome = { kind: 'decided', approved, ...laterIn(response) } as const;
  return writeMessage(answer(request, outcome, facts, policies), options);
}

/** That there will be no decision: to the portal both are the same, `detail` tells them apart (TDD 4.9 §2, step 14). */
export function undecided(
  request: QueryRequest,
  reason: TerminalReason,
  facts: AnswerFacts,
  options: AddressOptions,
): string {
  return writeMessage(errorAnswer(request, 'EDM:ERR:0005', facts, { detail: reason }), options);
}

/**
 * `policies` of the page's context: what refusing everything becomes.
 *
 * @throws PreviewError `configuration` where it is neither `empty` nor an error code.
 */
export function policiesOf(context: unknown): Partial<Policies> {
  const { policies = {} } = (context ?? {}) as { policies?: Record<string, unknown> };
  const { refusedAll = defaultPolicies.refusedAll } = policies;
  if (refusedAll !== 'empty' && !/^EDM:ERR:000[1-8]$/.test(String(refusedAll)))
    throw new PreviewError(
      'configuration',
      'policies.refusedAll must be "empty" or a code such as EDM:ERR:0004.',
      {
        field: 'context/policies/refusedAll',
      },
    );
  return { refusedAll: refusedAll as 'empty' | EdmErrorCode };
}
