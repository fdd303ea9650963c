/** One request of a contract that is not ours, and its answer. */
import { PreviewError } from '../../domain/errors.ts';
import { bodyOf, request } from '../http.ts';
import type { Wire } from '../wire.ts';

interface Asking {
  readonly signal: AbortSignal;
  /** GET, unless there is something to send. */
  readonly method?: 'POST';
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the request is to arrive although the page is left while it is under way. */
  readonly keepalive?: boolean;
}

/** An answer that has arrived as a whole. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/**
 * Asks, and reads the answer to its end.
 *
 * @param path - Below the address in `src`.
 * @throws PreviewError `unreachable` where no answer came, or one that means "later".
 */
export async function ask({ src, send }: Wire, path: string, asking: Asking): Promise<Answer> {
  const { signal, body, method = body === undefined ? 'GET' : 'POST', headers, keepalive = false } = asking;
  const response = await request(
    src.replace(/\/+$/, '') + path,
    {
      signal,
      method,
      keepalive,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    },
    send,
  );
  return { response, text: await bodyOf(response.text()) };
}

/** Not taken, come again later (RFC 9110 15.5.9 and 15.6.4, RFC 8470 5.2, RFC 6585 4). */
const undone = new Set([408, 425, 429, 503]);

/**
 * Asks for something that must not be done twice.
 *
 * @returns `undefined` where the request may have arrived, and no answer says what became of it.
 * @throws PreviewError `unreachable` where the answer says that nothing was done yet.
 */
export async function askOnce(wire: Wire, path: string, asking: Asking): Promise<Answer | undefined> {
  let status = 0;
  const send: Wire['send'] = async (message) => {
    const response = await wire.send(message);
    ({ status } = response);
    return response;
  };
  return ask({ ...wire, send }, path, asking).catch((thrown: unknown) => {
    if (undone.has(status)) throw thrown;
    return undefined;
  });
}

/** The refusal that an answer is. */
export function rejected({ response }: Answer, advice = ''): PreviewError {
  return new PreviewError('rejected', `${response.url} answered ${response.status}. ${advice}`.trim());
}

/** When the answer was given, by the clock of whoever gave it where that is told. */
export function givenAt({ response }: Answer): string {
  return new Date(Date.parse(response.headers.get('date') ?? '') || Date.now()).toISOString();
}
