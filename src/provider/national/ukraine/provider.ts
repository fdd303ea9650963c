/**
 * The provider port over the contract of the Ukrainian evidence viewer (Trembita). Three requests below the address in
 * `src`, the last two with the header `X-Action-Token`:
 *
 * - `GET preview/{message_uuid}` brings the evidence, or `preview: false` once it was decided about;
 * - `POST preview/continue` takes true or false for each evidence; refusing everything is false for each;
 * - `POST preview/timeout/{message_uuid}` says that there will be no decision.
 *
 * Not every peer looks at the status of an answer; here nothing counts that is not 2xx.
 *
 * What the contract cannot carry, and what is done instead:
 *
 * - who asks whom for what, the way back, the deadline, the tokens: the page says it (`UkrainianContext`);
 * - a digest: the evidence is read again right before the decision is sent, and compared with what was shown;
 * - an idempotency key: where the answer to a decision was lost, `preview` tells whether it was recorded. Only where it
 *   was not is it sent again;
 * - tokens that outlive 15 minutes: refused ones end the visit, and the page has to be loaded again;
 * - a receipt: made here, with `message_uuid` for a reference;
 * - why there is no decision, more time, evidence that comes later, a person who does not match: these the portal learns
 *   otherwise, or not at all. Time that is over is reported, and approves nothing.
 *
 * `permit` is not read: nothing is chosen before the person chooses. Nor are `title` and `PreviewDescription`, which are
 * the portal's to show.
 */
import { PreviewError } from '../../../domain/errors.ts';
import type { SessionAnswer } from '../../../domain/session.ts';
import type { Submission } from '../../../domain/submission.ts';
import { HeldEvidence } from '../../held.ts';
import type { Provider } from '../../port.ts';
import { Json } from '../../rest/json.ts';
import type { Wire } from '../../wire.ts';
import { ask, askOnce, givenAt, rejected, type Answer } from '../asking.ts';
import { Deciding, type Steps } from '../deciding.ts';
import { peopleIn } from '../context.ts';
import { ukrainianVisit, type UkrainianVisit } from './context.ts';
import { packagesIn } from './packages.ts';

/** A provider behind the viewer's back end; `src` is the base of its addresses. */
export function ukrainianProvider(wire: Wire): Provider {
  const visitNow = ukrainianVisit(wire);
  let held = new HeldEvidence();

  async function read(signal: AbortSignal): Promise<SessionAnswer> {
    const visit = visitNow();
    const answer = await ask(wire, `/preview/${visit.messageUuid}`, { signal });
    if (answer.response.status === 404) return { type: 'linkInvalid' };
    if (!answer.response.ok) throw rejected(answer);
    const next = new HeldEvidence();
    const said = await answerOf(Json.parse(answer.text), visit, next);
    held = next;
    return said;
  }

  async function send({ decisions }: Submission, signal: AbortSignal): ReturnType<Steps['send']> {
    const { messageUuid, tokens } = visitNow();
    const approvals = Object.fromEntries(
      decisions.map(({ packageId, verdict }) => [packageId, verdict === 'approved']),
    );
    const answer = await askOnce(wire, '/preview/continue', {
      signal,
      headers: { 'x-action-token': tokens.continue },
      body: { message_uuid: messageUuid, approvals },
      keepalive: true,
    });
    if (!answer) return undefined;
    if (answer.response.status === 404) return { type: 'linkInvalid' };
    if (!answer.response.ok) throw refused(answer);
    held.letGo();
    return { reference: messageUuid, recordedAt: givenAt(answer) };
  }

  const deciding = new Deciding({ read, send, tells: true });
  return {
    readSession: read,
    readDocument: ({ id }) => Promise.resolve().then(() => held.read(id)),
    decide: deciding.decide,
    identify: () => Promise.reject(new PreviewError('rejected', 'This contract asks for no attributes.')),

    async report(_reason, signal) {
      if (deciding.sent) return;
      held.letGo();
      const { messageUuid, tokens } = visitNow();
      const answer = await ask(wire, `/preview/timeout/${messageUuid}`, {
        signal,
        method: 'POST',
        headers: { 'x-action-token': tokens.timeout },
        keepalive: true,
      });
      if (!answer.response.ok) throw refused(answer);
    },

    extend: () => Promise.resolve(undefined),
    readWayBack: () =>
      Promise.resolve().then(() => ({ wayBack: visitNow().exchange.wayBack, retryAfter: 0 })),
  };
}

async function answerOf(json: Json, visit: UkrainianVisit, held: HeldEvidence): Promise<SessionAnswer> {
  const { exchange, deadline } = visit;
  if (!json.at('preview').flag()) return { type: 'decided', exchange };
  const packages = await packagesIn(json, visit, held);
  if (packages.length === 0) return { type: 'noneFound', exchange };
  return {
    type: 'ready',
    session: {
      exchange,
      ...peopleIn(visit),
      ...(deadline !== undefined && { deadline }),
      extendable: false,
      packages,
    },
  };
}

function refused(answer: Answer): ReturnType<typeof rejected> {
  const { status } = answer.response;
  return rejected(
    answer,
    status === 401 || status === 403
      ? 'The token of the page is not valid any more: the page has to be loaded again.'
      : '',
  );
}
