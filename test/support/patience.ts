/** Waiting on a machine that may have other things to do. */
import { waitUntil as until } from '@open-wc/testing';

/** Resolves when the condition holds; rejects after so many seconds, which on an idle machine never come near. */
export function waitUntil(condition: () => unknown, what?: string, seconds = 60): Promise<void> {
  return until(() => Boolean(condition()), what, { timeout: seconds * 1000 });
}
