/** A walk over the graph of the journey in the real element: what a person presses, and what the world says to it. */
import { fixture, html } from '@open-wc/testing';
import { sha256 } from '../../src/domain/digest.ts';
import { PreviewError } from '../../src/domain/errors.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { PreviewSpace } from '../../src/elements/preview-space.ts';
import type { StateName } from '../../src/machine/graph.ts';
import type { Message } from '../../src/machine/message.ts';
import type { State } from '../../src/machine/state.ts';
import { Puppet, textOf } from './puppet.ts';
import { aDocument, aPackage, aReceipt, aSession, anExchange } from './session.ts';
import { cards, root } from './space.ts';

export type Said = Message['type'];

const way = { kind: 'known', url: '#back', host: 'portal.example', method: 'GET' } as const;
const exchange = anExchange({ wayBack: way });
/** Of the ends: there the way back is looked for. */
const awaiting = anExchange({ wayBack: { kind: 'awaited' } });
const unreachable = new PreviewError('unreachable', 'down', { retryAfter: 2 });
const rejected = new PreviewError('rejected', 'No.');
const fourMinutes = 4 * 60_000;

const { now } = Date;
const clocks = new Set<() => void>();

/** For the tests of a suite: every second is told, not waited for, and other waiting takes a hundredth. */
export function inTheirOwnTime(): void {
  const { setTimeout: later, setInterval: often, clearInterval: end } = globalThis;
  const running = new Map<number, () => void>();
  before(() => {
    Object.assign(globalThis, {
      setTimeout: (run: () => void, time = 0) => later(run, time < 900 || time > 5000 ? time : time / 100),
      setInterval: (run: () => void, time = 0) => {
        if (time !== 1000) return often(run, time);
        const id = -1 - running.size;
        running.set(id, run);
        clocks.add(run);
        return id;
      },
      clearInterval: (id: number) => {
        clocks.delete(running.get(id) ?? (() => undefined));
        end(id);
      },
    });
  });
  after(() => {
    Object.assign(globalThis, { setTimeout: later, setInterval: often, clearInterval: end });
    Date.now = now;
  });
}

/** Every second that runs, once. */
function second(at = now()): void {
  Date.now = () => at;
  for (const tick of [...clocks]) tick();
  Date.now = now;
}

/**
 * An element with a provider behind it that waits to be told what to say.
 *
 * @param lost - Whether the way back is still to be found when there is something to decide.
 */
export async function beginWalk(lost: boolean): Promise<Walk> {
  sessionStorage.clear();
  const provider = new Puppet();
  const space = await fixture<PreviewSpace>(html`<oots-preview-space lang="en"></oots-preview-space>`);
  return new Walk(space, provider, await aSessionToRead(lost));
}

/** What a provider may say of the session once the evidence that was decided about is there no more. */
const gone = ['deferred', 'mismatched', 'noneFound'];

/** The first document is the one that is announced, the second is another. */
async function aSessionToRead(lost = false): Promise<Session> {
  const a = aDocument({ id: 'a', mediaType: 'text/plain', sha256: await sha256(textOf('a')) });
  const b = aDocument({ id: 'b', mediaType: 'text/plain' });
  return aSession({
    exchange: lost ? awaiting : exchange,
    deadline: now() + fourMinutes,
    refusalReasons: [{ code: 'other', label: { en: 'Another reason' } }],
    packages: [aPackage({ id: 'a', documents: [a] }), aPackage({ id: 'b', documents: [b] })],
  });
}

class Walk {
  readonly space: PreviewSpace;
  readonly #provider: Puppet;
  readonly #session: Session;

  constructor(space: PreviewSpace, provider: Puppet, session: Session) {
    this.space = space;
    this.#provider = provider;
    this.#session = session;
  }

  get state(): State {
    return this.space.store?.state ?? { name: 'idle' };
  }

  /** Makes the message come about. @param to - The state that it is to lead to. */
  async take(message: Said, to: StateName): Promise<void> {
    await this.space.updateComplete;
    await this.#acts[message](to);
  }

  readonly #acts: Readonly<Record<Said, (to: StateName) => unknown>> = {
    opened: () => (this.space.provider = this.#provider),

    ready: (to) => {
      if (to === 'sending') this.#keep();
      return this.#says({ type: 'ready', session: this.#session });
    },
    fetching: () => this.#says({ type: 'fetching', exchange, retryAfter: 1, progressEvents: 'progress' }),
    progressed: () => this.#provider.progress({ done: 1, total: 3 }),
    deferred: () =>
      this.#says({ type: 'deferred', exchange: awaiting, availableFrom: '2026-11-26T08:00:00Z' }),
    signInRequired: () =>
      this.#says({ type: 'signInRequired', exchange, ways: [{ label: { en: 'eID' }, href: '#eid' }] }),
    attributesRequired: () =>
      this.#says({
        type: 'attributesRequired',
        exchange,
        attributes: [{ name: 'n', label: { en: 'Number' } }],
      }),
    mismatched: () => this.#says({ type: 'mismatched', exchange: awaiting }),
    noneFound: () => this.#says({ type: 'noneFound', exchange: awaiting }),
    decided: () => this.#says({ type: 'decided', exchange: awaiting, receipt: aReceipt() }),
    expired: () => this.#says({ type: 'expired', exchange: awaiting }),
    linkInvalid: () => this.#says({ type: 'linkInvalid' }),
    interrupted: () => this.#says(unreachable),
    failed: () => this.#says(rejected),

    counted: (to) => {
      // The last second of a countdown is the one that leads on.
      for (let n = 0; to !== 'unreachable' && this.#secondsLeft > 1 && n < 60; n += 1) second();
      second();
    },
    retried: () =>
      this.state.name === 'signInRequired'
        ? window.dispatchEvent(new Event('online'))
        : this.#press('.button.main'),
    left: () => root(this.space).querySelector('oots-way-back')!.shadowRoot!.querySelector('a')!.click(),
    identified: () => {
      root(this.space).querySelector('input')!.value = '014882331';
      this.#press('form .button.main');
    },

    chosen: () => cards(this.space)[0]!.querySelector<HTMLElement>('input[value=approved]')!.click(),
    // None: whoever refuses is asked why.
    allChosen: () =>
      root(this.space)
        .querySelector('oots-evidence-list')!
        .shadowRoot!.querySelectorAll<HTMLElement>('.link')[1]!
        .click(),
    shown: () => cards(this.space)[0]!.querySelector<HTMLElement>('.link')!.click(),
    notAsAnnounced: () => cards(this.space)[1]!.querySelector<HTMLElement>('.link')!.click(),
    ticked: () => second(),
    moreTimeAsked: () =>
      root(this.space).querySelector('oots-deadline')!.shadowRoot!.querySelector('button')!.click(),
    extended: async () => {
      // "Finish later" has no button for it: another tab has asked, as is seen when the time should be over.
      if (this.state.name !== 'postponed') return this.#provider.answer('extend', now() + fourMinutes);
      second(now() + 2 * fourMinutes);
      const session = { ...this.#session, deadline: now() + 4 * fourMinutes };
      await this.#provider.answer('readSession', { type: 'ready', session });
    },
    notExtended: () => this.#provider.answer('extend', undefined),
    notAnswered: () => this.#provider.answer('extend', unreachable),
    checked: () => this.#press('.button.main'),
    postponed: () => this.#press('.bar .link, .actions .button'),
    resumed: () =>
      this.state.name === 'returning'
        ? window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
        : this.#press('.button.main'),
    reconsidered: () => this.#press('.actions .button:not(.main)'),

    reasonGiven: () => {
      const select = root(this.space).querySelector('select')!;
      select.value = 'other';
      select.dispatchEvent(new Event('change'));
    },
    confirmed: () => this.#press('.button.main'),
    recorded: (to) =>
      this.#says({
        type: 'recorded',
        receipt: aReceipt(),
        wayBack: to === 'finished' ? way : awaiting.wayBack,
      }),
    changed: async () => {
      await this.#provider.answer('decide', { type: 'changed' });
      await this.#provider.answer('readSession', { type: 'ready', session: await aSessionToRead() });
    },
    tooLate: () => {
      if (this.state.name === 'sending') return this.#says({ type: 'expired' });
      second(now() + 9 * fourMinutes);
      return this.#provider.answer('readSession', { type: 'expired', exchange: awaiting });
    },
    returnLocated: () => this.#provider.answer('readWayBack', { wayBack: way, retryAfter: 0 }),
  };

  get #secondsLeft(): number {
    return this.state.name === 'unreachable' ? this.state.secondsLeft : 0;
  }

  #press(selector: string): void {
    root(this.space).querySelector<HTMLElement>(selector)!.click();
  }

  /** The decision that a page before this one was sending. */
  #keep(): void {
    const submission: Submission = { idempotencyKey: crypto.randomUUID(), decisions: [] };
    sessionStorage.setItem(
      `oots-preview-space ${new URL('', document.baseURI).href}`,
      JSON.stringify(submission),
    );
  }

  /** To whatever the state has asked; where it has asked nothing, something outside makes it doubt. */
  async #says(answer: object): Promise<void> {
    switch (this.state.name) {
      case 'sending':
        if (!('type' in answer) || !gone.includes(String(answer.type)))
          return this.#provider.answer('decide', answer);
        await this.#provider.answer('decide', { type: 'changed' });
        return this.#provider.answer('readSession', answer);
      case 'attributesRequired':
        return this.#provider.answer('identify', answer);
      case 'fetching':
        await this.#provider.answer('followProgress', undefined);
        return this.#provider.answer('readSession', answer);
      case 'opening':
        return this.#provider.answer('readSession', answer);
      default:
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        return this.#provider.answer('readSession', answer);
    }
  }
}
