/** A network on which everything goes wrong that does (the fault matrix: offline, errors, lost and broken answers). */
import type { Fetch } from '../../src/provider/http.ts';
import type { Chance } from './chance.ts';

type Fault = (request: Request, provider: Fetch) => Promise<Response>;

const lost = (): Promise<never> => Promise.reject(new TypeError('network error'));

const status =
  (code: number): Fault =>
  () =>
    Promise.resolve(new Response(null, { status: code, headers: { 'retry-after': '1' } }));

/** The answer to what was done, spoiled on its way back. */
const spoiled =
  (spoil: (body: string) => string): Fault =>
  async (request, provider) => {
    const response = await provider(request);
    return new Response(spoil(await response.text()), response);
  };

/** A decision whose answer is lost is what tempts to send another: it happens more often than chance alone would have it. */
const lostAnswer = 'lost on the way back';

const faults: Readonly<Record<string, Fault>> = {
  offline: lost,
  [lostAnswer]: async (request, provider) => {
    await provider(request);
    return lost();
  },
  'delivered twice': async (request, provider) => {
    const [first] = await Promise.all([provider(request.clone()), provider(request)]);
    return first;
  },
  truncated: spoiled((body) => body.slice(0, Math.floor(body.length / 2))),
  ...Object.fromEntries([408, 425, 429, 500, 502, 503, 504].map((code) => [String(code), status(code)])),
};

function faultFor({ method, url }: Request, chance: Chance, rate: number): string | undefined {
  const decision = method === 'POST' && url.endsWith('/decision');
  if (decision && chance.happens(rate > 0 ? 0.4 : 0)) return lostAnswer;
  return chance.happens(rate) ? chance.of(Object.keys(faults)) : undefined;
}

export interface Network {
  readonly send: Fetch;
  /** Requests on their way. */
  readonly inFlight: number;
  /** From here on everything is well. */
  heal(): void;
  /** What happened, for the report of a journey that went wrong. */
  readonly log: readonly string[];
}

/** @param rate - How often a request goes wrong. */
export function network(provider: () => Fetch, chance: Chance, rate: number): Network {
  const log: string[] = [];
  let healed = false;
  let inFlight = 0;
  return {
    log,
    get inFlight() {
      return inFlight;
    },
    heal: () => (healed = true),
    send(request) {
      const fault = healed ? undefined : faultFor(request, chance, rate);
      log.push(
        `${request.method} ${new URL(request.url).pathname.split('/').slice(4).join('/')} ${fault ?? 'well'}`,
      );
      inFlight += 1;
      const answer = fault === undefined ? provider()(request) : faults[fault]?.(request, provider());
      return (answer ?? lost()).finally(() => (inFlight -= 1));
    },
  };
}
