/** All rows, for the printer. Comes when somebody prints. */
import { turn } from '../turn.ts';
import type { Row } from './parse.ts';
import { line } from './table.ts';

/** @param around - What the table stands in on the screen. */
export async function onPaper(
  all: readonly Row[],
  header: boolean,
  around: Node,
  signal: AbortSignal,
): Promise<readonly Node[]> {
  const page = around.cloneNode();
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  for (const at of all.keys()) {
    const target = header && at === 0 ? table.createTHead() : body;
    target.append(line(all, at, header && at === 0 ? 'th' : 'td'));
    if (at % 500 === 499) await turn(signal);
  }
  table.append(body);
  page.appendChild(table);
  return [page];
}
