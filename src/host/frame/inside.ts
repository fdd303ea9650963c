/** The page in the frame: says how high it is and how far the journey is, to the origins that it was told of. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLocal } from '../../domain/way-back.ts';
import { isDecided } from '../../machine/state.ts';
import type { PreviewStore } from '../../machine/store.ts';
import type { LeaveEvent } from '../events.ts';
import { complaints, highest, isOurs, read, say } from './messages.ts';

/** What matters of the element. */
interface Space extends HTMLElement, ReactiveControllerHost {
  readonly frameOrigins: string | undefined;
  readonly store: PreviewStore | undefined;
}

const attended = new WeakMap<Space, Inside>();

/** Call it again where the origins have changed. Outside a frame it does nothing. */
export function attend(space: Space): void {
  const known = attended.get(space);
  if (known) known.greet();
  else if (parent !== window) attended.set(space, new Inside(space));
}

class Inside implements ReactiveController {
  readonly #space: Space;
  readonly #complain = complaints();
  readonly #size = new ResizeObserver(() => this.#tellHeight());
  #around = new AbortController();
  /** Of the hello that is not answered yet. Kept until it is, so that asking twice does no harm. */
  #nonce: string | undefined;
  #port: MessagePort | undefined;
  #language = '';

  constructor(space: Space) {
    this.#space = space;
    // Calls `hostConnected` at once where the element is in the page.
    space.addController(this);
  }

  hostConnected(): void {
    this.#around = new AbortController();
    const { signal } = this.#around;
    window.addEventListener('message', this.#hear, { signal });
    this.#space.addEventListener('oots-state', this.#tellState, { signal });
    this.#space.addEventListener('oots-leave', this.#leave, { signal });
    this.greet();
  }

  hostDisconnected(): void {
    this.#around.abort();
    this.#hangUp();
  }

  hostUpdated(): void {
    this.#tellLanguage();
  }

  greet(): void {
    this.#nonce ??= crypto.randomUUID();
    const allowed = this.#allowed();
    const around = 'ancestorOrigins' in location ? location.ancestorOrigins[0] : undefined;
    if (around !== undefined && !allowed.includes(around))
      this.#complain(`frame-origins does not name ${around}, which shows this page: it is told nothing.`);
    // The browser hands it over to that origin alone, whoever the page around is.
    for (const origin of allowed)
      if (around === undefined || origin === around)
        parent.postMessage(say('hello', { nonce: this.#nonce }), origin);
  }

  #allowed(): readonly string[] {
    const origins = (this.#space.frameOrigins ?? '').split(/\s+/).filter((origin) => origin !== '');
    return origins.filter((origin) => {
      if (isOrigin(origin)) return true;
      this.#complain(`frame-origins: "${origin}" is no origin like https://portal.example.`);
      return false;
    });
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== parent || !isOurs(event.data)) return;
    if (!this.#allowed().includes(event.origin)) {
      this.#complain(`Dropped a message of ${event.origin}, which frame-origins does not name.`);
      return;
    }
    const message = read(event.data, ['ask', 'port']);
    if (typeof message === 'string') this.#complain(`Dropped a message of ${event.origin}. ${message}`);
    else if (message.type === 'ask') this.greet();
    else if (message.nonce === this.#nonce && event.ports[0]) this.#take(event.ports[0]);
    else this.#complain(`Dropped a port of ${event.origin} that nobody waits for.`);
  };

  #take(port: MessagePort): void {
    this.#hangUp();
    this.#nonce = undefined;
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<unknown>) => this.#obey(data);
    this.#tellState();
    this.#tellLanguage();
    // Tells at once, and whenever it changes.
    this.#size.observe(document.documentElement);
  }

  #hangUp(): void {
    this.#size.disconnect();
    this.#port?.close();
    this.#port = undefined;
    this.#language = '';
  }

  #obey(data: unknown): void {
    const message = read(data, ['focus', 'language', 'bye']);
    if (typeof message === 'string') this.#complain(`Dropped a message of the page around. ${message}`);
    else if (message.type === 'bye') this.#hangUp();
    else if (message.type === 'language') this.#space.lang = message.language;
    else this.#space.shadowRoot?.querySelector('h1')?.focus();
  }

  #tellHeight(): void {
    // Of the content: `scrollHeight` would never be less than the frame's own height.
    const { height } = document.documentElement.getBoundingClientRect();
    this.#port?.postMessage(say('height', { pixels: Math.min(Math.ceil(height), highest) }));
  }

  readonly #tellState = (): void => {
    const state = this.#space.store?.state;
    if (state) this.#port?.postMessage(say('state', { state: state.name, recorded: isDecided(state) }));
  };

  #tellLanguage(): void {
    const language = this.#space.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang ?? '';
    if (!this.#port || language === '' || language === this.#language) return;
    this.#language = language;
    this.#port.postMessage(say('language', { language }));
  }

  readonly #leave = (event: LeaveEvent): void => {
    if (!this.#port || event.defaultPrevented) return;
    event.preventDefault();
    this.#port.postMessage(say('leaving', { url: event.url, method: event.method }));
  };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.origin === text && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url)));
}
