/**
 * The provider port over EDM messages themselves, for an authority that has no JSON interface. Two requests, both on
 * the address in `src`:
 *
 * - `GET` brings `multipart/related` (RFC 2387): the QueryRequest, the QueryResponse as it would be sent if everything
 *   were approved, and its attachments. While there is nothing to answer with: 202 and the request alone. After the
 *   decision: 409 and the request; after the deadline: 410 and the request. 404 for an address never issued.
 * - `POST` takes the QueryResponse for the decision, with `Idempotency-Key`, and `If-Match` where the answer to GET had
 *   an ETag. 2xx: recorded. 409: somebody decided before. 410: too late. 412: the evidence has changed.
 *
 * What the messages cannot carry: a digest, so that the evidence is read once more before the decision is sent and
 * compared with what was shown (with an ETag, 304 is enough); a deadline, told by the header `Sunset` (RFC 8594) or not
 * at all; more time, signing in, further attributes: these come before or beside the Preview Space.
 */
import { PreviewError } from '../../domain/errors.ts';
import type { EvidencePackage } from '../../domain/evidence.ts';
import { receiptOf, type Receipt } from '../../domain/receipt.ts';
import { isWhatWasSeen, type Submission } from '../../domain/submission.ts';
import { isLocal, type WayBack } from '../../domain/way-back.ts';
import { messageMediaType, type AnswerFacts } from '../edm/index.ts';
import { contextOf } from '../context.ts';
import { elsewhere } from '../held.ts';
import { bodyOf, request, seconds } from '../http.ts';
import type { DecisionAnswer, Provider } from '../port.ts';
import type { Wire } from '../wire.ts';
import { decided, policiesOf, undecided } from './decision.ts';
import { readAnswer, type Reading } from './reading.ts';
import { exchangeOf } from './session.ts';
import { readVisit } from './visit.ts';

/** A decision on its way, so that the same message can be sent again where its answer was lost. */
interface Attempt {
  readonly key: string;
  /** The request that it answers. */
  readonly about: string;
  readonly xml: string;
  readonly receipt: Receipt;
}

/** What the decision meets in place of success. */
const statuses: Readonly<Partial<Record<number, 'linkInvalid' | 'decided' | 'expired'>>> = {
  404: 'linkInvalid',
  409: 'decided',
  410: 'expired',
};

export function nativeProvider(wire: Wire): Provider {
  const { src, send } = wire;
  const options = { development: isLocal(new URL(src)), policies: policiesOf(contextOf(wire)) };
  let last: Reading | undefined;
  let attempt: Attempt | undefined;

  async function get(signal: AbortSignal): Promise<Response> {
    const accept = `multipart/related, ${messageMediaType}`;
    const unchanged = last?.etag === undefined ? {} : { 'if-none-match': last.etag };
    return request(src, { signal, headers: { accept, ...unchanged } }, send);
  }

  /** `undefined` for an address that was never issued. */
  async function read(signal: AbortSignal, response?: Response): Promise<Reading | undefined> {
    response ??= await get(signal);
    const { status } = response;
    if (status === 304 && last) return last;
    if (status === 404) return undefined;
    if (!response.ok && status !== 409 && status !== 410) throw rejected(response);
    last = await readAnswer(response, wire, signal);
    return last;
  }

  function post(xml: string, key: string, signal: AbortSignal, etag?: string): Promise<Response> {
    return request(
      src,
      {
        method: 'POST',
        signal,
        // The decision still arrives when the page is left while it is under way.
        keepalive: true,
        headers: {
          accept: `${messageMediaType}, multipart/related`,
          'content-type': messageMediaType,
          'idempotency-key': key,
          ...(etag !== undefined && { 'if-match': etag }),
        },
        body: xml,
      },
      send,
    );
  }

  /** The way back where the answer brings the second request along, else the one that is known. */
  async function wayBackIn(response: Response, before: Reading): Promise<WayBack> {
    const body = new Uint8Array(await bodyOf(response.arrayBuffer()));
    if (body.length === 0) return before.exchange.wayBack;
    const { request: second } = readVisit(response.headers.get('content-type') ?? '', body, options);
    return (await exchangeOf(second, wire)).wayBack;
  }

  /** The message to send, kept for further attempts; or what the visit has become instead of one to decide about. */
  function attemptOf(now: Reading, submission: Submission): Attempt | DecisionAnswer {
    const { answer } = now;
    const before = attempt?.key === submission.idempotencyKey ? attempt : undefined;
    // Decided: perhaps by the attempt before, whose answer was lost. The same key gets that answer again.
    if (answer.type !== 'ready') return before ?? elsewhere(answer);
    if (!isWhatWasSeen(answer.session.packages, submission)) return { type: 'changed' };
    // What seems lost may only be late, and one key stands for one message.
    if (before?.about === now.request.id) return before;
    return (attempt = prepared(now, answer.session.packages, submission, options));
  }

  /** `undefined` where the evidence is not what it was when it was read a moment before. */
  async function sent(submission: Submission, signal: AbortSignal): Promise<DecisionAnswer | undefined> {
    const now = await read(signal);
    if (!now) return { type: 'linkInvalid' };
    const next = attemptOf(now, submission);
    if ('type' in next) return next;
    const response = await post(next.xml, next.key, signal, now.etag);
    const other = statuses[response.status];
    if (other) return other === 'decided' ? { type: other, exchange: now.exchange } : { type: other };
    if (response.status === 412) return undefined;
    if (!response.ok) throw rejected(response);
    const wayBack = await wayBackIn(response, now);
    now.held.letGo();
    return { type: 'recorded', receipt: next.receipt, wayBack };
  }

  return {
    async readSession(signal) {
      return (await read(signal))?.answer ?? { type: 'linkInvalid' };
    },

    readDocument({ id }) {
      if (!last) throw new PreviewError('unreachable', 'The session was not read.');
      return Promise.resolve(last.held.read(id));
    },

    async decide(submission, signal) {
      // The second time where the request behind the evidence became another in between, and the evidence did not.
      return (await sent(submission, signal)) ?? (await sent(submission, signal)) ?? { type: 'changed' };
    },

    async report(reason, signal) {
      if (!last) return;
      const xml = undecided(last.request, reason, factsOf(last), options);
      last.held.letGo();
      const response = await post(xml, crypto.randomUUID(), signal);
      // Somebody decided, or the time is over: then there is nothing left to report.
      if (!response.ok && response.status !== 409 && response.status !== 410) throw rejected(response);
    },

    identify: () => Promise.reject(new PreviewError('rejected', 'EDM messages ask for no attributes.')),

    extend: () => Promise.resolve(undefined),

    async readWayBack(signal) {
      const response = await get(signal);
      const now = await read(signal, response);
      if (!now) throw new PreviewError('link-invalid', 'The link does not work any more.');
      return { wayBack: now.exchange.wayBack, retryAfter: seconds(response.headers) };
    },
  };
}

function factsOf({ ahead }: Reading): AnswerFacts & { readonly responseId: string } {
  return { issuedAt: new Date(Date.now() - ahead).toISOString(), responseId: crypto.randomUUID() };
}

function prepared(
  now: Reading,
  packages: readonly EvidencePackage[],
  submission: Submission,
  options: Parameters<typeof decided>[3],
): Attempt {
  const facts = factsOf(now);
  return {
    key: submission.idempotencyKey,
    about: now.request.id,
    xml: decided(now, submission, facts, options),
    // The identifier of the answer: it leads to the decision in every log of the exchange.
    receipt: receiptOf(packages, submission, { reference: facts.responseId, recordedAt: facts.issuedAt }),
  };
}

function rejected({ url, status }: Response): PreviewError {
  return new PreviewError('rejected', `${url} answered ${status}.`);
}
