/** One tab: the journey's machine with its effects over the real wire. The element around it is tested elsewhere. */
import type { Verdict } from '../../src/domain/decision.ts';
import type { SessionAnswer } from '../../src/domain/session.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { surroundings } from '../../src/host/surroundings.ts';
import { askWhetherOver, effectsOn, type Kept } from '../../src/machine/effects.ts';
import { isDecided, type State } from '../../src/machine/state.ts';
import { createPreviewStore, type PreviewStore } from '../../src/machine/store.ts';
import type { Fetch } from '../../src/provider/http.ts';
import type { Provider } from '../../src/provider/port.ts';
import { restProvider } from '../../src/provider/rest/provider.ts';

/** Protections that can be taken away, to see that their absence is noticed. */
export interface Protections {
  readonly oneKey: boolean;
  readonly resume: boolean;
  readonly tabs: boolean;
  readonly digests: boolean;
}

/** What the person confirmed: a verdict a package, and the digests of what they were shown. */
export interface Confirmed {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly digests: readonly string[];
}

export class Tab {
  readonly #src: string;
  readonly #send: Fetch;
  readonly #protections: Protections;
  readonly #entered: (tab: Tab, state: State, before: State['name']) => void;
  readonly #storage: { kept: Submission | undefined } = { kept: undefined };
  #store: PreviewStore | undefined;
  #around = new AbortController();
  confirmed: Confirmed | undefined;

  constructor(
    src: string,
    send: Fetch,
    protections: Protections,
    entered: (tab: Tab, state: State, before: State['name']) => void,
  ) {
    this.#src = src;
    this.#send = send;
    this.#protections = protections;
    this.#entered = entered;
    this.open();
  }

  get state(): State {
    return this.#store?.state ?? { name: 'idle' };
  }

  /** Loads the page: the machine is new, the storage of the tab is not. */
  open(): void {
    this.close();
    const { resume, tabs } = this.#protections;
    const storage = this.#storage;
    const kept: Kept = {
      read: () => (resume ? storage.kept : undefined),
      keep: (submission) => (storage.kept = submission),
      forget: () => (storage.kept = undefined),
    };
    const provider = weakened(restProvider(this.#src, this.#send), this.#protections);
    const store = createPreviewStore(
      effectsOn({ provider, kept, leave: () => undefined, failed: () => undefined }),
    );
    this.#store = store;
    const doubted = async (): Promise<void> => {
      const said = await askWhetherOver(provider, signal);
      if (said) store.dispatch(said);
    };
    const { signal } = this.#around;
    const over = tabs
      ? surroundings(
          this.#src,
          {
            doubted: () => void doubted(),
            cameBack: () => void doubted(),
            online: () => store.dispatch({ type: 'retried' }),
            busy: () => false,
            undecided: () => undefined,
          },
          signal,
        )
      : () => undefined;
    let before: State['name'] = 'idle';
    store.subscribe((state) => {
      if (state.name !== before && isDecided(state)) over();
      if (state.name !== before) this.#entered(this, state, before);
      before = state.name;
    });
    store.dispatch({ type: 'opened' });
  }

  close(): void {
    this.#store?.destroy();
    this.#around.abort();
    this.#around = new AbortController();
  }

  /** The person chooses for each package. */
  choose(verdict: () => Verdict): void {
    if (this.state.name !== 'reviewing') return;
    for (const { id } of this.state.session.packages)
      this.#store?.dispatch({ type: 'chosen', packageId: id, verdict: verdict() });
    this.#store?.dispatch({ type: 'checked' });
  }

  /** The person sends it, with an impatient finger. */
  confirm(clicks: number): void {
    if (this.state.name !== 'checking') return;
    const { decisions, session } = this.state;
    this.confirmed = {
      verdicts: decisions,
      digests: session.packages.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256)).sort(),
    };
    for (let n = 0; n < clicks; n += 1)
      this.#store?.dispatch({ type: 'confirmed', idempotencyKey: crypto.randomUUID() });
  }

  retry(): void {
    this.#store?.dispatch({ type: 'retried' });
  }
}

function weakened(wire: Provider, { oneKey, digests }: Protections): Provider {
  return {
    ...wire,
    async decide(submission, signal) {
      const { idempotencyKey } = submission;
      return wire.decide(
        {
          idempotencyKey: oneKey ? idempotencyKey : crypto.randomUUID(),
          decisions: digests
            ? submission.decisions
            : withDigestsOf(await wire.readSession(signal), submission),
        },
        signal,
      );
    },
  };
}

/** Those of the evidence as it is now, whatever the person was shown. */
function withDigestsOf(answer: SessionAnswer, { decisions }: Submission): Submission['decisions'] {
  const packages = answer.type === 'ready' ? answer.session.packages : [];
  return decisions.map((one) => ({
    ...one,
    documents:
      packages
        .find(({ id }) => id === one.packageId)
        ?.documents.map(({ id: documentId, sha256 }) => ({ documentId, sha256 })) ?? one.documents,
  }));
}
