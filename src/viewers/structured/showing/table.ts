/** Records as a table. What has no column of its own folds out under its row. */
import { factsOf } from '../shape/fact.ts';
import { layout, type Table } from '../shape/layout.ts';
import type { Outline } from '../shape/outline.ts';
import { blockElement } from './blocks.ts';
import { label, type Context } from './context.ts';
import { make } from './make.ts';
import { valueNodes } from './value.ts';

export function tableOf(context: Context, { name, columns, rows }: Table): HTMLElement {
  const more = rows.some((row) => restOf(context.outline, row, columns).length > 0);
  const heads = columns.map((column) => label(context, column, name));
  if (more) heads.push(context.localizer.term('more'));
  const head = heads.map((text) => Object.assign(make('th', '', text), { scope: 'col' }));
  const body = rows.flatMap((row) => rowsOf(context, row, { name, columns, more }));
  const made = make('table', '', make('thead', '', make('tr', '', ...head)), make('tbody', '', ...body));
  // A table may be wider than a phone; it scrolls, and the page does not.
  const scroll = Object.assign(make('div', 'scroll', made), { tabIndex: 0, role: 'group' });
  scroll.ariaLabel = label(context, name, '');
  return scroll;
}

interface Shape {
  readonly name: string;
  readonly columns: readonly string[];
  readonly more: boolean;
}

function rowsOf(context: Context, node: number, { name, columns, more }: Shape): readonly HTMLElement[] {
  const { outline } = context;
  const parts = [...outline.parts(node)];
  const cells = columns.map((column) => {
    const nodes = parts.filter((one) => outline.name(one) === column && outline.isFact(one));
    const facts = factsOf(outline, nodes, name);
    return make(
      'td',
      '',
      ...facts.map((fact) => make('div', '', ...valueNodes({ ...context, tight: true }, fact))),
    );
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
