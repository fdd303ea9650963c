/** From the attributes of the element to a provider: which wire speaks for this address. */
import { PreviewError } from '../domain/errors.ts';
import { isLocal } from '../domain/way-back.ts';
import { askedAtOnce, network } from './http.ts';
import type { Provider } from './port.ts';
import type { Wire } from './wire.ts';

/** What the page says about the back end, beside its address. */
export interface Connection extends Partial<Pick<Wire, 'page' | 'returnOrigins' | 'context' | 'lookup'>> {
  /** A national contract. Left out, the answer tells: our own contract (JSON), or EDM messages. */
  readonly contract?: string | undefined;
}

/** The wires, by contract. */
const wires = {
  rest: () =>
    import('./rest/provider.ts').then(
      ({ restProvider }) =>
        ({ src, send }: Wire) =>
          restProvider(src, send),
    ),
  native: () => import('./native/provider.ts').then(({ nativeProvider }) => nativeProvider),
  italy: () => import('./national/italy/provider.ts').then(({ italianProvider }) => italianProvider),
  sweden: () => import('./national/sweden/provider.ts').then(({ swedishProvider }) => swedishProvider),
  ukraine: () => import('./national/ukraine/provider.ts').then(({ ukrainianProvider }) => ukrainianProvider),
};
type Contract = keyof typeof wires;

/**
 * The provider behind `src`. The session is asked for at once; the wire that reads the answer loads meanwhile.
 *
 * @param src - The element's attribute: an address, relative to `base` or absolute.
 * @param base - The address that relative ones start from.
 * @throws PreviewError `configuration` with the field `src` where it is no address that evidence may travel on, with
 *   the field `contract` where there is no such contract.
 */
export function connect(src: string, base: string, { contract, ...settings }: Connection = {}): Provider {
  const url = addressOf(src, base);
  const wire: Wire = { page: base, ...settings, src: url, send: network };
  if (contract !== undefined && !isContract(contract)) {
    const known = Object.keys(wires).join(', ');
    throw new PreviewError('configuration', `contract="${contract}" is none of ${known}.`, {
      field: 'contract',
    });
  }
  let provider: Promise<Provider> | undefined;
  const ready = (): Promise<Provider> => {
    if (provider) return provider;
    provider = contract === undefined ? negotiated(wire) : opened(contract, wire);
    // Another try starts anew: an answer that did not come tells nothing about who speaks.
    provider.catch(() => (provider = undefined));
    return provider;
  };
  void ready();
  return {
    readSession: async (signal) => (await ready()).readSession(signal),
    followProgress: async (address, told, signal) => (await ready()).followProgress?.(address, told, signal),
    readDocument: async (document, signal) => (await ready()).readDocument(document, signal),
    identify: async (values, signal) => (await ready()).identify(values, signal),
    decide: async (submission, signal) => (await ready()).decide(submission, signal),
    report: async (reason, signal) => (await ready()).report(reason, signal),
    extend: async (signal) => (await ready()).extend(signal),
    readWayBack: async (signal) => (await ready()).readWayBack(signal),
  };
}

/** The first answer tells who speaks. Our own contract is loaded beside it: nearly always it is that one. */
async function negotiated(wire: Wire): Promise<Provider> {
  wires.rest().catch(() => undefined);
  const { send, answer } = askedAtOnce(wire.src);
  const type = (await answer).headers.get('content-type') ?? '';
  const messages = /^(?:multipart\/related|(?:application|text)\/(?:[\w.-]+\+)?xml)\b/i.test(type);
  return opened(messages ? 'native' : 'rest', { ...wire, send });
}

async function opened(contract: Contract, wire: Wire): Promise<Provider> {
  const provider = await wires[contract]().catch((cause: unknown) => {
    throw new PreviewError('unreachable', 'A part of the script could not be loaded.', { cause });
  });
  return provider(wire);
}

function isContract(name: string): name is Contract {
  return Object.hasOwn(wires, name);
}

function addressOf(src: string, base: string): string {
  const wrong = (what: string): PreviewError =>
    new PreviewError('configuration', `src="${src}" ${what}`, { field: 'src' });
  if (!URL.canParse(src, base)) throw wrong('is not a URL.');
  const url = new URL(src, base);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url))) {
    throw wrong('must be https; http is for localhost in development only.');
  }
  return url.href;
}
