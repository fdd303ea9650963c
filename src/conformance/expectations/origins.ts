/** Which pages of other origins may read the answers: none, or the one that was named. */
import type { Expectations } from './expectation.ts';

export const ofOrigins = {
  'foreign-origin-refused': {
    says: 'no Access-Control-Allow-Origin for an origin that nobody named, neither * nor the origin itself',
    contract: '#/info/description',
  },
  'origin-allowed': {
    says: 'Access-Control-Allow-Origin with exactly the origin that was named',
    contract: '#/info/description',
  },
  'retry-after-exposed': {
    says: 'Retry-After among Access-Control-Expose-Headers',
    contract: '#/components/headers/RetryAfter',
  },
  'preflight-passes': {
    says: 'a preflight that allows POST with content-type and idempotency-key',
    contract: '#/paths/~1decision/post/parameters/0',
  },
} as const satisfies Expectations;
