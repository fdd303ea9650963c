/** Lets the page do what is waiting (paint, scroll, answer keys), and goes on after it. */
export function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
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
      await turn();
      signal.throwIfAborted();
      begun = performance.now();
    }
  }
}
