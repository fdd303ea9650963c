/** One request to the provider: cookies of its own origin, nothing cached, nothing leaked, a deadline. */
import { PreviewError } from '../domain/errors.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** How long one attempt may take, in milliseconds. A hanging connection is not an answer. */
const patience = 30_000;

/** What every request has in common. */
const discreet = {
  credentials: 'same-origin',
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/**
 * The network. The address given is asked for at once, before anybody wants the answer: it comes while the code that
 * reads it is still loading.
 *
 * @param url - Of the session.
 */
export function askedAtOnce(url: string): Fetch {
  let early: Promise<Response> | undefined = fetch(url, {
    ...discreet,
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  });
  early.catch(() => undefined);
  return (message) => {
    const answer = early ?? fetch(message);
    early = undefined;
    return answer;
  };
}

/**
 * Sends the request and returns the answer if it is not to be tried again. Rejects with `unreachable` where
 * there is none in time, or one that means "later" (RFC 9110: 408, 425, 429, 5xx).
 */
export async function request(
  url: string,
  init: RequestInit & { readonly signal: AbortSignal },
  send: Fetch,
): Promise<Response> {
  const response = await send(
    new Request(url, {
      ...discreet,
      ...init,
      signal: AbortSignal.any([init.signal, AbortSignal.timeout(patience)]),
    }),
  ).catch((cause: unknown) => {
    throw new PreviewError('unreachable', `No answer from ${url}: ${String(cause)}`, { cause });
  });
  const { status } = response;
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    const retryAfter = seconds(response);
    throw new PreviewError('unreachable', `${url} answered ${status}.`, retryAfter ? { retryAfter } : {});
  }
  return response;
}

/** `Retry-After` in seconds, whether it is a number or a date. */
export function seconds({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  const delay = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(delay) ? Math.max(0, Math.min(3600, delay)) : 0;
}
