/** The decision on its way, in the storage of the tab: ids, verdicts, digests, what was opened and a code for why not: nothing about anybody. */
import type { Submission } from '../domain/submission.ts';
import type { Kept } from '../machine/effects.ts';

/** @param visit - Address of the visit: several may take place in one tab, one after the other. */
export function keptFor(visit: string): Kept {
  const key = `oots-preview-space ${visit}`;
  return {
    read() {
      const text = stored((storage) => storage.getItem(key));
      try {
        const kept: unknown = JSON.parse(text ?? 'null');
        return isSubmission(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (submission) => stored((storage) => storage.setItem(key, JSON.stringify(submission))),
    forget: () => stored((storage) => storage.removeItem(key)),
  };
}

/** Where the browser keeps nothing, a reload begins anew, and the provider still records one decision. */
function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

function isSubmission(kept: unknown): kept is Submission {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'idempotencyKey' in kept &&
    typeof kept.idempotencyKey === 'string' &&
    'decisions' in kept &&
    Array.isArray(kept.decisions)
  );
}
