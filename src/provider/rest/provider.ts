/** The provider port over the project's own HTTP contract, `openapi.yaml`. */
import { PreviewError } from '../../domain/errors.ts';
import type { SessionAnswer } from '../../domain/session.ts';
import { isLocal } from '../../domain/way-back.ts';
import type { DecisionAnswer, Provider } from '../port.ts';
import { bodyOf, request, seconds, type Fetch } from '../http.ts';
import { Json } from './json.ts';
import type { components } from './openapi.generated.ts';
import { readDeadline, readReceipt, readReturn, readSession, type Origin } from './session.ts';

type DecisionRequest = components['schemas']['DecisionRequest'];
type AttributesRequest = components['schemas']['AttributesRequest'];

const evidenceChanged: components['schemas']['Problem']['type'] =
  'urn:oots-preview-space:problem:evidence-changed';

/**
 * A provider behind the address of a session, as the contract describes it.
 *
 * @param src - Absolute address; the contract's other addresses lie below it.
 * @param send - How requests are sent; the browser's own `fetch` unless you have another.
 */
export function restProvider(src: string, send: Fetch = (message) => fetch(message)): Provider {
  const base = src.replace(/\/+$/, '');
  const origin = (): Origin => ({ src: base, receivedAt: Date.now(), development: isLocal(new URL(base)) });
  const get = (path: string, signal: AbortSignal): Promise<Response> =>
    request(base + path, { signal, headers: { accept: 'application/json' } }, send);
  const post = (body: DecisionRequest, key: string, signal: AbortSignal): Promise<Response> =>
    request(
      `${base}/decision`,
      {
        method: 'POST',
        signal,
        // The decision still arrives when the page is left while it is under way.
        keepalive: true,
        headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      },
      send,
    );

  async function sessionIn(response: Response): Promise<SessionAnswer> {
    const answer = readSession(await success(response), origin());
    return answer.type === 'fetching' ? { ...answer, retryAfter: seconds(response.headers) } : answer;
  }

  return {
    async readSession(signal) {
      const response = await get('', signal);
      return response.status === 404 ? { type: 'linkInvalid' } : sessionIn(response);
    },

    async followProgress(address, told, signal) {
      const { followProgress } = await import('./progress.ts');
      await followProgress(address, told, signal, send);
    },

    async readDocument({ id }, signal) {
      const response = await request(`${base}/documents/${encodeURIComponent(id)}`, { signal }, send);
      if (!response.ok) throw (await readProblem(response)).error;
      const bytes = new Uint8Array(await bodyOf(response.arrayBuffer()));
      return { bytes, mediaType: response.headers.get('content-type') ?? '' };
    },

    async decide({ idempotencyKey, decisions, refusalReason }, signal): Promise<DecisionAnswer> {
      const toSend = decisions.map((one) => ({
        ...one,
        documents: one.documents.map(({ documentId, sha256 }) => ({ documentId, sha256 })),
      }));
      const response = await post(
        { decisions: toSend, ...(refusalReason !== undefined && { refusalReason }) },
        idempotencyKey,
        signal,
      );
      if (response.status === 404) return { type: 'linkInvalid' };
      if (response.status === 410) return { type: 'expired' };
      if (response.status === 412) return { type: 'changed' };
      if (response.status === 401 || response.status === 403)
        return signIn(response, await this.readSession(signal));
      if (response.status === 409) return conflict(response, () => this.readSession(signal));
      const json = await success(response);
      return {
        type: 'recorded',
        receipt: readReceipt(json.at('receipt')),
        wayBack: readReturn(json.at('return'), origin()),
      };
    },

    async identify(values, signal) {
      const attributes = Object.entries(values).map(([name, value]) => ({ name, value }));
      const response = await request(
        `${base}/attributes`,
        {
          method: 'POST',
          signal,
          headers: { accept: 'application/json', 'content-type': 'application/json' },
          body: JSON.stringify({ attributes } satisfies AttributesRequest),
        },
        send,
      );
      if (response.status === 404) return { type: 'linkInvalid' };
      if (response.status === 422) throw await refusedAttribute(response, attributes);
      return sessionIn(response);
    },

    async report(reason, signal) {
      const response = await post({ reason }, `${reason}-${crypto.randomUUID()}`, signal);
      // Somebody decided, or the time is over: then there is nothing left to report.
      if (!response.ok && response.status !== 409 && response.status !== 410)
        throw (await readProblem(response)).error;
    },

    async extend(signal) {
      const response = await request(`${base}/extension`, { method: 'POST', signal }, send);
      return response.status === 409 ? undefined : readDeadline(await success(response), origin());
    },

    async readWayBack(signal) {
      const response = await get('/return-location', signal);
      return {
        wayBack: readReturn(await success(response), origin()),
        retryAfter: seconds(response.headers),
      };
    },
  };
}

interface Problem {
  readonly type: string;
  readonly error: PreviewError;
}

/** With the name of the attribute that was not taken, where the problem points to one. */
async function refusedAttribute(
  response: Response,
  attributes: AttributesRequest['attributes'],
): Promise<PreviewError> {
  const { error } = await readProblem(response);
  const [, n] = /^\/attributes\/(\d+)/.exec(error.field ?? '') ?? [];
  const name = attributes[Number(n)]?.name;
  return name === undefined ? error : new PreviewError('rejected', error.message, { field: name });
}

/** Whoever may decide after signing in is told so by the session; everybody else is refused. */
async function signIn(response: Response, session: SessionAnswer): Promise<DecisionAnswer> {
  if (session.type === 'signInRequired') return session;
  throw (await readProblem(response)).error;
}

/** 409 has two meanings (`openapi.yaml`, operation decide). */
async function conflict(
  response: Response,
  read: () => ReturnType<Provider['readSession']>,
): Promise<DecisionAnswer> {
  const { type, error } = await readProblem(response);
  if (type === evidenceChanged) return { type: 'changed' };
  const answer = await read();
  // A reason why there is no decision may have been recorded before: then the visit is over.
  if (answer.type === 'decided' || answer.type === 'expired' || answer.type === 'linkInvalid') return answer;
  throw error;
}

/** The JSON of an answer that did what was asked. */
async function success(response: Response): Promise<Json> {
  if (!response.ok) throw (await readProblem(response)).error;
  return Json.parse(await bodyOf(response.text()));
}

/** An RFC 9457 problem, or whatever came in its place. */
async function readProblem(response: Response): Promise<Problem> {
  const json = await response.json().then(
    (value: unknown) => new Json(value),
    () => new Json({}),
  );
  const text = (name: string): string | undefined => {
    try {
      return json.has(name)?.text();
    } catch {
      return undefined;
    }
  };
  const field = text('field');
  const said = [text('title'), text('detail'), text('edmCode')].filter(Boolean).join(' ');
  const code = response.status === 404 ? 'link-invalid' : 'rejected';
  const message = `The provider answered ${response.status}. ${said}`.trim();
  return { type: text('type') ?? '', error: new PreviewError(code, message, field ? { field } : {}) };
}
