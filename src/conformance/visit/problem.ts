/** RFC 9457 problem documents, as the contract narrows them. */
import { Json } from '../../provider/rest/json.ts';
import type { components } from '../../provider/rest/openapi.generated.ts';
import { textOf, type Answer } from './answer.ts';

type Problem = components['schemas']['Problem'];
export type ProblemType = Problem['type'];

const known: Readonly<Record<ProblemType, true>> = {
  'about:blank': true,
  'urn:oots-preview-space:problem:link-invalid': true,
  'urn:oots-preview-space:problem:already-decided': true,
  'urn:oots-preview-space:problem:evidence-changed': true,
  'urn:oots-preview-space:problem:expired': true,
  'urn:oots-preview-space:problem:not-extendable': true,
  'urn:oots-preview-space:problem:invalid-request': true,
  'urn:oots-preview-space:problem:invalid-session': true,
};
const types = Object.keys(known) as readonly ProblemType[];

/** Throws a `PreviewError` that names the first field that breaks the contract. */
export function readProblem(answer: Answer): Pick<Problem, 'type' | 'field'> {
  const json = Json.parse(textOf(answer));
  const type = json.at('type').oneOf(types);
  json.at('title').text();
  const status = json.at('status');
  if (status.count() !== answer.status) status.never(`must be ${answer.status}, the status of the answer`);
  json.has('edmCode')?.text(/^EDM:ERR:000[1-8]$/, 'the code of an EDM error');
  const field = json.has('field')?.text(/^/, 'text');
  return { type, ...(field !== undefined && { field }) };
}

/** The type of the problem in an answer; `undefined` where there is none that can be read. */
export function problemIn(answer: Answer): ReturnType<typeof readProblem> | undefined {
  try {
    return readProblem(answer);
  } catch {
    return undefined;
  }
}

/** Whether the answer says no with this status and this type. */
export function refuses(answer: Answer, status: number, kind: ProblemKind): boolean {
  return answer.status === status && problemIn(answer)?.type === `urn:oots-preview-space:problem:${kind}`;
}

type ProblemKind =
  Extract<ProblemType, `urn:${string}`> extends `urn:oots-preview-space:problem:${infer K}` ? K : never;

/** The request and the refusal that came, or whatever came in its place. */
export function toldProblem(answer: Answer): string {
  const { type, field } = problemIn(answer) ?? {};
  const where = field === undefined ? '' : ` (field ${JSON.stringify(field)})`;
  return `${answer.asked} → ${answer.status}${type === undefined ? '' : `, ${type.split(':').at(-1) ?? ''}${where}`}`;
}
