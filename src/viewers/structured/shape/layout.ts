/** The outline as a list of blocks, one under the other: what can be shown piece by piece, however long it is. */
import type { Outline, Siblings } from './outline.ts';
import { columnsOf, runs } from './records.ts';

interface Placed {
  /** How deep it stands, from 0. */
  readonly level: number;
  /** The headings around it, as places in the list; it is hidden where one of them is folded. */
  readonly under: readonly number[];
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly name: string;
  readonly parent: string;
  /** The group it stands over; of a table, its first record. */
  readonly node: number;
  /** How many records the table under it has. */
  readonly count?: number;
  /** Which of several groups of one name it is, from 1. */
  readonly number?: number;
}

export interface Facts extends Placed {
  readonly kind: 'facts';
  readonly parent: string;
  readonly facts: readonly (readonly number[])[];
}

/** Text that stands in a group without a name, or the group that is such a text. */
export interface Text extends Placed {
  readonly kind: 'text';
  readonly node: number;
}

export interface Table extends Placed {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly number[];
}

export type Block = Heading | Facts | Text | Table;

/** Rows of one block at most: what is painted at once. */
const longest = 20;

type Work<Result = void> = Generator<undefined, Result>;

/** The blocks of an element and all that is in it. */
export function* layout(outline: Outline, node: number): Work<readonly Block[]> {
  const blocks: Block[] = [];
  yield* contents(outline, blocks, node, { level: 0, under: [] });
  return blocks;
}

function* contents(outline: Outline, blocks: Block[], node: number, place: Placed): Work {
  const parent = outline.name(node);
  let facts: (readonly number[])[] = [];
  const flush = (): void => {
    if (facts.length > 0) blocks.push({ kind: 'facts', parent, facts, ...place });
    facts = [];
  };
  const say = (text: number): void => {
    flush();
    blocks.push({ kind: 'text', node: text, ...place });
  };
  if (outline.isProse(node)) say(node);
  for (const siblings of outline.siblings(node)) {
    if (!siblings) yield;
    else if (outline.isText(siblings.nodes[0])) say(siblings.nodes[0]);
    else if (yield* areFacts(outline, siblings.nodes)) {
      for (let at = 0; at < siblings.nodes.length; at += longest) {
        facts.push(siblings.nodes.slice(at, at + longest));
        if (facts.length === longest || siblings.nodes.length > longest) flush();
      }
    } else {
      flush();
      yield* records(outline, blocks, siblings, { parent, place });
    }
  }
  flush();
}

/** Several that hold nothing but attributes are a table rather than facts. */
function* areFacts(outline: Outline, nodes: readonly number[]): Work<boolean> {
  let bare = nodes.length > 1;
  for (const node of nodes) {
    if (!outline.isFact(node)) return false;
    bare &&= outline.tree.isElement(node) && outline.elements(node).length === 0;
    bare &&= outline.texts(node).length === 0 && [...outline.parts(node)].length > 1;
    yield;
  }
  return !bare;
}

interface Around {
  readonly parent: string;
  readonly place: Placed;
}

function* records(
  outline: Outline,
  blocks: Block[],
  { name, nodes }: Siblings,
  { parent, place }: Around,
): Work {
  const inside = (): Placed => ({ level: place.level + 1, under: [...place.under, blocks.length - 1] });
  let number = 0;
  for (const run of runs(outline, name, nodes)) {
    const columns = yield* columnsOf(outline, name, run);
    const [first = 0] = run;
    if (columns) {
      blocks.push({ kind: 'heading', name, parent, node: first, count: run.length, ...place });
      const within = inside();
      for (let at = 0; at < run.length; at += longest)
        blocks.push({ kind: 'table', name, columns, rows: run.slice(at, at + longest), ...within });
      number += run.length;
      continue;
    }
    for (const node of run) {
      number += 1;
      const told = nodes.length > 1 && { number };
      blocks.push({ kind: 'heading', name, parent, node, ...told, ...place });
      yield* contents(outline, blocks, node, inside());
    }
  }
}
