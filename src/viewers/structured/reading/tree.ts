/** The nodes that have been read so far. A node is its number in document order. */
import { batchBits, kinds, stride, type Batch, type Name, type NodeKind } from './batch.ts';

interface Page {
  readonly nodes: Int32Array;
  readonly text: string;
  /** The node after the last one inside; 0 while that is not known. */
  readonly ends: Int32Array;
}

const inBatch = (1 << batchBits) - 1;

export class Tree {
  readonly #pages: Page[] = [];
  readonly #names: Name[] = [];
  /** Elements that are not closed, as far as is known. */
  readonly #open: number[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add({ names, nodes, text }: Batch): void {
    const ends = new Int32Array(nodes.length / stride);
    this.#names.push(...names);
    this.#pages.push({ nodes, text, ends });
    for (let at = 0; at < ends.length; at += 1) {
      const node = this.#size + at;
      const depth = (nodes[at * stride] ?? 0) >> 2;
      while (this.#open.length > depth) this.#end(this.#open.pop() ?? 0, node);
      this.#open.push(node);
    }
    this.#size += ends.length;
  }

  kind(node: number): NodeKind {
    return (this.#number(node, 0) & 3) as NodeKind;
  }

  /** Of an element or an attribute. */
  name(node: number): Name {
    return this.#names[this.#number(node, 1)] ?? ['', ''];
  }

  depth(node: number): number {
    return this.#number(node, 0) >> 2;
  }

  /** Whether white space stands between a text and the text before. */
  isApart(node: number): boolean {
    return this.#number(node, 1) > 0;
  }

  /** The node after an element and all that is in it. */
  end(node: number): number {
    const end = this.#pages[node >> batchBits]?.ends[node & inBatch] ?? 0;
    return end > 0 ? end : this.#size;
  }

  /** What an attribute or a text says. */
  text(node: number): string {
    const start = (node & inBatch) === 0 ? 0 : this.#number(node - 1, 2);
    return this.#pages[node >> batchBits]?.text.slice(start, this.#number(node, 2)) ?? '';
  }

  /** The attributes, elements and texts right inside an element. */
  *children(node: number): Generator<number> {
    const end = this.end(node);
    for (let child = node + 1; child < end; child = this.end(child)) yield child;
  }

  isElement(node: number): boolean {
    return this.kind(node) === kinds.element;
  }

  #end(node: number, end: number): void {
    const ends = this.#pages[node >> batchBits]?.ends;
    if (ends) ends[node & inBatch] = end;
  }

  #number(node: number, offset: number): number {
    return this.#pages[node >> batchBits]?.nodes[(node & inBatch) * stride + offset] ?? 0;
  }
}
