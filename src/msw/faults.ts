/** What goes wrong between a page and a provider that is in order. */
import { delay, HttpResponse } from 'msw';

/** One request on its way, with the provider behind. */
export type Tamper = (path: string, request: Request, provider: () => Promise<Response>) => Promise<Response>;

const broken = (): Response => HttpResponse.error();
const isDecision = (path: string, { method }: Request): boolean => method === 'POST' && path === '/decision';
const isDocument = (path: string): boolean => path.startsWith('/documents/');
const said = (status: number): Response =>
  Response.json(
    { type: 'about:blank', title: 'No.', status },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );

/** Something that happens so often, and then no more. */
function first(times: number, happen: Tamper, to: (path: string, request: Request) => boolean): Tamper {
  let left = times;
  return (path, request, provider) => {
    if (left === 0 || !to(path, request)) return provider();
    left -= 1;
    return happen(path, request, provider);
  };
}

const always = (): boolean => true;

/** Each begins anew with every visit. */
export const faults = {
  'link-invalid': (): Tamper => () => Promise.resolve(said(404)),
  offline: (): Tamper => () => Promise.resolve(broken()),
  busy: () =>
    first(
      3,
      () => Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '1' } })),
      always,
    ),
  slow: (): Tamper => async (_path, _request, provider) => {
    await delay(8000);
    return provider();
  },
  'decision-lost': () => first(1, () => Promise.resolve(broken()), isDecision),
  'answer-lost': () =>
    first(
      1,
      async (_path, _request, provider) => {
        await provider();
        return broken();
      },
      isDecision,
    ),
  'decision-refused': (): Tamper => (path, request, provider) =>
    isDecision(path, request) ? Promise.resolve(said(403)) : provider(),
  'sign-in-ran-out': (): Tamper => {
    let out = false;
    return async (path, request, provider) => {
      if (isDecision(path, request)) {
        out = true;
        return said(401);
      }
      const response = await provider();
      if (!out || path !== '') return response;
      const { exchange, return: wayBack } = (await response.json()) as { exchange: unknown; return: unknown };
      const ways = [{ label: { en: 'Sign in with your eID' }, href: '#eid' }];
      return Response.json({ status: 'sign-in-required', exchange, return: wayBack, ways }, response);
    };
  },
  'wrong-digest': (): Tamper => async (path, _request, provider) =>
    isDocument(path) ? new Response('%PDF-1.4 another one', await provider()) : provider(),
  'wrong-type': (): Tamper => async (path, _request, provider) => {
    const response = await provider();
    if (path !== '') return response;
    return new Response((await response.text()).replaceAll('"application/pdf"', '"image/png"'), response);
  },
  'document-missing': (): Tamper => (path, _request, provider) =>
    isDocument(path) ? Promise.resolve(said(404)) : provider(),
  malformed: (): Tamper => async (path, _request, provider) => {
    const response = await provider();
    return path === ''
      ? new Response((await response.text()).replace('"packages"', '"parcels"'), response)
      : response;
  },
} as const satisfies Readonly<Record<string, () => Tamper>>;
export type Fault = keyof typeof faults;
