/** Finding text in what is shown, without touching it: occurrences are painted over, as the browser's own search does. */
import { scrollerOf } from '../scroller.ts';
import { turn } from '../turn.ts';
import type { Found, View } from '../viewer.ts';
import type { Hit, Pieces } from './find.ts';

/** So many occurrences are marked around the one that is shown. */
const marked = 200;
/** So many characters are searched before the browser may draw. */
const atOnce = 500_000;

/** Where it stands is kept from one call to the next. */
export function searching(pieces: Pieces, signal: AbortSignal): NonNullable<View['find']> {
  let sought = '';
  let hits: Promise<readonly Hit[]> = Promise.resolve([]);
  let at = -1;
  signal.addEventListener('abort', () => mark([], undefined));
  return async (text, step) => {
    if (text === sought) at += step;
    else {
      sought = text;
      at = 0;
      hits = search(pieces, text, () => sought !== text || signal.aborted);
    }
    const all = await hits;
    if (text !== sought || all.length === 0) {
      if (text === sought) mark([], undefined);
      return { at: 0, count: 0 };
    }
    at = (at + all.length) % all.length;
    return show(pieces, all, at, text.length);
  };
}

async function search(pieces: Pieces, text: string, stale: () => boolean): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  if (text === '') return hits;
  // Not `toLowerCase`: that changes the length of some letters, and with it the places of all that follow.
  const pattern = new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
  let searched = 0;
  for (let piece = 0; piece < pieces.count; piece += 1) {
    const content = pieces.text(piece, text.length - 1);
    for (const { index } of content.matchAll(pattern)) hits.push({ piece, at: index });
    searched += content.length;
    if (searched > atOnce) {
      searched = 0;
      await turn();
      if (stale()) return [];
    }
  }
  return hits;
}

function show(pieces: Pieces, hits: readonly Hit[], at: number, length: number): Found {
  const here = hits[at];
  const range = here && pieces.range(here, length);
  if (range) {
    const near = hits
      .slice(Math.max(0, at - marked), at + marked)
      .filter(({ piece }) => piece === here.piece);
    const others = near.flatMap((hit) => pieces.range(hit, length) ?? []);
    mark(others, range);
    bringIntoView(range);
  }
  return { at: at + 1, count: hits.length };
}

/** Takes away the marks that are there. Where the browser cannot mark, the text is brought into view all the same. */
function mark(found: readonly Range[], here: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('oots-found', new Highlight(...found));
  CSS.highlights.set(
    'oots-found-here',
    Object.assign(new Highlight(...(here ? [here] : [])), { priority: 1 }),
  );
}

function bringIntoView(range: Range): void {
  const around = range.startContainer.parentElement;
  if (!around) return;
  // First what holds it, so that it is laid out and its place is known.
  around.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const scroller = scrollerOf(around) ?? document.documentElement;
  const outer = scroller.getBoundingClientRect();
  const top = scroller === document.documentElement ? 0 : outer.top;
  scroller.scrollBy({ top: range.getBoundingClientRect().top - top - scroller.clientHeight / 3 });
}
