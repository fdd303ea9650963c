/** What the page posts as a decision, checked against the contract and against the evidence of the visit. */
import type { Verdict } from '../../src/domain/decision.ts';
import type { RefusalReason } from '../../src/domain/session.ts';
import type { TerminalReason } from '../../src/domain/submission.ts';
import type { FrozenPackage } from './evidence.ts';
import { evidenceChanged, ProblemError } from './problem.ts';

/** One verdict for every package of the visit, or why there is none. */
export type Decided =
  | { readonly verdicts: Readonly<Record<string, Verdict>>; readonly refusalReason?: string }
  | { readonly reason: TerminalReason };

const invalid = (field: string, detail: string): ProblemError =>
  new ProblemError(422, 'invalid-request', 'The decision does not keep the contract.', { field, detail });

/** @throws ProblemError 422 with the JSON pointer of the first fault, 409 where a digest is another. */
export function readDecision(
  text: string,
  packages: readonly FrozenPackage[],
  refusalReasons: readonly RefusalReason[] = [],
): Decided {
  const { reason, decisions, refusalReason } = object(parsed(text), '', [
    'reason',
    'decisions',
    'refusalReason',
  ]);
  if (reason !== undefined) {
    if (decisions !== undefined) throw invalid('/decisions', 'must not stand beside a reason');
    if (reason !== 'timeout' && reason !== 'abandoned')
      throw invalid('/reason', 'must be timeout or abandoned');
    return { reason };
  }
  const said = { verdicts: Object.fromEntries(verdicts(decisions, packages)) };
  if (refusalReason === undefined) return said;
  const known = refusalReasons.find(({ code }) => code === refusalReason);
  if (!known) throw invalid('/refusalReason', 'is none of the answers that were offered');
  return { ...said, refusalReason: known.code };
}

function verdicts(decisions: unknown, packages: readonly FrozenPackage[]): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const [n, one] of list(decisions, '/decisions').entries()) {
    const at = `/decisions/${n}`;
    const { packageId, verdict, documents } = object(one, at, ['packageId', 'verdict', 'documents']);
    const pack = packages.find(({ id }) => id === packageId);
    if (!pack) throw invalid(`${at}/packageId`, 'names no package of this session');
    if (found.has(pack.id)) throw invalid(`${at}/packageId`, 'names a package twice');
    if (verdict !== 'approved' && verdict !== 'refused')
      throw invalid(`${at}/verdict`, 'must be approved or refused');
    checkDigests(documents, pack, `${at}/documents`);
    found.set(pack.id, verdict);
  }
  const missing = packages.find(({ id }) => !found.has(id));
  if (missing) throw invalid('/decisions', `says nothing about the package ${missing.id}`);
  return found;
}

/** The person saw these very bytes, or there is no decision. */
function checkDigests(documents: unknown, pack: FrozenPackage, at: string): void {
  const shown = new Map<string, { readonly digest: string; readonly field: string }>();
  for (const [n, one] of list(documents, at).entries()) {
    const { documentId, sha256 } = object(one, `${at}/${n}`, ['documentId', 'sha256']);
    const known = pack.documents.find(({ id }) => id === documentId);
    if (!known) throw invalid(`${at}/${n}/documentId`, 'names no document of this package');
    if (shown.has(known.id)) throw invalid(`${at}/${n}/documentId`, 'names a document twice');
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
      throw invalid(`${at}/${n}/sha256`, 'must be a SHA-256 in lower-case hexadecimal');
    }
    shown.set(known.id, { digest: sha256, field: `${at}/${n}/sha256` });
  }
  for (const { id, sha256 } of pack.documents) {
    const one = shown.get(id);
    if (!one) throw invalid(at, `lacks the document ${id}`);
    if (one.digest !== sha256) throw evidenceChanged(409, one.field);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('', 'must be JSON');
  }
}

function object(value: unknown, at: string, members: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(at, 'must be an object');
  const unknown = Object.keys(value).find((name) => !members.includes(name));
  if (unknown !== undefined) throw invalid(`${at}/${pointer(unknown)}`, 'is not part of the contract');
  return value as Readonly<Record<string, unknown>>;
}

/** A name as a token of a JSON pointer (RFC 6901, section 3). */
const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid(at, 'must be an array that is not empty');
  return value;
}
