/** What the tests of the national contracts do alike: go to a visit, lose an answer, break the context. */
import assert from 'node:assert/strict';
import type { SessionAnswer } from '../../../src/domain/session.ts';
import type { Fetch } from '../../../src/provider/http.ts';
import type { Provider } from '../../../src/provider/port.ts';
import type { Wire } from '../../../src/provider/wire.ts';
import { readyIn, signal } from '../native/visit.ts';

export { deciding, failure, readyIn, signal } from '../native/visit.ts';

/** Everything a wire is given, on a page whose address says nothing. */
export function aWire(send: Fetch, src: string, more: Partial<Wire> = {}): Wire {
  return { src, page: 'https://preview.example/', send, ...more };
}

/** The answers to the requests that match do not arrive, `times` times; the requests do. */
export function losing(send: Fetch, path: RegExp, times = 1): Fetch {
  let left = times;
  return async (request) => {
    const response = await send(request);
    if (left === 0 || !path.test(request.url)) return response;
    left -= 1;
    throw new TypeError('connection reset');
  };
}

/** What a person would read in all documents. */
export async function textsIn(provider: Provider, answer: SessionAnswer): Promise<readonly string[]> {
  const documents = readyIn(answer).packages.flatMap((one) => one.documents);
  return Promise.all(
    documents.map(async (document) => {
      const { bytes } = await provider.readDocument(document, signal);
      assert.equal(bytes.length, document.size);
      return new TextDecoder().decode(bytes);
    }),
  );
}

/** Mistakes that a page can make in the common part of its context, and the field that tells of each. */
export const mistakes = [
  [undefined, 'context'],
  ['{"exchange":', 'context'],
  [[], 'context'],
  [{ exchange: undefined }, 'context/exchange'],
  [{ subject: { kind: 'natural', givenName: 'Aino' } }, 'context/subject/familyName'],
  [{ representative: { kind: 'legal' } }, 'context/representative/legalName'],
  [{ return: { location: 'https://portal.example/' } }, 'context/return/allowedOrigins'],
  [{ deadline: '2026-11-24T10:40:00Z' }, 'context/now'],
  [{ now: 'noon', deadline: '2026-11-24T10:40:00Z' }, 'context/now'],
] as const;

/** The context with a mistake in it, as a page would give it. */
export function mistaken(right: object, wrong: unknown): unknown {
  return typeof wrong === 'object' && !Array.isArray(wrong) ? Object.assign({}, right, wrong) : wrong;
}
