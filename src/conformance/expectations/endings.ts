/** What happens when the time is over, more of it is asked for, the person gives up or goes back. */
import type { Expectations } from './expectation.ts';

const decide = '#/paths/~1decision/post';
const extend = '#/paths/~1extension/post';

export const ofEndings = {
  'expired-told': {
    says: 'status expired once the time is over, whatever is asked in between',
    contract: '#/components/schemas/Ended',
  },
  'expired-refuses': {
    says: '410 for a decision when the time is over',
    contract: `${decide}/responses/410`,
  },
  'reason-recorded': {
    says: '200 for a reason why there is no decision',
    contract: '#/components/schemas/DecisionRequest/oneOf/1',
  },
  'reason-ends': {
    says: 'status decided or expired after a reason was given',
    contract: '#/components/schemas/Session',
  },
  'reason-final': {
    says: '409 or 410 for a decision after a reason was given',
    contract: `${decide}/responses/409`,
  },
  'extension-granted': {
    says: '200, because the session says extendable',
    contract: `${extend}/responses/200`,
  },
  'extension-later': {
    says: 'a deadline later than the one before',
    contract: `${extend}/responses/200`,
  },
  'extension-kept': {
    says: 'the deadline that was granted when the session is read again',
    contract: '#/components/schemas/Deadline/properties/deadline',
  },
  'extension-refused': {
    says: '409 not-extendable where no more time is given',
    contract: `${extend}/responses/409`,
  },
  'return-answered': {
    says: '200 with a location or the word that there is none, 202 without either',
    contract: '#/paths/~1return-location/get/responses',
  },
  'return-kept': {
    says: 'the same way back as before, once it was told after the decision (TDD 4.9 §5)',
    contract: '#/components/schemas/Return/properties/location',
  },
} as const satisfies Expectations;
