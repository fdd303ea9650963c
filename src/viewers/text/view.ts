/** Plain text, as it is. */
import { sheet } from '../sheet.ts';
import { inSlices } from '../turn.ts';
import type { Viewer } from '../viewer.ts';
import { decodeInTurns } from './decode.ts';
import { finder, findRules } from './find.ts';
import { remark, remarkRules } from './remark.ts';
import { slices } from './slices.ts';

export const styles = sheet(`
  .text {
    margin: 0;
    padding: 1rem;
    background: var(--surface);
    font: 0.9rem/1.5 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .text div {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--lines) * 1.5em);
    unicode-bidi: inherit;
  }
  ${findRules}${remarkRules}
`);

/** Characters in a line of the narrow columns in which documents are shown, to guess the height of what is not drawn. */
const usualLine = 80;

export const view: Viewer = async (host, { bytes, document: file, localizer }, signal) => {
  const { text, encoding } = await decodeInTurns(bytes, file.mediaType, signal);
  const starts: number[] = [];
  const nodes: Text[] = [];
  const drawn = document.createElement('pre');
  drawn.className = 'text';
  if (file.language !== undefined) drawn.lang = file.language;
  await inSlices(draw(), signal);
  if (encoding !== 'utf-8') host.append(remark(localizer.t('viewer.encoding', { encoding })));
  host.append(drawn);
  return {
    zoom: (scale) => drawn.style.setProperty('font-size', `${0.9 * scale}rem`),
    find: finder(
      {
        count: nodes.length,
        text: (piece, beyond) => text.slice(starts[piece], (starts[piece + 1] ?? text.length) + beyond),
        range: ({ piece, at }, length) => between(nodes, piece, at, length),
      },
      signal,
    ),
    paper() {
      const page = drawn.cloneNode();
      page.textContent = text;
      return Promise.resolve([page]);
    },
    destroy: () => undefined,
  };

  function* draw(): Generator<undefined> {
    let start = 0;
    for (const piece of slices(text)) {
      const node = document.createTextNode(piece);
      starts.push(start);
      nodes.push(node);
      drawn.append(piece.length === text.length ? node : slice(node));
      start += piece.length;
      yield;
    }
  }
};

function slice(text: Text): HTMLElement {
  const element = document.createElement('div');
  const lines = text.data.split('\n');
  const height = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / usualLine)), 0);
  element.style.setProperty('--lines', String(height));
  element.append(text);
  return element;
}

/** What begins in one piece may end in the next. */
function between(nodes: readonly Text[], piece: number, at: number, length: number): Range | undefined {
  const [first, second] = [nodes[piece], nodes[piece + 1]];
  if (!first) return undefined;
  const over = at + length - first.data.length;
  const range = document.createRange();
  range.setStart(first, at);
  if (over > 0 && second) range.setEnd(second, over);
  else range.setEnd(first, Math.min(first.data.length, at + length));
  return range;
}
