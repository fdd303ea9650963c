/** CSV as a table. What is none is shown line by line, and that is said. */
import { decodeInTurns } from '../text/decode.ts';
import { finder, type Hit } from '../text/find.ts';
import { remark } from '../text/remark.ts';
import { turn } from '../turn.ts';
import type { Viewer } from '../viewer.ts';
import { hasHeader, rows, separatorOf, type Row } from './parse.ts';
import { tableOf, type Table } from './table.ts';

export { styles } from './styles.ts';

/** In characters: one cell is laid out in one turn. */
const longestValue = 20_000;

export const view: Viewer = async (host, exhibit, signal) => {
  const { bytes, document: file, title, localizer } = exhibit;
  const { text, encoding } = await decodeInTurns(bytes, file.mediaType, signal);
  const table = await parsed(text, signal);
  const read = table ?? lines(text);
  const header = table !== undefined && hasHeader(read, file.mediaType);
  const drawn = tableOf(read, header);
  drawn.element.ariaLabel = title;
  const around = document.createElement('div');
  around.className = 'csv';
  if (file.language !== undefined) around.lang = file.language;
  around.append(drawn.element);
  if (!table) host.append(remark(localizer.t('viewer.as-text')));
  if (encoding !== 'utf-8') host.append(remark(localizer.t('viewer.encoding', { encoding })));
  host.append(around);
  drawn.watch();
  return {
    zoom: (scale) => around.style.setProperty('--zoom', String(scale)),
    find: finder(
      {
        count: read.length,
        // No search text has a NUL in it, so none is found across two cells.
        text: (row) => read[row]?.join('\0') ?? '',
        range: (hit, length) => within(drawn, hit, length),
      },
      signal,
    ),
    paper: async (stop) => (await import('./paper.ts')).onPaper(read, header, around, stop),
    destroy: () => drawn.destroy(),
  };
};

/** `undefined` where it cannot be read as rows. */
async function parsed(text: string, signal: AbortSignal): Promise<readonly Row[] | undefined> {
  const all: Row[] = [];
  try {
    for (const row of rows(text, separatorOf(text))) {
      if (row.some(({ length }) => length > longestValue)) return undefined;
      all.push(row);
      if (all.length % 5000 === 0) await turn(signal);
    }
    return all;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** A line without an end is cut, so that the browser can lay it out piece by piece. */
function lines(text: string): readonly Row[] {
  return (text.match(/[^\n]{1,4000}|\n(?=\n)/g) ?? []).map((line) => [line]);
}

function within(table: Table, { piece, at }: Hit, length: number): Range | undefined {
  let before = 0;
  for (const { firstChild } of table.cells(piece)) {
    const size = firstChild?.nodeValue?.length ?? 0;
    if (firstChild && at < before + size) {
      const range = document.createRange();
      range.setStart(firstChild, at - before);
      range.setEnd(firstChild, at - before + length);
      return range;
    }
    before += size + 1;
  }
  return undefined;
}
