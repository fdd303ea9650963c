/** Titles from elsewhere, for messages that hold codes alone. */
import type { Localized } from '../domain/localized.ts';

/**
 * Finds what a code stands for, in as many languages as there are. Yours to write: against the Common Services, a copy
 * of their lists, a file. Without one nobody is asked, and the code stands for itself.
 *
 * @param kind - What the code belongs to: the code list Procedures, or a URI of the Semantic Repository.
 * @returns `undefined` for a code that is not known; a rejection counts as that.
 */
export type Lookup = (
  kind: 'procedure' | 'requirement' | 'evidence-type',
  code: string,
) => Promise<Localized | undefined>;

/** How long a title may take, in milliseconds: the person waits for the evidence, not for its name. */
const patience = 3000;

/** The title that came with the message, else the one looked up in time. */
export async function titled(
  known: Localized | undefined,
  lookup: Lookup | undefined,
  ...[kind, code]: Parameters<Lookup>
): Promise<Localized | undefined> {
  if (known && Object.keys(known).length > 0) return known;
  if (!lookup) return undefined;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return Promise.race([lookup(kind, code).catch(() => undefined), late]);
}
