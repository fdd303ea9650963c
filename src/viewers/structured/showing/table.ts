/** Records as a table. What has no column of its own folds out under its row. */
import { factsOf, type Fact } from '../shape/fact.ts';
import { layout, type Table } from '../shape/layout.ts';
import type { Outline } from '../shape/outline.ts';
import { blockElement } from './blocks.ts';
import { label, type Context } from './context.ts';
import { make } from './make.ts';
import { isNumber, valueNodes } from './value.ts';

export function tableOf(context: Context, { name, columns, rows }: Table): HTMLElement {
  const more = rows.some((row) => restOf(context.outline, row, columns).length > 0);
  const told = rows.map((row) => columns.map((column) => cellOf(context, row, { name, column })));
  const numeric = columns.map((_, at) =>
    isNumeric(
      context,
      told.map((cells) => cells[at] ?? []),
    ),
  );
  const shape: Shape = { columns, numeric, more };
  const heads = columns.map((column, at) => headOf(label(context, column, name), numeric[at]));
  if (more) heads.push(headOf(context.localizer.term('more')));
  const body = rows.flatMap((row, at) => rowsOf(context, row, told[at] ?? [], shape));
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

interface Column {
  /** Of the records. */
  readonly name: string;
  readonly column: string;
}

function cellOf({ outline }: Context, node: number, { name, column }: Column): readonly Fact[] {
  const nodes = [...outline.parts(node)].filter((one) => outline.name(one) === column && outline.isFact(one));
  return factsOf(outline, nodes, name);
}

function isNumeric(context: Context, cells: readonly (readonly Fact[])[]): boolean {
  const facts = cells.flat();
  return facts.length > 0 && facts.every((fact) => isNumber(context, fact));
}

function headOf(text: string, numeric = false): HTMLElement {
  return Object.assign(make('th', numeric ? 'number' : '', text), { scope: 'col' });
}

function rowsOf(
  context: Context,
  node: number,
  told: readonly (readonly Fact[])[],
  { columns, numeric, more }: Shape,
): readonly HTMLElement[] {
  const { outline } = context;
  const cells = told.map((facts, at) => {
    const values = facts.map((fact) => valueNodes({ ...context, tight: true }, fact));
    const content = values.length === 1 ? values.flat() : values.map((nodes) => make('div', '', ...nodes));
    return make('td', numeric[at] ? 'number' : '', ...content);
  });
  const row = make('tr', '', ...cells);
  if (!more) return [row];
  const rest = restOf(outline, node, columns);
  if (rest.length === 0) {
    row.append(make('td', ''));
    return [row];
  }
  const hidden = make('tr', 'rest', restCell(context, node, columns));
  hidden.hidden = true;
  row.append(make('td', '', opener(hidden, context.localizer.term('more'))));
  return [row, hidden];
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

/** Parts of a record that no column shows. */
function restOf(outline: Outline, node: number, columns: readonly string[]): readonly number[] {
  const unseen = [...outline.parts(node)].filter(
    (one) => !columns.includes(outline.name(one)) || !outline.isFact(one),
  );
  return [...unseen, ...outline.texts(node)];
}

function restCell(context: Context, node: number, columns: readonly string[]): HTMLElement {
  const { outline } = context;
  const work = layout(outline, node);
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
