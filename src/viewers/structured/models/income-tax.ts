/** Assessment of income tax. */
import type { BuiltIn } from './built-in.ts';

export const incomeTax: BuiltIn = {
  words: 'incomeTax',
  kinds: { taxResidence: 'country' },
  hoisted: ['period'],
  tables: {
    payer: ['name', 'from', 'until', 'gross', 'socialContributions', 'taxWithheld'],
    band: ['from', 'upTo', 'base', 'stateRate', 'stateTax', 'regionalRate', 'regionalTax'],
    personalAllowance: ['name', 'amount'],
    deduction: ['name', 'base', 'rate', 'amount'],
  },
};
