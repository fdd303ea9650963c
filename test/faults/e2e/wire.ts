/** The wire between one browser and the provider, on which everything goes wrong that does: a proxy that loses things. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Chance } from '../chance.ts';

/** What came back. */
interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** One request with its body, and the provider behind. */
interface Passing {
  readonly ask: () => Promise<Answer>;
  readonly to: ServerResponse;
}

type Fault = (passing: Passing) => Promise<void>;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function hand(to: ServerResponse, { status, headers, body }: Answer): void {
  to.writeHead(status, headers);
  to.end(body);
}

const status =
  (code: number): Fault =>
  ({ to }) => {
    hand(to, { status: code, headers: { 'retry-after': '1' }, body: Buffer.alloc(0) });
    return Promise.resolve();
  };

/** A decision whose answer is lost is what tempts to send another. */
const lostAnswer = 'lost on the way back';
/** As hotels and trains do it. */
export const anotherPage = 'another page in its place';

const faults: Readonly<Record<string, Fault>> = {
  offline: ({ to }) => Promise.resolve(void to.destroy()),
  [lostAnswer]: async ({ ask, to }) => {
    await ask();
    to.destroy();
  },
  'delivered twice': async ({ ask, to }) => {
    const [first] = await Promise.all([ask(), ask()]);
    hand(to, first);
  },
  truncated: async ({ ask, to }) => {
    const { status: code, headers, body } = await ask();
    to.writeHead(code, { ...headers, 'content-length': body.length });
    to.write(body.subarray(0, body.length / 2), () => to.destroy());
  },
  [anotherPage]: async ({ ask, to }) => {
    await ask();
    hand(to, {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: Buffer.from('<html>Sign in to the Wi-Fi'),
    });
  },
  slow: async ({ ask, to }) => {
    await wait(400);
    hand(to, await ask());
  },
  ...Object.fromEntries([408, 425, 429, 500, 502, 503, 504].map((code) => [String(code), status(code)])),
};
/** In place of the session it would end the visit for good; in place of the answer to a decision the session tells more. */
const ofSessions = Object.keys(faults).filter((name) => name !== anotherPage);

/** One for each browser context; a visit after the other. */
export class FaultyWire {
  readonly #provider: URL;
  readonly #server = createServer((from, to) => void this.#pass(from, to));
  readonly #assets = new Map<string, Answer>();
  #chance: Chance | undefined;
  #rate = 0;
  log: string[] = [];

  constructor(provider: string) {
    this.#provider = new URL(provider);
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    return `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  }

  /** @param rate - How often a request goes wrong. */
  begin(chance: Chance, rate: number): void {
    this.#chance = chance;
    this.#rate = rate;
    this.log = [];
  }

  /** From here on everything is well. */
  heal(): void {
    this.#chance = undefined;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #pass(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const { method = '', url = '' } = from;
    try {
      const body = await read(from);
      const ask = (): Promise<Answer> => this.#ask(from, body);
      if (!url.includes('/session')) {
        const fault = url.includes('/chunks/') && this.#chance?.happens(this.#rate / 8);
        if (fault) to.destroy();
        else hand(to, await this.#asset(url, ask));
        return;
      }
      const fault = this.#faultFor(method, url);
      this.log.push(`${method} ${url.split('/').slice(4).join('/')} ${fault ?? 'well'}`);
      await (faults[fault ?? '']?.({ ask, to }) ?? ask().then((answer) => hand(to, answer)));
    } catch {
      // The provider is down.
      to.destroy();
    }
  }

  #faultFor(method: string, url: string): string | undefined {
    const decision = method === 'POST' && url.endsWith('/decision');
    const chance = this.#chance;
    if (!chance) return undefined;
    if (decision && chance.happens(this.#rate > 0 ? 0.35 : 0)) return lostAnswer;
    return chance.happens(this.#rate) ? chance.of(decision ? Object.keys(faults) : ofSessions) : undefined;
  }

  /** The script does not change from one visit to the next. */
  async #asset(url: string, ask: () => Promise<Answer>): Promise<Answer> {
    if (!url.startsWith('/assets/')) return ask();
    const known = this.#assets.get(url);
    if (known) return known;
    // Without the script there is no page to speak of: whoever sees none reloads.
    const answer = await ask().catch(() => wait(1000).then(() => this.#asset(url, ask)));
    const kept = { ...answer, headers: { ...answer.headers, 'cache-control': 'max-age=3600' } };
    if (answer.status === 200) this.#assets.set(url, kept);
    return kept;
  }

  #ask({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const { hostname, port } = this.#provider;
    return new Promise((resolve, reject) => {
      const asking = request({ hostname, port, method, path: url, headers, agent: false }, (answer) => {
        read(answer).then((all) => {
          const { 'transfer-encoding': _chunked, ...rest } = answer.headers;
          resolve({ status: answer.statusCode ?? 502, headers: rest, body: all });
        }, reject);
      });
      asking.once('error', reject);
      asking.end(body);
    });
  }
}

function read(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    message.on('data', (piece: Buffer) => pieces.push(piece));
    message.once('end', () => resolve(Buffer.concat(pieces)));
    message.once('error', reject);
  });
}
