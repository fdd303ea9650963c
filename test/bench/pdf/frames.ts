/** What comes to the screen and when: the compositor's frames, with the time that it stamps on them. */
import type { Page } from '@playwright/test';
import { decode } from 'jpeg-js';

interface Frame {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly jpeg: string;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Dots of the block at least, on a frame made small: a tenth of it. */
const enough = 60;
/** Between colours, so that a block whose edges are blurred is still one. */
const close = 70;

export class Film {
  readonly #frames: Frame[] = [];
  #looked: Frame | undefined;

  /** Films from now on. Small pictures: making them takes from the time that is measured. */
  static async of(page: Page): Promise<Film> {
    const film = new Film();
    const session = await page.context().newCDPSession(page);
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      film.#frames.push({ at: (metadata.timestamp ?? 0) * 1000, jpeg: data });
      void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    });
    await session.send('Page.startScreencast', {
      format: 'jpeg',
      quality: 80,
      maxWidth: 250,
      maxHeight: 225,
    });
    return film;
  }

  /** When the colour was first seen, once it is. */
  seen(colour: Colour): number | undefined {
    // Looking takes time: at the last frame only, until there is something in it.
    const last = this.#frames.at(-1);
    if (last === this.#looked || !last) return undefined;
    this.#looked = last;
    return shows(last, colour) ? this.#frames.find((frame) => shows(frame, colour))?.at : undefined;
  }
}

function shows({ jpeg }: Frame, colour: Colour): boolean {
  const { data } = decode(Buffer.from(jpeg, 'base64'), { useTArray: true });
  let dots = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((value, n) => Math.abs((data[at + n] ?? 0) - value) < close)) dots += 1;
  }
  return dots >= enough;
}
