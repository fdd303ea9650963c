/**
 * For the page around a frame that shows a Preview Space: `oots-preview-space/frame`. Nothing else of the package comes
 * with it. The page in the frame names this one in `frame-origins` (docs/iframe.md).
 */
import { isLocal, wayBack, type KnownWay } from '../../domain/way-back.ts';
import { navigate } from '../leaving.ts';
import { complaints, isOurs, read, say } from './messages.ts';

/** How far the journey in the frame is. No personal data, and not what was decided. */
export interface FrameState {
  /** Name of the state (`machine/graph.ts`). Later versions may know more. */
  readonly state: string;
  /** Whether it is known that a decision is recorded. */
  readonly recorded: boolean;
}

/** Whom to listen to, and what to do with what is heard. What is left out is done in the usual way. */
export interface FrameOptions {
  /** Origin of the page in the frame, exactly: `https://provider.example`. */
  readonly origin: string;
  /** Origins that the person may be taken back to; where left out, this page's own alone. */
  readonly returnOrigins?: readonly string[];
  readonly onState?: (outcome: FrameState) => void;
  /** The language that is spoken in the frame, as a BCP 47 tag. */
  readonly onLanguage?: (language: string) => void;
  /** Height of the page in the frame, in CSS pixels. Where left out, the frame is made that high. */
  readonly onHeight?: (pixels: number) => void;
  /** The person wants to go back, to an address that was found good. Where left out, this page goes there. */
  readonly onLeaving?: (way: KnownWay) => void;
}

/** A frame that is listened to. */
export interface ConnectedFrame {
  /** Moves the focus to the heading in the frame. */
  focus(): void;
  /** Asks for a language; what the person chose in the frame counts more. */
  speak(language: string): void;
  /** Listens no more, and gives the focus back to where it was when `focus` was called. */
  dispose(): void;
}

const connected = new WeakMap<HTMLIFrameElement, ConnectedFrame>();

/**
 * Listens to the Preview Space in a frame, over reloads of it, whichever of the two pages was there first. Connecting a
 * frame again ends the connection before.
 *
 * @throws TypeError where `origin` is not exactly an origin
 */
export function connectFrame(iframe: HTMLIFrameElement, options: FrameOptions): ConnectedFrame {
  const { origin } = options;
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw new TypeError(`"${origin}" is no origin like https://provider.example.`);
  connected.get(iframe)?.dispose();

  const complain = complaints();
  const listening = new AbortController();
  let port: MessagePort | undefined;
  let answered: string | undefined;
  let wanted: string | undefined;
  let before: Element | null = null;

  const tell = (message: object): void => port?.postMessage(message);
  const post = (message: object, ports: MessagePort[] = []): void =>
    iframe.contentWindow?.postMessage(message, origin, ports);

  window.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (event.source !== iframe.contentWindow || !isOurs(event.data)) return;
      if (event.origin !== origin) {
        complain(`Dropped a message of ${event.origin}: the frame is to be of ${origin}.`);
        return;
      }
      const message = read(event.data, ['hello']);
      if (typeof message === 'string') complain(`Dropped a message of ${origin}. ${message}`);
      // Said again, because it was asked again before the answer was there.
      else if (message.nonce !== answered) answer(message.nonce);
    },
    { signal: listening.signal },
  );

  function answer(nonce: string): void {
    answered = nonce;
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
    post(say('port', { nonce }), [port2]);
    if (wanted !== undefined) tell(say('language', { language: wanted }));
  }

  function take(data: unknown): void {
    const message = read(data, ['height', 'state', 'language', 'leaving']);
    if (typeof message === 'string') {
      complain(`Dropped a message of ${origin}. ${message}`);
      return;
    }
    switch (message.type) {
      case 'height':
        if (options.onHeight) options.onHeight(message.pixels);
        else iframe.style.blockSize = `${message.pixels}px`;
        return;
      case 'state':
        intoView(iframe);
        options.onState?.({ state: message.state, recorded: message.recorded });
        return;
      case 'language':
        options.onLanguage?.(message.language);
        return;
      case 'leaving':
        leave(message.url, message.method);
        return;
    }
  }

  function leave(url: string, method: 'GET' | 'POST'): void {
    const { returnOrigins = [location.origin], onLeaving = navigate } = options;
    const way = wayBack(url, { allowedOrigins: returnOrigins, development: isLocal(location) }, method);
    if (way.kind === 'known') onLeaving(way);
    else if (way.kind === 'refused') complain(`The way back is not taken: ${way.problem}.`);
  }

  const frame: ConnectedFrame = {
    focus() {
      before = document.activeElement;
      iframe.focus();
      tell(say('focus', {}));
    },
    speak(language) {
      wanted = language;
      tell(say('language', { language }));
    },
    dispose() {
      if (listening.signal.aborted) return;
      listening.abort();
      tell(say('bye', {}));
      port?.close();
      if (document.activeElement === iframe && before instanceof HTMLElement) before.focus();
    },
  };
  connected.set(iframe, frame);
  // A frame that shows nothing yet will say hello by itself.
  if (iframe.contentDocument?.URL !== 'about:blank') post(say('ask', {}));
  return frame;
}

/** A new screen begins at its top: from the end of a long one the person would see what comes below the frame. */
function intoView(iframe: HTMLIFrameElement): void {
  if (document.activeElement === iframe && iframe.getBoundingClientRect().top < 0) iframe.scrollIntoView();
}
