/** Sending the decision, and what has to be true afterwards. */
import type { Verdict } from '../../domain/decision.ts';
import type { Localized } from '../../domain/localized.ts';
import type { Receipt } from '../../domain/receipt.ts';
import type { Session } from '../../domain/session.ts';
import type { components } from '../../provider/rest/openapi.generated.ts';
import { readReceipt, readReturn } from '../../provider/rest/session.ts';
import { told, type Answer } from './answer.ts';
import { checkDocumentsGone } from './documents.ts';
import { toldProblem } from './problem.ts';
import { readSettled, toldStatus } from './session.ts';
import { checkReturn, originOf, understood } from './understand.ts';
import type { Visit } from './visit.ts';

export type DecisionRequest = components['schemas']['DecisionRequest'];
export type Decisions = Extract<DecisionRequest, { decisions: unknown }>;

/** A decision about all packages of a session, with the digests that it announces. */
export function deciding({ packages }: Session, verdict: (position: number) => Verdict): Decisions {
  return {
    decisions: packages.map(({ id, documents }, position) => ({
      packageId: id,
      verdict: verdict(position),
      documents: documents.map((one) => ({ documentId: one.id, sha256: one.sha256 })),
    })),
  };
}

/** The first package is approved, all others are refused. */
export const firstOnly = (position: number): Verdict => (position === 0 ? 'approved' : 'refused');

/** The opposite. */
export const othersOnly = (position: number): Verdict => (position === 0 ? 'refused' : 'approved');

/** Sends a decision or a reason; under a key of its own unless one is given. */
export function decide(
  visit: Visit,
  body: DecisionRequest,
  key: string = crypto.randomUUID(),
): Promise<Answer> {
  return sendDecision(visit, JSON.stringify(body), { 'idempotency-key': key });
}

/** Sends a text as a decision, under these headers. */
export function sendDecision(
  visit: Visit,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return visit.post('/decision', { 'content-type': 'application/json', ...headers }, body);
}

/** The receipt of a decision that has to be recorded, held against what was decided. */
export function checkRecorded(
  visit: Visit,
  answer: Answer,
  session: Session,
  { decisions }: Decisions,
): Receipt {
  visit.ledger.demand('decision-recorded', answer.status === 200, toldProblem(answer));
  const { json, value: receipt } = understood(visit, answer, (it) => {
    readReturn(it.at('return'), originOf(visit, answer));
    return it.has('receipt') && readReceipt(it.at('receipt'));
  });
  checkReturn(visit, answer, json.at('return'));
  visit.ledger.demand('receipt-given', receipt !== undefined, told(answer, 'no receipt'));
  const titles = (wanted: Verdict): readonly Localized[] =>
    session.packages.filter((_, n) => decisions[n]?.verdict === wanted).map(({ title }) => title);
  visit.ledger.check(
    'receipt-matches',
    same(receipt.approved, titles('approved')) && same(receipt.refused, titles('refused')),
    told(answer, `approved ${JSON.stringify(receipt.approved)}, refused ${JSON.stringify(receipt.refused)}`),
  );
  return receipt;
}

/** The session tells of the decision, and shows no evidence any more. */
export async function checkDecided(visit: Visit, session: Session, receipt: Receipt): Promise<void> {
  const reading = await readSettled(visit);
  const { said } = reading;
  visit.ledger.demand('decided-told', said.type === 'decided', toldStatus(reading));
  const reference = said.receipt?.reference ?? receipt.reference;
  visit.ledger.check(
    'decided-receipt',
    reference === receipt.reference,
    told(reading.answer, `reference ${reference}, recorded ${receipt.reference}`),
  );
  await checkDocumentsGone(visit, session);
}

/** The same texts, in whatever order. */
function same(one: readonly Localized[], other: readonly Localized[]): boolean {
  const sorted = (texts: readonly Localized[]): string =>
    texts
      .map((text) => JSON.stringify(Object.entries(text).toSorted(([a], [b]) => (a < b ? -1 : 1))))
      .toSorted()
      .join();
  return sorted(one) === sorted(other);
}
