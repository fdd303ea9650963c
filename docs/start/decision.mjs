/** Recording a decision, once, and only about what was shown. */
import { randomUUID } from 'node:crypto';

export const json = (status, body, type = 'application/json') => [
  status,
  JSON.stringify(body),
  { 'content-type': type },
];
export const problem = (status, kind, field) => {
  const type = `urn:oots-preview-space:problem:${kind}`;
  return json(status, { type, title: 'This cannot be done.', status, field }, 'application/problem+json');
};
export const isOver = ({ decision, deadline }) => decision !== undefined || Date.now() >= deadline;
/** That the time was over is no decision. */
export const isDecided = ({ decision }) => decision !== undefined && decision.reason !== 'timeout';

/** What is wrong with a decision that is not about exactly what was shown. Throws where a member is missing. */
function faultIn({ decisions, reason, ...others }, { packages }) {
  if (Object.keys(others).length > 0) return 'invalid-request';
  if (reason) return !decisions && /^(timeout|abandoned)$/.test(reason) ? undefined : 'invalid-request';
  if (decisions.some(({ verdict }) => !/^(approved|refused)$/.test(verdict))) return 'invalid-request';
  const shown = packages.flatMap((one) => one.documents.map(({ id, sha256 }) => `${one.id} ${id} ${sha256}`));
  const seen = decisions.flatMap((one) =>
    one.documents.map(({ documentId, sha256 }) => `${one.packageId} ${documentId} ${sha256}`),
  );
  const text = (lines) => lines.sort().join();
  if (text(seen) === text(shown)) return undefined;
  const withoutDigest = (line) => line.replace(/ [0-9a-f]{64}$/, '');
  return text(seen.map(withoutDigest)) === text(shown.map(withoutDigest))
    ? 'evidence-changed'
    : 'invalid-request';
}

function record(visit, key, text) {
  try {
    const fault = faultIn(JSON.parse(text), visit);
    if (fault) return problem(fault === 'evidence-changed' ? 409 : 422, fault, '/decisions');
  } catch {
    return problem(422, 'invalid-request', '');
  }
  const { decisions, reason } = JSON.parse(text);
  const verdicts = new Map(decisions?.map(({ packageId, verdict }) => [packageId, verdict]));
  const having = (verdict) =>
    visit.packages.filter(({ id }) => verdicts.get(id) === verdict).map(({ title }) => title);
  const facts = { reference: randomUUID(), recordedAt: new Date() };
  const receipt = decisions && { ...facts, approved: having('approved'), refused: having('refused') };
  visit.decision = { key, text, reason, receipt }; // Yours: one insert, with the visit as its unique key.
  return undefined;
}

export function decide(visit, text, { 'idempotency-key': key = '', 'content-type': type = '' }, back) {
  if (!type.startsWith('application/json')) return problem(415, 'invalid-request', 'Content-Type');
  if (key.length < 16 || key.length > 128) return problem(422, 'invalid-request', 'Idempotency-Key');
  const { decision } = visit;
  if (decision && decision.key !== key) return problem(409, 'already-decided');
  if (decision && decision.text !== text) return problem(422, 'invalid-request', 'Idempotency-Key');
  if (!decision && isOver(visit)) return problem(410, 'expired');
  const refusal = decision ? undefined : record(visit, key, text);
  return refusal ?? json(200, { receipt: visit.decision.receipt, return: back });
}
