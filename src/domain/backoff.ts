/** How long to wait before trying again. */

const first = 1;
const longest = 30;

/**
 * Seconds before attempt number `attempt` (1 is the first repetition): doubling, bounded, and never sooner than
 * the provider asked for.
 */
export function backoff(attempt: number, retryAfter = 0): number {
  return Math.max(retryAfter, Math.min(longest, first * 2 ** (attempt - 1)));
}
