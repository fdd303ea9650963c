/**
 * The provider port over the contract of Swedish evidence providers (DIGG), which is about evidence alone: below the
 * address in `src`, `POST evidence-files` takes who asks for what about whom in headers, the personal identity number in
 * the body, and brings the files in base64, or 202 and when they will be there. The token that the contract asks for is
 * added by the server that the page talks to; a page that brings one is refused.
 *
 * What the contract cannot carry, and what is done instead:
 *
 * - who asks whom for what, the deadline: the page says it (`SwedishContext`);
 * - the decision, that there will be none, more time, the way back that comes later: these go by our own contract
 *   (`rest/openapi.yaml`), at `decision`, `extension` and `return-location` below the same address. With it come
 *   digests, the idempotency key and the receipt;
 * - identifiers of documents: `<sdgIdentifier>#<n>`, counted from 1 in the order of the answer;
 * - that somebody has decided, that the time is over: known when the decision is sent, not before. The evidence is read
 *   again right before that, and compared with what was shown.
 */
import { PreviewError } from '../../../domain/errors.ts';
import type { SessionAnswer } from '../../../domain/session.ts';
import { isWhatWasSeen } from '../../../domain/submission.ts';
import { elsewhere, HeldEvidence } from '../../held.ts';
import { seconds } from '../../http.ts';
import type { Provider } from '../../port.ts';
import { Json } from '../../rest/json.ts';
import { time } from '../../rest/fields.ts';
import type { Wire } from '../../wire.ts';
import { ask, rejected, type Answer } from '../asking.ts';
import { peopleIn } from '../context.ts';
import { swedishVisit, type SwedishVisit } from './context.ts';
import { packagesIn } from './packages.ts';

/** How many seconds later to ask again, where the answer does not say. */
const soon = 5;

/** A provider behind a Swedish evidence provider; `src` is the base of its addresses and of ours. */
export function swedishProvider(wire: Wire): Provider {
  const visitNow = swedishVisit(wire);
  const ours = (): Promise<Provider> => ourContract(wire);
  // Not needed before the decision, and there by then.
  ours().catch(() => undefined);
  let held = new HeldEvidence();
  let granted: number | undefined;
  let sent: string | undefined;

  async function read(signal: AbortSignal): Promise<SessionAnswer> {
    const visit = visitNow();
    const { headers, body } = visit.request;
    const answer = await ask(wire, '/evidence-files', { signal, headers, body });
    return answer.response.status === 200 ? evidence(answer, visit) : withoutEvidence(answer, visit);
  }

  async function evidence({ text }: Answer, visit: SwedishVisit): Promise<SessionAnswer> {
    const { exchange, extendable, deadline } = visit;
    const next = new HeldEvidence();
    const packages = await packagesIn(Json.parse(text), visit, next);
    held = next;
    if (packages.length === 0) return { type: 'noneFound', exchange };
    const until = granted ?? deadline;
    return {
      type: 'ready',
      session: {
        exchange,
        ...peopleIn(visit),
        extendable,
        packages,
        ...(until !== undefined && { deadline: until }),
      },
    };
  }

  return {
    readSession: read,
    readDocument: ({ id }) => Promise.resolve().then(() => held.read(id)),

    identify: () => Promise.reject(new PreviewError('rejected', 'This contract asks for no attributes.')),

    async decide(submission, signal) {
      // Sent before, its answer lost: the same key gets the first answer again, whatever the evidence is by now.
      if (sent !== submission.idempotencyKey) {
        const now = await read(signal);
        if (now.type !== 'ready') return elsewhere(now);
        if (!isWhatWasSeen(now.session.packages, submission)) return { type: 'changed' };
      }
      sent = submission.idempotencyKey;
      const { exchange } = visitNow();
      // After a conflict our contract has the session read; here that tells nothing, and the conflict itself has to do.
      const decided = (): Promise<SessionAnswer> => Promise.resolve({ type: 'decided', exchange });
      const answer = await { ...(await ours()), readSession: decided }.decide(submission, signal);
      if (answer.type !== 'recorded') return answer;
      held.letGo();
      return answer.wayBack.kind === 'awaited' ? { ...answer, wayBack: exchange.wayBack } : answer;
    },

    async report(reason, signal) {
      held.letGo();
      return (await ours()).report(reason, signal);
    },

    async extend(signal) {
      const deadline = await (await ours()).extend(signal);
      granted = deadline ?? granted;
      return deadline;
    },

    readWayBack: async (signal) => (await ours()).readWayBack(signal),
  };
}

function ourContract({ src, send }: Wire): Promise<Provider> {
  return import('../../rest/provider.ts').then(
    ({ restProvider }) => restProvider(src, send),
    (cause: unknown) => {
      throw new PreviewError('unreachable', 'A part of the script could not be loaded.', { cause });
    },
  );
}

function withoutEvidence(answer: Answer, { exchange }: SwedishVisit): SessionAnswer {
  const { response, text } = answer;
  switch (response.status) {
    case 202: {
      const from = Json.parse(text || '{}').has('estimatedAvailability');
      return from
        ? { type: 'deferred', exchange, availableFrom: time(from) }
        : { type: 'fetching', exchange, retryAfter: seconds(response.headers) || soon };
    }
    case 404:
      return { type: 'noneFound', exchange };
    case 401:
    case 403:
      throw rejected(answer, 'The server that the page talks to has to add a token that is valid.');
    default:
      throw rejected(answer);
  }
}
