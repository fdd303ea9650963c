/** Answers that are wrong whatever they say. */
import { altered, operationOf, rewriting, spoiling } from '../back-end.ts';
import type { Fault } from './fault.ts';

const successes = (header: string, value: string | null, operation = '*'): Fault['spoil'] =>
  spoiling(operation, (response) =>
    response.ok ? altered(response, { headers: { [header]: value } }) : response,
  );
const refusals = (header: string, value: string | null): Fault['spoil'] =>
  spoiling('*', (response) => (response.ok ? response : altered(response, { headers: { [header]: value } })));

export const inAnswers: readonly Fault[] = [
  {
    that: 'leaves a document unanswered',
    misses: 'answers-in-time',
    only: ['documents'],
    patience: 3000,
    spoil: (next) => (request) =>
      operationOf(request) === 'GET /documents' ? new Promise(() => undefined) : next(request),
  },
  {
    that: 'breaks off in the middle of a document',
    misses: 'answers-in-time',
    spoil: spoiling('GET /documents', (response) => {
      if (!response.ok) return response;
      const broken = new ReadableStream({ pull: (it) => it.error(new TypeError('terminated')) });
      return altered(response, { body: broken });
    }),
  },
  {
    that: 'says nothing about caches',
    misses: 'never-cached',
    spoil: successes('cache-control', null),
  },
  {
    that: 'lets a browser keep documents for a minute',
    misses: 'never-cached',
    spoil: successes('cache-control', 'private, max-age=60', 'GET /documents'),
  },
  {
    that: 'lets refusals be cached',
    misses: 'refusals-never-cached',
    spoil: refusals('cache-control', 'no-cache'),
  },
  {
    that: 'sends the session as text',
    misses: 'json-media-type',
    spoil: successes('content-type', 'text/plain; charset=utf-8', 'GET /'),
  },
  {
    that: 'answers with a page instead of JSON',
    misses: 'is-json',
    spoil: spoiling('GET /', (response) =>
      response.ok ? altered(response, { body: '<!doctype html><title>Sign in</title>' }) : response,
    ),
  },
  {
    that: 'leaves out who asks and who answers',
    misses: 'keeps-schema',
    spoil: rewriting('GET /', ({ exchange: _exchange, ...body }, { ok }) => (ok ? body : undefined)),
  },
  {
    that: 'sends a receipt without a reference',
    misses: 'keeps-schema',
    spoil: rewriting('POST /decision', (body, { ok }) =>
      ok && 'receipt' in body
        ? { ...body, receipt: { ...(body['receipt'] as object), reference: '' } }
        : undefined,
    ),
  },
  {
    that: 'sends refusals as plain JSON',
    misses: 'problem-media-type',
    spoil: refusals('content-type', 'application/json'),
  },
  {
    that: 'repeats another status in its problem documents',
    misses: 'problem-fields',
    spoil: rewriting('*', (body, { ok }) => (ok ? undefined : { ...body, status: 400 + 99 })),
  },
  {
    that: 'does not say when to ask again',
    misses: 'retry-after',
    spoil: successes('retry-after', null),
  },
  {
    that: 'says in words when to ask again',
    misses: 'retry-after',
    spoil: spoiling('*', (response) =>
      response.status === 202 ? altered(response, { headers: { 'retry-after': 'soon' } }) : response,
    ),
  },
];
