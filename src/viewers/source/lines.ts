/**
 * Where the lines of a text begin and end, and how far each is moved in. XML and JSON are laid out by their tags and
 * brackets; nothing but white space between these is left out. A text that is neither keeps its own lines.
 */
import { JsonLayout } from './json-layout.ts';
import { Lines, type Layout, type Line } from './layout.ts';
import { XmlLayout } from './xml-layout.ts';

type Work<Result> = Generator<undefined, Result>;

export function* linesOf(text: string, kind: string): Work<readonly Line[]> {
  // A DOCTYPE may change what all of the rest means.
  const isXml = kind === 'xml' && !text.includes('<!DOCTYPE');
  const layout = isXml ? new XmlLayout(text) : kind === 'json' ? new JsonLayout(text) : undefined;
  return (layout && (yield* laidOut(text, layout))) ?? (yield* plain(text));
}

/** `undefined` where the text turns out to be something else. */
function* laidOut(text: string, layout: Layout): Work<readonly Line[] | undefined> {
  try {
    for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
      const end = layout.take(at);
      if (end === undefined) return undefined;
      at = end;
      yield;
    }
  } catch {
    // A pattern may run out of room over a megabyte between two quotes.
    return undefined;
  }
  return layout.end();
}

function* plain(text: string): Work<readonly Line[]> {
  const lines = new Lines();
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    lines.add(at, end, 0);
    at = end + 1;
    yield;
  }
  return lines.all;
}
