/** Documents that are not what they should be. */
import { altered, problem, rewriting, spoiling, type Body } from '../back-end.ts';
import type { Fault } from './fault.ts';

const served = (change: (response: Response) => Response | Promise<Response>): Fault['spoil'] =>
  spoiling('GET /documents', (response) => (response.ok ? change(response) : response));

/** Announces the documents of a ready session otherwise. */
const announced = (change: (document: Body) => Body): Fault['spoil'] =>
  rewriting('GET /', (body) =>
    body['status'] === 'ready'
      ? {
          ...body,
          packages: (body['packages'] as { documents: Body[] }[]).map((one) => ({
            ...one,
            documents: one.documents.map(change),
          })),
        }
      : undefined,
  );

function keptForEver(next: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  const kept = new Map<string, Response>();
  return async (request) => {
    const response = await next(request);
    if (!request.url.includes('/documents/')) return response;
    if (response.ok) kept.set(request.url, response.clone());
    return response.status === 410 ? (kept.get(request.url)?.clone() ?? response) : response;
  };
}

export const inDocuments: readonly Fault[] = [
  { that: 'does not find its own documents', misses: 'document-served', spoil: served(() => problem(404)) },
  {
    that: 'announces another size',
    misses: 'document-size',
    spoil: announced((document) => ({ ...document, size: Number(document['size']) + 1 })),
  },
  {
    that: 'serves other bytes than it announces',
    misses: 'document-digest',
    spoil: served(async (response) => {
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      return altered(response, { body: bytes.map((byte, n) => (n === 0 ? byte ^ 1 : byte)) });
    }),
  },
  {
    that: 'serves documents without a digest',
    misses: 'document-repr-digest',
    spoil: served((response) => altered(response, { headers: { 'repr-digest': null } })),
  },
  {
    that: 'writes the digest in hexadecimal',
    misses: 'document-repr-digest',
    spoil: served((response) =>
      altered(response, { headers: { 'repr-digest': `sha-256=${'a'.repeat(64)}` } }),
    ),
  },
  {
    that: 'serves everything as a download',
    misses: 'document-media-type',
    spoil: served((response) =>
      altered(response, { headers: { 'content-type': 'application/octet-stream' } }),
    ),
  },
  {
    that: 'has something at the address of every document',
    misses: 'document-unknown',
    spoil: spoiling('GET /documents', (response, { url }) =>
      response.status === 404 && /documents\/.{36}$/.test(url)
        ? new Response('', { headers: { 'cache-control': 'no-store' } })
        : response,
    ),
  },
  {
    that: 'still serves the documents after the decision',
    misses: 'documents-gone',
    spoil: keptForEver,
  },
];
