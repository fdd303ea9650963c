/** The only timers of the machine. Both end with the signal. */

/** Resolves after so many seconds; never once the signal is aborted. */
export function wait(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return;
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** Calls back every second. */
export function everySecond(signal: AbortSignal, call: () => void): void {
  const timer = setInterval(call, 1000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
