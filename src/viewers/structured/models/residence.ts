/** Certificate of residence, as registries of residents send it. */
import type { BuiltIn } from './built-in.ts';

export const residence: BuiltIn = {
  words: 'residence',
  tables: {
    address: ['status', 'thoroughfare', 'locatorDesignator', 'postCode', 'postName', 'movedIn', 'movedOut'],
  },
};
