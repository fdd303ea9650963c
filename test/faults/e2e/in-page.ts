/** What is set up in every page before it begins: seconds that pass in milliseconds, and who is told of what happens. */
import type { Verdict } from '../../../src/domain/decision.ts';
import type { State } from '../../../src/machine/state.ts';
import type { Protections } from '../tab.ts';

/** What the page says when it reaches a state. */
export interface Entered {
  readonly state: State['name'];
  readonly before: State['name'];
  /** By the clock of the machine, in milliseconds. */
  readonly at: number;
  /** What the person checks, where they do. */
  readonly checked?: Checked;
  /** Where it failed: whether the page says that nothing was sent. */
  readonly unsent?: boolean;
}

export interface Checked {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly digests: readonly string[];
}

declare global {
  interface Window {
    entered(told: Entered): void;
  }
}

/** Runs in the page. Everything it needs is in it. */
export function prepare({ oneKey, resume, tabs, digests }: Protections): void {
  const [later, often, send] = [window.setTimeout.bind(window), window.setInterval.bind(window), fetch];
  const quick = (milliseconds = 0): number => (milliseconds < 900 ? milliseconds : milliseconds / 40);
  Object.assign(window, {
    setTimeout: (run: () => void, milliseconds?: number) => later(run, quick(milliseconds)),
    setInterval: (run: () => void, milliseconds?: number) => often(run, quick(milliseconds)),
  });
  let before: State['name'] = 'idle';
  document.addEventListener('oots-state', ({ target }) => {
    const now = (target as HTMLElementTagNameMap['oots-preview-space']).store?.state;
    if (!now) return;
    const { name: state } = now;
    window.entered({
      state,
      before,
      at: Date.now(),
      ...(now.name === 'checking' && {
        checked: {
          verdicts: now.decisions,
          digests: now.session.packages
            .flatMap(({ documents }) => documents.map(({ sha256 }) => sha256))
            .sort(),
        },
      }),
      ...(now.name === 'failed' && { unsent: now.unsent && now.error.code !== 'outcome-unknown' }),
    });
    before = state;
  });
  // Protections that are taken away, to see that their absence is noticed.
  if (!resume) Storage.prototype.getItem = () => null;
  if (!tabs) BroadcastChannel.prototype.postMessage = () => undefined;
  if (oneKey && digests) return;
  window.fetch = async (input, init) => {
    const asked = new Request(input, init);
    if (!asked.url.endsWith('/decision')) return send(asked);
    const headers = new Headers(asked.headers);
    if (!oneKey) headers.set('idempotency-key', crypto.randomUUID());
    let body = await asked.text();
    if (!digests) {
      const session = (await (await send(asked.url.replace(/\/decision$/, ''))).json()) as {
        packages: { documents: { id: string; sha256: string }[] }[];
      };
      for (const { id, sha256 } of session.packages.flatMap(({ documents }) => documents)) {
        const written = new RegExp(`"documentId":"${id}","sha256":"[0-9a-f]+"`);
        body = body.replace(written, `"documentId":"${id}","sha256":"${sha256}"`);
      }
    }
    return send(new Request(asked.url, { method: 'POST', keepalive: true, headers, body }));
  };
}
