/** How a provider answers that keeps the contract. */
import type { components } from '../provider/rest/openapi.generated.ts';

type Problem = components['schemas']['Problem'];

export const noStore = { 'cache-control': 'no-store' };

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { ...noStore, ...headers } });
}

export function problem(status: number, kind: string, more: Partial<Problem> = {}): Response {
  const type = `urn:oots-preview-space:problem:${kind}` as Problem['type'];
  const body: Problem = { type, title: kind, status, ...more };
  return json(body, status, { 'content-type': 'application/problem+json' });
}
