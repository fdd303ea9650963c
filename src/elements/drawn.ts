import { wait } from '../machine/clock.ts';

/** After the next frame; a tab in the background has none, and does not wait for it. */
export async function drawn(signal?: AbortSignal): Promise<void> {
  await Promise.race([new Promise(requestAnimationFrame), wait(0.5, signal)]);
  await wait(0, signal);
}
