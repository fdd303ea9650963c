/** What the page posts, held against the contract and the evidence. */
import type { components } from '../provider/rest/openapi.generated.ts';
import { problem } from './answers.ts';
import type { PackageJson } from './evidence.ts';

type Schemas = components['schemas'];

/** `undefined` for a body that is no decision. */
export function readDecision(body: string): Schemas['DecisionRequest'] | undefined {
  try {
    const said = JSON.parse(body) as Schemas['DecisionRequest'];
    return 'reason' in said || Array.isArray(said.decisions) ? said : undefined;
  } catch {
    return undefined;
  }
}

type Decisions = Extract<Schemas['DecisionRequest'], { decisions: unknown }>['decisions'];

/** Every package once, with the digests of what is held. */
export function faultIn(decisions: Decisions, packages: readonly PackageJson[]): Response | undefined {
  const named = decisions.map(({ packageId }) => packageId);
  if (new Set(named).size !== packages.length || !packages.every(({ id }) => named.includes(id)))
    return problem(422, 'invalid-request', { field: '/decisions' });
  for (const [n, decision] of decisions.entries()) {
    const held = packages.find(({ id }) => id === decision.packageId);
    const fault = held && faultInOne(decision, held, `/decisions/${n}`);
    if (fault) return fault;
  }
  return undefined;
}

function faultInOne(
  { verdict, documents }: Decisions[number],
  { documents: held }: PackageJson,
  at: string,
): Response | undefined {
  if (!['approved', 'refused'].includes(verdict))
    return problem(422, 'invalid-request', { field: `${at}/verdict` });
  for (const { id, sha256: digest } of held) {
    const n = documents.findIndex(({ documentId }) => documentId === id);
    if (n === -1) return problem(422, 'invalid-request', { field: `${at}/documents` });
    if (documents[n]?.sha256 !== digest)
      return problem(409, 'evidence-changed', { field: `${at}/documents/${n}/sha256` });
  }
  return undefined;
}
