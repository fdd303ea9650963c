/** Long work in short turns. */

/**
 * Lets the browser draw and answer before the work goes on. Not a timer: those are slowed down in a page that is not in
 * front, and by four milliseconds a turn in one that is.
 *
 * @throws the reason of the signal, where the work is not wanted any more.
 */
export async function turn(signal?: AbortSignal): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
  signal?.throwIfAborted();
}

/** So long (in milliseconds) work may hold up the page before it lets go. */
const longest = 12;

/** Runs work to its end, in slices between which the page lives. @throws the reason, where the signal is aborted. */
export async function inSlices<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun > longest) {
      await turn(signal);
      begun = performance.now();
    }
  }
}
