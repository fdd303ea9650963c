/** Certificate of birth, as civil registries send it. */
import type { BuiltIn } from './built-in.ts';

export const birth: BuiltIn = {
  words: 'birth',
  headings: { parent: 'role' },
  tables: {},
};
