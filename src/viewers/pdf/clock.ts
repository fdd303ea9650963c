/** Time that passes before the person's eyes. It stands still in a page in the background, and so does painting. */

/** A page that was away comes back with one long frame, in which nobody saw anything. */
const longestFrame = 250;

/** How often it is looked whether there are frames at all. At each of them would keep the page busy with nothing. */
const between = 100;

/** Acts after so many milliseconds on the screen. Returns how to call it off. */
export function afterShown(milliseconds: number, act: () => void): () => void {
  let left = milliseconds;
  let last: number | undefined;
  let frame = 0;
  let off = false;
  const tick = (now: number): void => {
    if (last !== undefined) left -= Math.min(now - last, longestFrame);
    last = now;
    if (left <= 0) act();
    else wait();
  };
  // Not at once: most work is done before the first look, and would wait for that frame.
  const wait = (): void =>
    AbortSignal.timeout(Math.min(left, between)).addEventListener('abort', () => {
      if (!off) frame = requestAnimationFrame(tick);
    });
  wait();
  return () => {
    off = true;
    cancelAnimationFrame(frame);
  };
}

/** Resolves when what is painted now has come to the screen: the frame that brings it has been drawn by the next one. */
export async function onScreen(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Something took longer than there is patience for. */
export class Late extends Error {}

/**
 * What the work comes to, if it does so in time and before the signal is aborted.
 *
 * @throws Late where the time is over; the signal's reason where it is aborted first.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const done = new AbortController();
  const over = new Promise<never>((_, reject) => {
    const stop = afterShown(milliseconds, () => reject(new Late('It takes too long.')));
    done.signal.addEventListener('abort', stop);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: done.signal });
  });
  return Promise.race([work(), over]).finally(() => done.abort());
}
