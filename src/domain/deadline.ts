/** Time left to decide. The provider's clock rules; the reader's may be wrong by hours. */

const minute = 60_000;

/**
 * Turns the provider's deadline into the reader's clock.
 *
 * @param deadline - When the time is over, by the provider's clock, ISO 8601.
 * @param now - What the provider's clock showed when it answered, ISO 8601.
 * @param receivedAt - What the reader's clock showed when the answer came, in milliseconds.
 */
export function localDeadline(deadline: string, now: string, receivedAt: number): number {
  return receivedAt + (Date.parse(deadline) - Date.parse(now));
}

/** Whole minutes left, rounded up, so that "1 minute" is never said of nothing. */
export function minutesLeft(deadline: number, now: number): number {
  return Math.max(0, Math.ceil((deadline - now) / minute));
}

/** From here on the person is warned and offered more time (WCAG 2.2.1 asks for at least 20 seconds). */
export const warnAtMinutes = 5;

/** Whether the person is to be warned; not where nobody knows how much time there is. */
export function isNearlyOver(minutes: number | undefined): minutes is number {
  return minutes !== undefined && minutes <= warnAtMinutes;
}

/** When the time left is announced to screen readers: often enough to act, seldom enough to read. */
export const announcedMinutes: readonly number[] = [10, 5, 2, 1];
