/** What happens around the journey: other tabs, the browser's history, the network coming back, the page being left. */

interface Told {
  /** What is shown may no longer be true. */
  readonly doubted: () => void;
  /** The page is shown again out of the browser's history, as it was left, however long ago. */
  readonly cameBack: () => void;
  readonly online: () => void;
  /** Whether leaving now would leave something half done. */
  readonly busy: () => boolean;
  /** Whom to tell that the page is left without a decision; nobody, mostly. */
  readonly undecided: () => string | undefined;
}

/**
 * Listens until the signal is aborted.
 *
 * @param visit - Address of the visit: what every tab that shows it calls it by.
 * @returns what tells the other tabs that the visit is over.
 */
export function surroundings(
  visit: string,
  { doubted, cameBack, online, busy, undecided }: Told,
  signal: AbortSignal,
): () => void {
  const channel = new BroadcastChannel(`oots-preview-space ${visit}`);
  channel.addEventListener('message', doubted, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
  window.addEventListener('online', online, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && cameBack(), { signal });
  // Also where the browser keeps the page in its history: whether somebody will come back, nobody knows. Who does reads
  // the session again, which tells as much.
  window.addEventListener(
    'pagehide',
    () => {
      const address = undecided();
      if (address !== undefined) navigator.sendBeacon(address, leavingNote());
    },
    { signal },
  );
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (busy()) event.preventDefault();
    },
    { signal },
  );
  return () => channel.postMessage('over');
}

/** Says nothing about anybody. Its type is one that pages of other origins cannot send without asking. */
function leavingNote(): Blob {
  return new Blob(['{"reason":"left"}'], { type: 'application/json' });
}
