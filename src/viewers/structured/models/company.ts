/** Extract from a register of companies. */
import type { BuiltIn } from './built-in.ts';

export const company: BuiltIn = {
  words: 'company',
  kinds: { shareOfTurnover: 'number', percentage: 'number', pages: 'number' },
  tables: {
    members: ['givenName', 'familyName', 'role', 'from', 'until', 'rightOfRepresentation'],
    shareholders: ['name', 'givenName', 'familyName', 'share', 'percentage', 'since'],
    beneficialOwners: ['givenName', 'familyName', 'percentage', 'control'],
    activities: ['code', 'names', 'main', 'shareOfTurnover'],
  },
  hoisted: ['termOfOffice'],
};
