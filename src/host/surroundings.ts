/** What happens around the journey: other tabs, the browser's history, the network coming back, the page being left. */

interface Told {
  /** What is shown may no longer be true. */
  readonly doubted: () => void;
  readonly online: () => void;
  /** Whether leaving now would leave something half done. */
  readonly busy: () => boolean;
}

/**
 * Listens until the signal is aborted.
 *
 * @param visit - Address of the visit: what every tab that shows it calls it by.
 * @returns what tells the other tabs that the visit is over.
 */
export function surroundings(
  visit: string,
  { doubted, online, busy }: Told,
  signal: AbortSignal,
): () => void {
  const channel = new BroadcastChannel(`oots-preview-space ${visit}`);
  channel.addEventListener('message', doubted, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
  window.addEventListener('online', online, { signal });
  // Out of the history the page comes back as it was left, however long ago.
  window.addEventListener('pageshow', ({ persisted }) => persisted && doubted(), { signal });
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (busy()) event.preventDefault();
    },
    { signal },
  );
  return () => channel.postMessage('over');
}
