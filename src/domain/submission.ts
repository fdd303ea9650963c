/** The decision in the form in which it leaves the page. */
import { having, type Decisions, type Verdict } from './decision.ts';
import type { EvidencePackage } from './evidence.ts';

/** SHA-256 of the bytes that were shown, per document id, as the browser computed it. */
export type Shown = Readonly<Record<string, string>>;

/** Why there are no decisions, where there are none. The provider maps it to an EDM error code. */
export const terminalReasons = ['timeout', 'abandoned'] as const;
/**
 * Which of the two it was: the time was over, or the person gave up. For the portal both are `EDM:ERR:0005` (TDD 4.9
 * §2, step 14).
 */
export type TerminalReason = (typeof terminalReasons)[number];

/**
 * What a provider gets to record: a verdict on every package, with the digests by which it can tell whether the
 * answer carries the very documents that were decided about (TDD 4.9 §3).
 */
export interface Submission {
  /** The same for every attempt to send this decision, so that it is recorded once. */
  readonly idempotencyKey: string;
  readonly decisions: readonly {
    readonly packageId: string;
    readonly verdict: Verdict;
    readonly documents: readonly {
      readonly documentId: string;
      readonly sha256: string;
      /** Whether the person opened it. For their receipt: nobody else is told. */
      readonly seen?: boolean;
    }[];
  }[];
  /** Code of the reason for refusing, where the provider asked and the person answered. */
  readonly refusalReason?: string;
  /** It was found again by a page that opened: the page before may have sent it, and nobody read the answer. */
  readonly resumed?: true;
}

/**
 * One verdict a package, each with the digests of what the person saw. A document that was not opened (the
 * preview is a right, not a duty) goes with the digest announced for it, so that the provider can still tell
 * whether it is the one that was offered.
 */
export function submission(
  packages: readonly EvidencePackage[],
  decisions: Decisions,
  shown: Shown,
  idempotencyKey: string,
): Submission {
  const withVerdict = (verdict: Verdict): Submission['decisions'] =>
    having(packages, decisions, verdict).map(({ id, documents }) => ({
      packageId: id,
      verdict,
      documents: documents.map((document) => ({
        documentId: document.id,
        sha256: shown[document.id] ?? document.sha256,
        seen: document.id in shown,
      })),
    }));
  return { idempotencyKey, decisions: [...withVerdict('approved'), ...withVerdict('refused')] };
}

/** The verdicts that a submission carries. */
export function decisionsIn({ decisions }: Submission): Decisions {
  return Object.fromEntries(decisions.map(({ packageId, verdict }) => [packageId, verdict]));
}

/** The packages of which some document is not the one that was decided about, by id. */
export function changedSince(
  { decisions }: Submission,
  packages: readonly EvidencePackage[],
): ReadonlySet<string> {
  const decided = new Map(
    decisions.map(({ packageId, documents }) => [
      packageId,
      documents.map(({ documentId, sha256 }) => `${documentId} ${sha256}`).join(),
    ]),
  );
  const isTheSame = ({ id, documents }: EvidencePackage): boolean =>
    decided.get(id) === documents.map((one) => `${one.id} ${one.sha256}`).join();
  return new Set(packages.filter((one) => !isTheSame(one)).map(({ id }) => id));
}

/** Whether these are the very documents that the person decided about, where only the page can tell. */
export function isWhatWasSeen(packages: readonly EvidencePackage[], { decisions }: Submission): boolean {
  const now = new Map(packages.flatMap(({ documents }) => documents.map(({ id, sha256 }) => [id, sha256])));
  const seen = decisions.flatMap(({ documents }) => documents);
  return seen.length === now.size && seen.every(({ documentId, sha256 }) => now.get(documentId) === sha256);
}
