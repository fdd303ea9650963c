/** One journey under way: the provider behind it, the store that drives it, and what is said about it. */
import { PreviewError } from '../domain/errors.ts';
import type { EvidenceDocument } from '../domain/evidence.ts';
import type { WayBack } from '../domain/way-back.ts';
import { warnDeveloper } from '../host/developer.ts';
import { keptFor } from '../host/kept.ts';
import { navigate } from '../host/leaving.ts';
import { surroundings } from '../host/surroundings.ts';
import { askWhetherOver, effectsOn } from '../machine/effects.ts';
import { exchangeOf, isDecided, isUndecided, isUnsent, type State } from '../machine/state.ts';
import { createPreviewStore, type PreviewStore } from '../machine/store.ts';
import type { DocumentBytes, Provider } from '../provider/port.ts';
import { providerOf, type Said } from './connection.ts';

/** What the element does with what happens. */
interface Told {
  readonly followed: (before: State, after: State) => void;
  readonly failed: (error: PreviewError) => void;
}

/** The journey at what the element points to; none where it points nowhere. @throws PreviewError `configuration` */
export function journeyOf(space: Said, told: Told): Journey | undefined {
  const provider = providerOf(space);
  return provider && new Journey(provider, new URL(space.src ?? '', document.baseURI).href, told);
}

export class Journey {
  readonly store: PreviewStore;
  readonly #provider: Provider;
  readonly #told: Told;
  readonly #around = new AbortController();
  readonly #over: () => void;
  #undecided = false;

  /** @param visit - The same in every tab that shows it. */
  constructor(provider: Provider, visit: string, told: Told) {
    this.#provider = provider;
    this.#told = told;
    this.store = createPreviewStore(
      effectsOn({ provider, kept: keptFor(visit), leave: navigate, failed: told.failed }),
    );
    this.#over = surroundings(
      visit,
      {
        doubted: this.#doubt,
        cameBack: () => {
          if (this.store.state.name === 'returning') this.store.dispatch({ type: 'resumed' });
          else this.#doubt();
        },
        online: () => this.store.dispatch({ type: 'retried' }),
        busy: () => isUnsent(this.store.state),
        undecided: () => (this.#undecided ? exchangeOf(this.store.state)?.leaving : undefined),
      },
      this.#around.signal,
    );
  }

  begin(): void {
    let before = this.store.state;
    this.store.subscribe((after) => {
      this.#check(exchangeOf(before)?.wayBack, exchangeOf(after)?.wayBack);
      if (after.name !== before.name && isDecided(after)) this.#over();
      // On the way back it still counts what was left.
      if (after.name !== 'returning') this.#undecided = isUndecided(after);
      this.#told.followed(before, after);
      before = after;
    });
    this.store.dispatch({ type: 'opened' });
  }

  /** Cancels all work and listens to nothing any more. */
  end(): void {
    this.store.destroy();
    this.#around.abort();
  }

  readonly load = (document: EvidenceDocument, signal: AbortSignal): Promise<DocumentBytes> =>
    this.#provider.readDocument(document, signal).catch((thrown: unknown) => {
      // It may be refused because the visit is over.
      const { code } = PreviewError.from(thrown);
      if (code === 'rejected' || code === 'link-invalid') this.#doubt();
      throw thrown;
    });

  /** What is shown may no longer be true. */
  readonly #doubt = (): void => {
    void askWhetherOver(this.#provider, this.#around.signal).then(
      (said) => said && this.store.dispatch(said),
    );
  };

  /** The person cannot mend a way back that is not offered, but whoever runs the provider can. */
  #check(before: WayBack | undefined, after: WayBack | undefined): void {
    if (!after || JSON.stringify(after) === JSON.stringify(before)) return;
    if (after.kind === 'refused') {
      const message = `The way back is not offered: ${after.problem}.`;
      this.#told.failed(new PreviewError('malformed', message, { field: '/return/location' }));
    }
    if (after.kind === 'known' && after.url.startsWith('http:')) {
      warnDeveloper(`The way back leads to http://${after.host}: allowed on localhost in development only.`);
    }
  }
}
