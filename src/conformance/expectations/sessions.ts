/** What the session has to tell. */
import type { Expectations } from './expectation.ts';

export const ofSessions = {
  'session-told': {
    says: 'a session at an address that was issued',
    contract: '#/paths/~1/get/responses/200',
  },
  'session-ready': {
    says: 'status ready: the scenario needs something to decide about',
    contract: '#/components/schemas/Ready',
  },
  'two-packages': {
    says: 'two packages or more: the scenario approves one and refuses the others',
    contract: '#/components/examples/mixedDecision',
  },
  'deadline-ahead': {
    says: 'a deadline later than now, as long as there is something to decide',
    contract: '#/components/schemas/Deadline',
  },
  'reading-changes-nothing': {
    says: 'the same packages and documents when the session is read again',
    contract: '#/paths/~1/get/description',
  },
  'return-origins': {
    says: 'https origins, and nothing but origins, in return.allowedOrigins',
    contract: '#/components/schemas/Return/properties/allowedOrigins',
  },
  'return-location-allowed': {
    says: 'a return.location that lies on one of return.allowedOrigins',
    contract: '#/components/schemas/Return/properties/location',
  },
  'fetching-is-202': {
    says: 'status 202 where the evidence is still being fetched, 200 everywhere else',
    contract: '#/paths/~1/get/responses/202',
  },
  'fetching-first': {
    says: 'status fetching at first: the scenario needs evidence that takes its time',
    contract: '#/components/schemas/Fetching',
  },
  'fetching-ends': {
    says: 'evidence that is found within five minutes',
    contract: '#/paths/~1/get/responses/202',
  },
  'none-found-told': {
    says: 'status none-found',
    contract: '#/components/schemas/Ended',
  },
  'deferred-told': {
    says: 'status deferred',
    contract: '#/components/schemas/Deferred',
  },
  'deferred-later': {
    says: 'an availableFrom that is still to come',
    contract: 'TDD 4.5.2',
  },
  'link-invalid': {
    says: '404 link-invalid at an address that was never issued',
    contract: '#/components/responses/LinkInvalid',
  },
  'link-invalid-same': {
    says: 'word for word the same answer at every address that was never issued',
    contract: '#/components/responses/LinkInvalid/description',
  },
} as const satisfies Expectations;
