/** Rows as a table. Of a long one, only what is near the screen is drawn. */
import { scrollerOf } from '../scroller.ts';
import type { Row } from './parse.ts';

/** Drawn in a few milliseconds. */
const rowsAtOnce = 100;
/** In pixels, of a row, before it is drawn. */
const usualHeight = 34;
/** In `ch`: wide enough for a heading, narrow enough for the next column to be seen. */
const [narrowest, widest] = [4, 32];

export interface Table {
  readonly element: HTMLTableElement;
  /** The cells of a row, drawn if they were not. */
  cells(row: number): readonly HTMLTableCellElement[];
  /** Draws what is near the screen from now on, and nothing else. */
  watch(): void;
  destroy(): void;
}

export function tableOf(rows: readonly Row[], header: boolean): Table {
  const element = document.createElement('table');
  element.setAttribute('aria-rowcount', String(rows.length));
  element.append(widths(rows));
  const titles = header ? 1 : 0;
  if (header) element.createTHead().append(line(rows, 0, 'th'));
  for (let first = titles; first < rows.length; first += rowsAtOnce) {
    clear(element.createTBody(), Math.min(rowsAtOnce, rows.length - first) * usualHeight);
  }
  const bodies = [...element.tBodies];
  const drawn = new Set<Element>();
  const draw = (body: Element): void => {
    if (drawn.has(body)) return;
    drawn.add(body);
    const first = titles + bodies.indexOf(body as HTMLTableSectionElement) * rowsAtOnce;
    const shown = rows.slice(first, first + rowsAtOnce);
    body.replaceChildren(...shown.map((_, n) => line(rows, first + n, 'td')));
  };
  let near: IntersectionObserver | undefined;
  return {
    element,
    cells(row) {
      const n = row - titles;
      const body = bodies[Math.floor(n / rowsAtOnce)];
      if (body) draw(body);
      return [...((body?.rows[n % rowsAtOnce] ?? element.rows[0])?.cells ?? [])];
    },
    watch() {
      const tell: IntersectionObserverCallback = (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (isIntersecting) draw(target);
          else if (drawn.delete(target)) clear(target, boundingClientRect.height);
        }
      };
      near = new IntersectionObserver(tell, { root: scrollerOf(element), rootMargin: '200% 0px' });
      for (const body of bodies) near.observe(body);
    },
    destroy: () => near?.disconnect(),
  };
}

/** One empty row keeps the place of those that are not drawn. */
function clear(body: Element, height: number): void {
  const place = document.createElement('tr');
  place.ariaHidden = 'true';
  place.style.setProperty('height', `${height}px`);
  body.replaceChildren(place);
}

/** A row with as many cells as it has: what is missing is not made up. */
export function line(rows: readonly Row[], at: number, kind: 'th' | 'td'): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('aria-rowindex', String(at + 1));
  for (const value of rows[at] ?? []) {
    const cell = document.createElement(kind);
    if (kind === 'th') cell.setAttribute('scope', 'col');
    cell.append(value);
    row.append(cell);
  }
  return row;
}

/** Columns keep their widths, whatever is drawn: by the longest of the first values. */
function widths(rows: readonly Row[]): HTMLElement {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const group = document.createElement('colgroup');
  const first = rows.slice(0, rowsAtOnce);
  for (let n = 0; n < columns; n += 1) {
    const longest = Math.max(...first.map((row) => row[n]?.length ?? 0));
    const column = document.createElement('col');
    column.style.setProperty('width', `${Math.min(widest, Math.max(narrowest, longest)) + 3}ch`);
    group.append(column);
  }
  return group;
}
