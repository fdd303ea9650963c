/** Blocks as elements. */
import type { Block, Facts, Heading } from '../shape/layout.ts';
import { label, type Context } from './context.ts';
import { make } from './make.ts';
import { tableOf } from './table.ts';
import { valueNodes } from './value.ts';

/** @param foldable - False where a heading is nothing to press. */
export function blockElement(context: Context, block: Block, foldable: boolean): HTMLElement {
  const element = made(context, block, foldable);
  element.style.setProperty('--level', String(Math.min(block.level, 6)));
  return element;
}

function made(context: Context, block: Block, foldable: boolean): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return heading(context, block, foldable);
    case 'facts':
      return list(context, block);
    case 'text':
      return make('p', '', ...valueNodes(context, bare(context, block.node)));
    case 'table':
      return tableOf(context, block);
  }
}

/** The text of a group, without its attributes: those are facts of their own. */
function bare({ outline }: Context, node: number) {
  const fact = outline.fact(node, '');
  return { ...fact, qualifiers: fact.qualifiers.filter(({ inner }) => inner) };
}

function heading(context: Context, block: Heading, foldable: boolean): HTMLElement {
  const text = title(context, block);
  const element = make('div', 'heading', ...(foldable ? [make('button', '', ...text)] : text));
  element.role = 'heading';
  element.ariaLevel = String(Math.min(block.level + 4, 9));
  return element;
}

function title(context: Context, { name, parent, node, count, number }: Heading): readonly (Node | string)[] {
  const { outline, localizer } = context;
  const text = label(context, name, parent);
  if (count !== undefined) return [`${text} (${localizer.number(count)})`];
  const key = outline.model?.headings?.[name];
  const naming = key === undefined ? [] : [...outline.parts(node)].filter((one) => outline.name(one) === key);
  const [fact] = outline.facts(naming, name);
  const [said] = fact ? valueNodes(context, fact) : [];
  if (said instanceof HTMLElement && said.textContent) {
    const named = make('span', '', said.textContent);
    if (said.lang) named.lang = said.lang;
    return [`${text}: `, named];
  }
  return [number === undefined ? text : localizer.t('viewer.item', { title: text, number })];
}

export function list(context: Context, { parent, facts }: Pick<Facts, 'parent' | 'facts'>): HTMLElement {
  const { outline } = context;
  const made = make('dl', 'values');
  for (const nodes of facts) {
    const name = label(context, outline.name(nodes[0] ?? 0), parent);
    made.append(make('dt', '', name));
    for (const fact of outline.facts(nodes, parent))
      made.append(make('dd', '', ...valueNodes(context, fact)));
  }
  return made;
}
