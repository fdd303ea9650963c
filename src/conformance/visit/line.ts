/** The connection to the back end. */

/** How a request is sent; the standard `fetch` unless you have another. */
export type Fetch = (request: Request) => Promise<Response>;

/** The kit could not do its work; the message says what to do. Says nothing about the back end. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

/** Sends requests, waits no longer than it has patience, and knows whether anybody is there at all. */
export class Line {
  readonly #fetch: Fetch;
  readonly patience: number;
  #reached = false;

  constructor(fetch: Fetch, patience: number) {
    this.#fetch = fetch;
    this.patience = patience;
  }

  /**
   * The answer with its whole body; in words why there is none.
   *
   * @throws CannotRun where nobody has answered before and there is no connection.
   */
  async send(
    url: string,
    init: RequestInit,
  ): Promise<{ response: Response; bytes: Uint8Array<ArrayBuffer> } | string> {
    const signal = AbortSignal.timeout(this.patience);
    try {
      // A redirect is an answer of its own: the element follows none.
      const request = new Request(url, { ...init, signal, redirect: 'manual', cache: 'no-store' });
      const response = await overdue(this.#fetch(request), signal);
      this.#reached = true;
      return { response, bytes: new Uint8Array(await overdue(response.arrayBuffer(), signal)) };
    } catch (thrown) {
      if (signal.aborted) return `no answer within ${this.patience / 1000} s`;
      const why = reasonOf(thrown);
      if (this.#reached) return `no answer: ${why}`;
      throw new CannotRun(
        `There is no connection to ${url} (${why}). Start the server, or correct the address.`,
      );
    }
  }
}

/** Ends with the signal also where whoever answers does not look at it. */
function overdue<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('overdue')), { once: true });
    work.then(resolve, reject);
  });
}

/** `fetch` says "fetch failed" and hides the reason in the cause. */
function reasonOf(thrown: unknown): string {
  const { cause } = thrown instanceof Error ? thrown : {};
  const said = cause instanceof Error ? cause : thrown;
  if (!(said instanceof Error)) return String(said);
  return said.message || ('code' in said ? String(said.code) : said.name);
}
