/** The document as it was issued, for those who want to see the data: formatted where it can be, and coloured. */
import { decodeText } from '../text/decode.ts';
import type { Viewer } from '../viewer.ts';
import type { Search } from '../window/find.ts';
import { foundStyles } from '../window/styles.ts';
import { inSlices } from '../turn.ts';
import { Window, type Piece } from '../window/window.ts';
import { coloured } from './colours.ts';
import { linesOf } from './lines.ts';
import { sourceStyles } from './styles.ts';

export const styles = [sourceStyles, foundStyles];

/** Lines that are painted at once. */
const together = 40;

export const view: Viewer = async (host, { bytes, document: { mediaType } }, signal) => {
  const over = new AbortController();
  const alive = AbortSignal.any([signal, over.signal]);
  const text = decodeText(bytes);
  const kind = /\b(?:xml|json)(?=\s*(?:;|$))/i.exec(mediaType)?.[0] ?? '';
  const lines = await inSlices(linesOf(text, kind), alive);
  const source = document.createElement('div');
  source.className = 'source';
  const pieces = Array.from({ length: Math.ceil(lines.length / together) }, (_, at): Piece => {
    const part = lines.slice(at * together, (at + 1) * together);
    return {
      lines: () => part.length,
      make: () => part.map(({ start, end, indent }) => coloured(text.slice(start, end), indent, kind)),
    };
  });
  const window = new Window(source, pieces);
  host.append(source);
  let search: Search | undefined;
  return {
    zoom: (scale) => source.style.setProperty('font-size', `${0.9 * scale}rem`),
    async find(sought, step) {
      const { Search: Loaded } = await import('../window/find.ts');
      search ??= new Loaded(window, () => undefined);
      return search.find(sought, step);
    },
    async paper(asked) {
      const copy = source.cloneNode(false) as HTMLElement;
      const fill = function* (): Generator<undefined> {
        for (let at = 0; at < window.length; at += 1) {
          copy.append(...window.make(at));
          yield;
        }
      };
      await inSlices(fill(), AbortSignal.any([asked, alive]));
      return [copy];
    },
    destroy() {
      over.abort();
      search?.destroy();
      window.destroy();
    },
  };
};
