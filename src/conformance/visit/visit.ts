/** The requests of one visit to the Preview Space, below the address of its session. */
import type { Ledger } from '../ledger.ts';
import { operationAt, type Answer } from './answer.ts';
import { judge } from './judge.ts';
import type { Line } from './line.ts';

/** What all visits of a run have in common. */
export interface Circumstances {
  readonly line: Line;
  /** Origin of the page that holds the element, where it is not the back end's own. */
  readonly origin: string | undefined;
  /** Lets time pass, in milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

type Headed = Readonly<Record<string, string>>;

/** Every answer is judged as such before anybody looks at what it says. */
export class Visit {
  /** Absolute address of the session, without a slash at the end. */
  readonly src: string;
  readonly ledger: Ledger;
  readonly circumstances: Circumstances;

  constructor(src: string, ledger: Ledger, circumstances: Circumstances) {
    this.src = src.replace(/\/+$/, '');
    this.ledger = ledger;
    this.circumstances = circumstances;
  }

  get(path: string, headers: Headed = {}): Promise<Answer> {
    const { origin } = this.circumstances;
    const own = origin === undefined ? undefined : { origin };
    return this.#judged(path, { method: 'GET', headers: { ...own, accept: 'application/json', ...headers } });
  }

  /** @param body - Text as it is sent; none unless given. */
  post(path: string, headers: Headed = {}, body?: string): Promise<Answer> {
    // A browser names the origin of the page with every POST, also to its own.
    const origin = this.circumstances.origin ?? new URL(this.src).origin;
    const all = { origin, accept: 'application/json', ...headers };
    return this.#judged(path, { method: 'POST', headers: all, ...(body !== undefined && { body }) });
  }

  /** What a browser asks before a page of another origin may send such a POST. Not part of the contract: not judged. */
  preflight(path: string, origin: string, names: string): Promise<Answer> {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': names,
    };
    return this.#send(path, { method: 'OPTIONS', headers });
  }

  async #judged(path: string, init: RequestInit & { readonly method: string }): Promise<Answer> {
    const answer = await this.#send(path, init);
    judge(this.ledger, answer);
    return answer;
  }

  async #send(path: string, init: RequestInit & { readonly method: string }): Promise<Answer> {
    const asked = `${init.method} ${path || '/'}`;
    const came = await this.circumstances.line.send(this.src + path, init);
    const missing = typeof came === 'string' ? came : '';
    this.ledger.demand('answers-in-time', typeof came !== 'string', `${asked} → ${missing}`);
    const { response, bytes } = came;
    const operation = operationAt(init.method, path);
    return {
      asked,
      operation,
      status: response.status,
      headers: response.headers,
      bytes,
      receivedAt: Date.now(),
    };
  }
}
