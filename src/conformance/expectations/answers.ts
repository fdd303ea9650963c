/** What holds for every answer. Where it says so depends on the request: `visit/judge.ts` names the operation. */
import type { Expectations } from './expectation.ts';

export const ofAnswers = {
  'answers-in-time': {
    says: 'an answer to every request, before the reader loses patience',
    contract: '#/info/description',
  },
  'never-cached': {
    says: 'Cache-Control with no-store',
    contract: '#/components/headers/NoStore',
  },
  'refusals-never-cached': {
    says: 'Cache-Control with no-store, also where the answer is no success',
    contract: '#/info/description',
  },
  'json-media-type': {
    says: 'Content-Type application/json',
    contract: '#/paths/~1/get/responses/200/content',
  },
  'is-json': {
    says: 'a body that is JSON',
    contract: '#/paths/~1/get/responses/200/content/application~1json',
  },
  'keeps-schema': {
    says: 'a body that keeps its schema',
    contract: '#/components/schemas/Session',
  },
  'problem-media-type': {
    says: 'Content-Type application/problem+json, because the answer is no success',
    contract: '#/components/responses/Problem/content',
  },
  'problem-fields': {
    says: 'a problem document with a type of the contract, a title, and the status of the answer',
    contract: '#/components/schemas/Problem',
  },
  'retry-after': {
    says: 'Retry-After in whole seconds, 0 to 3600',
    contract: '#/components/headers/RetryAfter',
  },
} as const satisfies Expectations;
