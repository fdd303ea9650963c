/** One request to the provider: cookies of its own origin, nothing cached, nothing leaked, a deadline. */
import { PreviewError } from '../domain/errors.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** How long one attempt may take, in milliseconds. A hanging connection is not an answer. */
export const patience = 30_000;

/** How much a request may hold that outlives its page, in bytes: browsers refuse more than 64 KiB (Fetch, keepalive). */
const mostKeptAlive = 60_000;

/** What every request has in common. */
const discreet = {
  credentials: 'same-origin',
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/** The network as it is. */
export const network: Fetch = (message) => fetch(message);

/**
 * The network, and the answer to a request that was made at once, before the code that reads it is there.
 *
 * @param url - Of the session.
 */
export function askedAtOnce(url: string): { readonly send: Fetch; readonly answer: Promise<Response> } {
  const { signal } = new AbortController();
  const accept = 'application/json, multipart/related;q=0.9, application/x-ebrs+xml;q=0.9';
  const answer = request(url, { signal, headers: { accept } }, network);
  answer.catch(() => undefined);
  let early: Promise<Response> | undefined = answer;
  const send: Fetch = (message) => {
    const first = early ?? network(message);
    early = undefined;
    return first;
  };
  return { send, answer };
}

/**
 * Sends the request and returns the answer if it is not to be tried again. Rejects with `unreachable` where
 * there is none in time, or one that means "later" (RFC 9110: 408, 425, 429, 5xx).
 *
 * @param init - With `keepalive`, the request outlives its page unless its body is too large for that.
 * @param tooLong - Aborted when the answer has taken too long.
 */
export async function request(
  url: string,
  init: RequestInit & { readonly signal: AbortSignal; readonly body?: string },
  send: Fetch,
  tooLong: AbortSignal = AbortSignal.timeout(patience),
): Promise<Response> {
  const response = await send(
    new Request(url, {
      ...discreet,
      ...init,
      keepalive: init.keepalive === true && new Blob([init.body ?? '']).size < mostKeptAlive,
      signal: AbortSignal.any([init.signal, tooLong]),
    }),
  ).catch((cause: unknown) => {
    throw new PreviewError('unreachable', `No answer from ${url}: ${String(cause)}`, { cause });
  });
  const { status } = response;
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    const retryAfter = seconds(response.headers);
    throw new PreviewError('unreachable', `${url} answered ${status}.`, retryAfter ? { retryAfter } : {});
  }
  return response;
}

/** `Retry-After` in seconds, whether it is a number or a date. */
export function seconds(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  const delay = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(delay) ? Math.max(0, Math.min(3600, delay)) : 0;
}

/** The body of an answer; one that breaks off is a connection that broke off. */
export function bodyOf<T>(reading: Promise<T>): Promise<T> {
  return reading.catch((cause: unknown) => {
    throw new PreviewError('unreachable', 'The answer broke off.', { cause });
  });
}
