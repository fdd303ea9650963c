/** RFC 9457 problem documents, the only form in which this provider says no. */
import type { components } from '../../src/provider/rest/openapi.generated.ts';

type Problem = components['schemas']['Problem'];
type Kind =
  Extract<Problem['type'], `urn:${string}`> extends `urn:oots-preview-space:problem:${infer K}` ? K : never;

/** Thrown anywhere below the application; answered by `problemResponse`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(
    status: number,
    kind: Kind | 'blank',
    title: string,
    more: Pick<Problem, 'detail' | 'field' | 'edmCode'> = {},
  ) {
    super(title);
    const type: Problem['type'] = kind === 'blank' ? 'about:blank' : `urn:oots-preview-space:problem:${kind}`;
    this.problem = { type, title, status, ...more };
  }
}

/** The same for every address that was never issued, so that it says nothing about any request (TDD 4.9 §3). */
export const linkInvalid = (): ProblemError =>
  new ProblemError(404, 'link-invalid', 'This link does not work.');

/** The person saw these very bytes, or there is no decision. EDM messages answer it with 412: 409 is another's decision. */
export const evidenceChanged = (status: 409 | 412, field?: string): ProblemError =>
  new ProblemError(
    status,
    'evidence-changed',
    'The evidence is not what was shown. Read the session again.',
    {
      ...(field !== undefined && { field }),
    },
  );

export function problemResponse(thrown: unknown): Response {
  if (!(thrown instanceof ProblemError)) console.error(thrown);
  const problem: Problem =
    thrown instanceof ProblemError
      ? thrown.problem
      : {
          type: 'about:blank',
          title: 'The provider failed. Try again later.',
          status: 500,
          edmCode: 'EDM:ERR:0008',
        };
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
