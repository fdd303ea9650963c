/** Records as a table. What has no column of its own folds out under its row. */
import type { Fact } from '../shape/fact.ts';
import type { Table } from '../shape/layout.ts';
import type { Outline } from '../shape/outline.ts';
import { blockElement } from './blocks.ts';
import { label, type Context } from './context.ts';
import { make } from './make.ts';
import { isNumber, valueNodes } from './value.ts';

export function tableOf(context: Context, { name, columns, rows }: Table): HTMLElement {
  const told = rows.map((row) => rowOf(context.outline, row, { name, columns }));
  const more = told.some(({ rest }) => rest.length > 0);
  const numeric = columns.map((_, at) =>
    isNumeric(
      context,
      told.map(({ cells }) => cells[at] ?? []),
    ),
  );
  const shape: Shape = { columns, numeric, more };
  const heads = columns.map((column, at) => headOf(label(context, column, name), numeric[at]));
  if (more) heads.push(headOf(context.localizer.term('more')));
  const body = told.flatMap((row) => elementsOf(context, row, shape));
  const made = make('table', '', make('thead', '', make('tr', '', ...heads)), make('tbody', '', ...body));
  // A table may be wider than a phone; it scrolls, and the page does not.
  const scroll = Object.assign(make('div', 'scroll', made), { tabIndex: 0, role: 'group' });
  scroll.ariaLabel = label(context, name, '');
  return scroll;
}

interface Shape {
  readonly columns: readonly string[];
  /** Which of the columns hold numbers and nothing else. */
  readonly numeric: readonly boolean[];
  readonly more: boolean;
}

interface Row {
  readonly node: number;
  /** For each column what stands in it. */
  readonly cells: readonly (readonly Fact[])[];
  /** Parts that no column shows. */
  readonly rest: readonly number[];
}

function rowOf(outline: Outline, node: number, { name, columns }: Pick<Table, 'name' | 'columns'>): Row {
  const parts = [...outline.parts(node)];
  const told = parts.filter((one) => columns.includes(outline.name(one)) && outline.isFact(one));
  const cells = columns.map((column) =>
    outline.facts(
      told.filter((one) => outline.name(one) === column),
      name,
    ),
  );
  return { node, cells, rest: [...parts.filter((one) => !told.includes(one)), ...outline.texts(node)] };
}

function isNumeric(context: Context, cells: readonly (readonly Fact[])[]): boolean {
  const facts = cells.flat();
  return facts.length > 0 && facts.every((fact) => isNumber(context, fact));
}

function headOf(text: string, numeric = false): HTMLElement {
  return Object.assign(make('th', numeric ? 'number' : '', text), { scope: 'col' });
}

function elementsOf(
  context: Context,
  { node, cells, rest }: Row,
  { columns, numeric, more }: Shape,
): readonly HTMLElement[] {
  const line = make('tr', '');
  for (const [at, facts] of cells.entries()) {
    const values = facts.map((fact) => valueNodes({ ...context, tight: true }, fact));
    const content = values.length === 1 ? values.flat() : values.map((nodes) => make('div', '', ...nodes));
    line.append(make('td', numeric[at] ? 'number' : '', ...content));
  }
  if (!more) return [line];
  if (rest.length === 0) {
    line.append(make('td', ''));
    return [line];
  }
  const hidden = make('tr', 'rest', restCell(context, node, columns));
  hidden.hidden = true;
  line.append(make('td', '', opener(hidden, context.localizer.term('more'))));
  return [line, hidden];
}

function opener(hidden: HTMLElement, text: string): HTMLElement {
  const button = make('button', 'opener', make('span', '', text));
  button.type = 'button';
  button.ariaExpanded = 'false';
  button.addEventListener('click', () => {
    hidden.hidden = !hidden.hidden;
    button.ariaExpanded = String(!hidden.hidden);
  });
  return button;
}

function restCell(context: Context, node: number, columns: readonly string[]): HTMLElement {
  const { outline } = context;
  const work = outline.blocks(node);
  let step = work.next();
  while (!step.done) step = work.next();
  const cell = make('td', '');
  cell.colSpan = columns.length + 1;
  for (const block of step.value) {
    if (block.kind !== 'facts' || block.level > 0) cell.append(blockElement(context, block, false));
    else {
      const facts = block.facts.filter(([first = 0]) => !columns.includes(outline.name(first)));
      if (facts.length > 0) cell.append(blockElement(context, { ...block, facts }, false));
    }
  }
  return cell;
}
