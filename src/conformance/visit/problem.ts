/** RFC 9457 problem documents, as the contract narrows them. */
import { Json } from '../../provider/rest/json.ts';
import type { components } from '../../provider/rest/openapi.generated.ts';
import { textOf, type Answer } from './answer.ts';

type ProblemType = components['schemas']['Problem']['type'];

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

/** Text that may be empty: the pointer to a whole body is. */
const anything = /^/;

/** Throws a `PreviewError` that names the first field that breaks the contract. */
export function checkProblem(answer: Answer): void {
  const json = Json.parse(textOf(answer));
  json.at('type').oneOf(types);
  json.at('title').text(anything, 'text');
  const status = json.at('status');
  if (status.count() !== answer.status) status.never(`must be ${answer.status}, the status of the answer`);
  json.has('detail')?.text(anything, 'text');
  json.has('field')?.text(anything, 'text');
  json.has('edmCode')?.text(/^EDM:ERR:000[1-8]$/, 'the code of an EDM error');
}

/** What a problem says, as far as it can be read: what else is wrong with it is told by `checkProblem`. */
export function problemIn(answer: Answer): { readonly type?: string; readonly field?: string } {
  const type = textAt(answer, 'type');
  const field = textAt(answer, 'field');
  return { ...(type !== undefined && { type }), ...(field !== undefined && { field }) };
}

function textAt(answer: Answer, name: string): string | undefined {
  try {
    return Json.parse(textOf(answer)).has(name)?.text(anything);
  } catch {
    return undefined;
  }
}

/** Whether the answer says no with this status and this type. */
export function refuses(answer: Answer, status: number, kind: ProblemKind): boolean {
  return answer.status === status && problemIn(answer).type === `urn:oots-preview-space:problem:${kind}`;
}

type ProblemKind =
  Extract<ProblemType, `urn:${string}`> extends `urn:oots-preview-space:problem:${infer K}` ? K : never;

/** The request and the refusal that came, or whatever came in its place. */
export function toldProblem(answer: Answer): string {
  const { type, field } = problemIn(answer);
  const where = field === undefined ? '' : ` (field ${JSON.stringify(field)})`;
  return `${answer.asked} → ${answer.status}${type === undefined ? '' : `, ${type.split(':').at(-1) ?? ''}${where}`}`;
}
