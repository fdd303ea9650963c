/** What becomes of a decision. */
import type { Expectations } from './expectation.ts';

const operation = '#/paths/~1decision/post';

export const ofDecisions = {
  'decision-recorded': {
    says: '200 for a decision that keeps the contract',
    contract: `${operation}/responses/200`,
  },
  'receipt-given': {
    says: 'a receipt, because there is a decision',
    contract: '#/components/schemas/DecisionRecorded/properties/receipt',
  },
  'receipt-matches': {
    says: 'the titles of the approved packages in receipt.approved, of the refused ones in receipt.refused',
    contract: '#/components/schemas/Receipt',
  },
  'decided-told': {
    says: 'status decided once a decision is recorded',
    contract: '#/components/schemas/Decided',
  },
  'decided-receipt': {
    says: 'the receipt of the decision that was recorded, where the session tells one',
    contract: '#/components/schemas/Decided',
  },
  'replay-same': {
    says: 'the first answer again for the same decision under the same Idempotency-Key',
    contract: `${operation}/description`,
  },
  'replay-other-body': {
    says: '422 for another decision under an Idempotency-Key that was used',
    contract: `${operation}/responses/422`,
  },
  'replay-other-key': {
    says: '409 already-decided under another Idempotency-Key',
    contract: `${operation}/responses/409`,
  },
  'changed-refused': {
    says: '409 evidence-changed where a digest is not the one held',
    contract: `${operation}/responses/409`,
  },
  'one-of-two': {
    says: 'one 200 and one 409 already-decided for two decisions at once',
    contract: `${operation}/description`,
  },
  'nothing-recorded': {
    says: 'a session that is as ready as before, because the decision was refused',
    contract: `${operation}/responses/422`,
  },
  'bad-input-refused': {
    says: '422 for a body that does not keep the contract',
    contract: `${operation}/responses/422`,
  },
  'bad-input-field': {
    says: 'a JSON pointer in field',
    contract: '#/components/schemas/Problem/properties/field',
  },
  'key-required': {
    says: 'a refusal (4xx) without an Idempotency-Key of 16 to 128 characters',
    contract: `${operation}/parameters/0`,
  },
  'json-required': {
    says: 'a refusal (4xx) of a decision that is not sent as application/json',
    contract: `${operation}/requestBody/content`,
  },
} as const satisfies Expectations;
