/**
 * The provider port over the contract between the Italian Preview Space and a Data Service (AgID). Two requests below
 * the address in `src`, both with POST and JSON:
 *
 * - `piece-of-evidence` takes `previewUrl` and what the person said about themselves, and brings the evidence, each
 *   piece one file in base64. `availableDataTime` and no evidence: it will be there later.
 * - `provide-user-decision` takes every piece with `accepted`, or `status: false` and an error code. Refusing
 *   everything is a decision like any other: what it becomes on the wire is the policy of the Data Service.
 *
 * What the contract cannot carry, and what is done instead:
 *
 * - who asks whom for what, the way back, the deadline: the page says it (`ItalianContext`);
 * - titles, issuers, dates: the name of the file and the provider of the context stand for them;
 * - a digest: the evidence is read again right before the decision is sent, and compared with what was shown;
 * - an idempotency key, and whether a decision was recorded: a decision whose answer was lost is not sent again;
 * - a receipt: made here, with the identifier in `previewUrl` for a reference;
 * - more time, and that somebody else has decided: nobody is asked. Time that is over is reported, and approves nothing.
 */
import { PreviewError } from '../../../domain/errors.ts';
import type { AttributeValues, SessionAnswer } from '../../../domain/session.ts';
import type { Submission } from '../../../domain/submission.ts';
import { HeldEvidence } from '../../held.ts';
import type { Provider } from '../../port.ts';
import { Json } from '../../rest/json.ts';
import type { Wire } from '../../wire.ts';
import { ask, askOnce, givenAt, rejected, type Answer } from '../asking.ts';
import { Deciding, type Steps } from '../deciding.ts';
import { italianVisit } from './context.ts';
import { evidenceIn, failed, failureIn } from './evidence.ts';

const decisionPath = '/provide-user-decision';

/** A provider behind a Data Service of the Italian contract; `src` is the base of its addresses. */
export function italianProvider(wire: Wire): Provider {
  let told: AttributeValues = {};
  const visitNow = italianVisit(wire, () => told);
  let held = new HeldEvidence();

  async function read(signal: AbortSignal): Promise<SessionAnswer> {
    const visit = visitNow();
    const { exchange, asked, missing } = visit;
    if (missing.length > 0) return { type: 'attributesRequired', exchange, attributes: missing };
    const json = jsonOf(await ask(wire, '/piece-of-evidence', { signal, body: asked }));
    const next = new HeldEvidence();
    const answer = await evidenceIn(json, visit, next);
    held = next;
    return answer;
  }

  async function send({ decisions }: Submission, signal: AbortSignal): ReturnType<Steps['send']> {
    const visit = visitNow();
    const { previewUrl } = visit.asked;
    const evidences = decisions.map(({ packageId, verdict }) => ({
      id: packageId,
      accepted: verdict === 'approved',
    }));
    const body = { previewUrl, status: true, evidences };
    const said = await askOnce(wire, decisionPath, { signal, body, keepalive: true });
    if (!said) return undefined;
    const failure = failureIn(jsonOf(said));
    if (!failure) {
      held.letGo();
      return { reference: referenceOf(previewUrl), recordedAt: givenAt(said) };
    }
    const answer = failed(failure, visit);
    if (answer.type === 'expired') return answer;
    throw new PreviewError('rejected', `The Data Service did not take the decision: ${failure.text}`);
  }

  const deciding = new Deciding({ read, send, tells: false });
  return {
    readSession: read,
    readDocument: ({ id }) => Promise.resolve().then(() => held.read(id)),
    decide: deciding.decide,

    identify(values, signal) {
      told = values;
      return read(signal);
    },

    /** To the portal both reasons are the same (TDD 4.9 §2, step 14), and the contract has no word to tell them apart. */
    async report(_reason, signal) {
      if (deciding.sent) return;
      held.letGo();
      const { previewUrl } = visitNow().asked;
      const body = { previewUrl, status: false, errorCode: 'EDM:ERR:0005', evidences: [] };
      const failure = failureIn(jsonOf(await ask(wire, decisionPath, { signal, body, keepalive: true })));
      if (failure) throw new PreviewError('rejected', `The Data Service answered: ${failure.text}`);
    },

    extend: () => Promise.resolve(undefined),
    readWayBack: () =>
      Promise.resolve().then(() => ({ wayBack: visitNow().exchange.wayBack, retryAfter: 0 })),
  };
}

/** The body tells what is wrong, whatever the status; without one the status has to do. */
function jsonOf(answer: Answer): Json {
  if (answer.response.ok) return Json.parse(answer.text);
  try {
    const json = Json.parse(answer.text);
    if (failureIn(json)) return json;
  } catch {
    // Not an answer of this contract.
  }
  throw rejected(answer);
}

/** What the person can quote: the link is of no use any more once it was decided about. */
function referenceOf(previewUrl: string): string {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(previewUrl)?.[0] ?? previewUrl;
}
