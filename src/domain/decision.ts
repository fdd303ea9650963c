/**
 * What the person decided about each package.
 *
 * Pure rules: no DOM, no network, no clock.
 */
import type { EvidencePackage } from './evidence.ts';

export const verdicts = ['approved', 'refused'] as const;
/**
 * What a person decides about one piece of evidence: it may be used, or it may not (Regulation (EU) 2018/1724,
 * Article 14(3)(f)). There is no third one: what has no verdict is undecided.
 */
export type Verdict = (typeof verdicts)[number];

/** One verdict per package id. A missing id means "not decided yet": nothing is ever pre-selected. */
export type Decisions = Readonly<Record<string, Verdict>>;

export const noDecisions: Decisions = Object.freeze({});

type Packages = readonly Pick<EvidencePackage, 'id'>[];

export function decide(decisions: Decisions, packageId: string, verdict: Verdict): Decisions {
  return { ...decisions, [packageId]: verdict };
}

export function decideAll(packages: Packages, verdict: Verdict): Decisions {
  return Object.fromEntries(packages.map(({ id }) => [id, verdict]));
}

/** The same decisions without those about the packages named. */
export function withdraw(decisions: Decisions, packageIds: ReadonlySet<string>): Decisions {
  return Object.fromEntries(Object.entries(decisions).filter(([id]) => !packageIds.has(id)));
}

/** The packages with this verdict, or with none, in the order the provider listed them. */
export function having<P extends Packages[number]>(
  packages: readonly P[],
  decisions: Decisions,
  verdict: Verdict | undefined,
): readonly P[] {
  return packages.filter(({ id }) => (Object.hasOwn(decisions, id) ? decisions[id] : undefined) === verdict);
}

export function isComplete(packages: Packages, decisions: Decisions): boolean {
  return having(packages, decisions, undefined).length === 0;
}
