/**
 * What happened on the page, for a log beside the authority's own (TDD 4.8): no personal data, no evidence, nothing
 * that tells one person from another (docs/audit.md). Nobody waits for it, and nothing fails because of it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Verdict } from '../domain/decision.ts';
import { PreviewError, type PreviewErrorCode } from '../domain/errors.ts';
import type { EvidencePackage } from '../domain/evidence.ts';
import { isDecided, type State } from '../machine/state.ts';
import type { PreviewStore } from '../machine/store.ts';
import { tellDeveloper } from './developer.ts';

/** Something in the session, without its name. */
export interface AuditReference {
  /** Its place in the session, from 1. */
  readonly number: number;
  /** Its id, where that is a UUID made by chance; any other may say something about somebody. */
  readonly id?: string;
}

/**
 * What one entry of the log says, told apart by `event` (docs/audit.md). Beside the authority's own log of visits
 * and decisions (TDD 4.8, Implementing Regulation (EU) 2022/1463, Article 17), and never in its place.
 */
export type AuditFact =
  /** The page was opened, or came back out of the history. */
  | { readonly event: 'opened' }
  /** A document was on the screen, whole and as announced. */
  | {
      readonly event: 'document-shown';
      readonly package: AuditReference;
      readonly document: AuditReference;
    }
  /** The person confirmed; nothing is recorded yet. */
  | {
      readonly event: 'decided';
      readonly packages: readonly (AuditReference & { readonly verdict: Verdict })[];
    }
  /** The provider confirmed that it has recorded the decision. */
  | { readonly event: 'sent' }
  /** The page was left: with a decision recorded or not, by the way back or otherwise. */
  | { readonly event: 'left'; readonly recorded: boolean; readonly byWayBack: boolean }
  /** The time to decide was over. */
  | { readonly event: 'expired' }
  /** The journey failed for good. */
  | { readonly event: 'failed'; readonly code: PreviewErrorCode };

/** One entry, as it is sent: JSON, by itself. */
export type AuditEvent = AuditFact & {
  readonly version: 1;
  /** When, by the clock of the reader's machine: UTC, ISO 8601. */
  readonly at: string;
};

/** Where entries go: an address of the page's origin or of `src`'s, for `sendBeacon`, or a function. */
export type AuditSink = string | ((event: AuditEvent) => void);

/** What matters of the element. */
interface Space extends HTMLElement, ReactiveControllerHost {
  readonly src: string | undefined;
  readonly audit: AuditSink | undefined;
  readonly store: PreviewStore | undefined;
}

const attended = new WeakSet<Space>();

/** Keeps the log of an element, of every visit that it shows. */
export function attend(space: Space): void {
  if (attended.has(space)) return;
  attended.add(space);
  new Clerk(space);
}

class Clerk implements ReactiveController {
  readonly #space: Space;
  #around = new AbortController();
  #store: PreviewStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #byWayBack = false;
  /** Whether a decision was known to be recorded. A person on the way back is in a state that does not tell. */
  #recorded = false;

  constructor(space: Space) {
    this.#space = space;
    // Calls `hostConnected` at once where the element is in the page.
    space.addController(this);
  }

  hostConnected(): void {
    this.#around = new AbortController();
    const { signal } = this.#around;
    this.#space.addEventListener('oots-state', () => this.#visit(), { signal });
    this.#space.addEventListener('oots-leave', () => (this.#byWayBack = true), { signal });
    window.addEventListener('pagehide', () => this.#left(), { signal });
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        this.#byWayBack = false;
        if (persisted && this.#store) this.#note({ event: 'opened' });
      },
      { signal },
    );
    this.#visit();
  }

  hostDisconnected(): void {
    // An element that is only moved comes back before the microtask.
    queueMicrotask(() => {
      if (this.#space.isConnected) return;
      this.#left();
      this.#unsubscribe?.();
      this.#store = undefined;
    });
    this.#around.abort();
  }

  #visit(): void {
    const { store } = this.#space;
    if (!store || store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#byWayBack = false;
    this.#recorded = false;
    this.#note({ event: 'opened' });
    // What came before this script was there counts as well, as far as the state still tells.
    let before: State = { name: 'idle' };
    const follow = (after: State): void => {
      for (const fact of factsOf(before, after)) this.#note(fact);
      this.#recorded ||= isDecided(after);
      before = after;
    };
    follow(store.state);
    this.#unsubscribe = store.subscribe(follow);
  }

  #left(): void {
    if (this.#store) this.#note({ event: 'left', recorded: this.#recorded, byWayBack: this.#byWayBack });
  }

  #note(fact: AuditFact): void {
    const { audit, src } = this.#space;
    const event: AuditEvent = { version: 1, at: new Date().toISOString(), ...fact };
    new Promise<void>((resolve) => {
      if (typeof audit === 'function') audit(event);
      else if (audit !== undefined) send(audit, src, event);
      resolve();
    }).catch((cause: unknown) =>
      tellDeveloper(
        new PreviewError('configuration', 'An entry of the audit log is lost.', { field: 'audit', cause }),
      ),
    );
  }
}

function send(address: string, src: string | undefined, event: AuditEvent): void {
  const url = new URL(address, document.baseURI);
  const own = [location.origin, new URL(src ?? '', document.baseURI).origin];
  if (!own.includes(url.origin)) throw new TypeError(`${url.origin} is neither the page's origin nor src's.`);
  const body = new Blob([JSON.stringify(event)], { type: 'application/json' });
  if (!navigator.sendBeacon(url, body)) throw new RangeError('The browser has too many beacons to send.');
}

/** What a step says to the log; mostly nothing. */
function factsOf(before: State, after: State): readonly AuditFact[] {
  if (after.name === 'reviewing') return shown(before, after);
  if (after.name === before.name) return [];
  switch (after.name) {
    case 'sending':
      return before.name === 'checking' ? [decided(after)] : [];
    case 'awaitingReturn':
    case 'finished':
      // Neither is reached but by sending, which may have been over before this script was there.
      return before.name === 'sending' || before.name === 'idle' ? [{ event: 'sent' }] : [];
    case 'expired':
      return [{ event: 'expired' }];
    case 'failed':
      return [{ event: 'failed', code: after.error.code }];
    default:
      return [];
  }
}

function shown(
  before: State,
  { session, shown: now }: Extract<State, { name: 'reviewing' }>,
): readonly AuditFact[] {
  const already = 'shown' in before ? before.shown : {};
  return session.packages.flatMap((one, p) =>
    one.documents.flatMap((document, d) =>
      document.id in now && already[document.id] !== now[document.id]
        ? [{ event: 'document-shown' as const, package: reference(one, p), document: reference(document, d) }]
        : [],
    ),
  );
}

function decided({ review, submission }: Extract<State, { name: 'sending' }>): AuditFact {
  const verdicts = new Map(submission.decisions.map(({ packageId, verdict }) => [packageId, verdict]));
  const packages = review.session.packages.flatMap((one: EvidencePackage, n) => {
    const verdict = verdicts.get(one.id);
    return verdict ? [{ ...reference(one, n), verdict }] : [];
  });
  return { event: 'decided', packages };
}

/** Versions 4 and 7. The others are made from names, or from a machine. */
const opaque = /^(?:urn:uuid:)?[\da-f]{8}-[\da-f]{4}-[47][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

function reference({ id }: { readonly id: string }, index: number): AuditReference {
  return { number: index + 1, ...(opaque.test(id) && { id }) };
}
