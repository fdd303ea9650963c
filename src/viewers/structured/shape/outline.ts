/** The tree as its model wants it seen: without what says nothing, and with what belongs together side by side. */
import { kinds } from '../reading/batch.ts';
import type { Tree } from '../reading/tree.ts';
import type { Model } from '../models/model.ts';
import { factOf, factsOf, type Fact } from './fact.ts';
import { layout, type Block } from './layout.ts';

/** Siblings of one name; a text is alone. */
export interface Siblings {
  readonly name: string;
  readonly nodes: readonly [number, ...number[]];
}

/** More nodes than a text holds: stray text among so many is not what holds them together. */
const mostInText = 400;

/** Names whose text may be the whole of a record, and names that only add to it. */
const mains = /^(?:value|text|amount|content|names?|titles?|labels?)$/;
const additions = /^(?:code|currency|lang|language|scheme|codeList|unit|level)(?:_?(?:code|id))?$/i;

export class Outline {
  readonly tree: Tree;
  readonly model: Model | undefined;
  readonly #hoisted: ReadonlySet<string>;

  constructor(tree: Tree, model: Model | undefined) {
    this.tree = tree;
    this.model = model;
    this.#hoisted = new Set(model?.hoisted);
  }

  /** All that is in an element, one under the other. */
  blocks(node: number): Generator<undefined, readonly Block[]> {
    return layout(this, node);
  }

  /** What one element says. */
  fact(node: number, parent: string): Fact {
    return factOf(this, node, parent);
  }

  /** What siblings of one name say. */
  facts(nodes: readonly number[], parent: string): readonly Fact[] {
    return factsOf(this, nodes, parent);
  }

  /** Empty for a text. */
  name(node: number): string {
    return this.isText(node) ? '' : this.tree.name(node)[1];
  }

  isText(node: number): boolean {
    return this.tree.kind(node) > kinds.attribute;
  }

  /** Elements and attributes inside, with what is inside those that say nothing. */
  *parts(node: number): Generator<number> {
    for (const child of this.#contents(node)) if (!this.isText(child)) yield child;
  }

  *#contents(node: number): Generator<number> {
    for (const child of this.tree.children(node)) {
      if (this.#isHoisted(child)) yield* this.#contents(child);
      else yield child;
    }
  }

  /** Text right inside an element, and what an attribute says. */
  texts(node: number): readonly number[] {
    if (!this.tree.isElement(node)) return [node];
    return [...this.tree.children(node)].filter((child) => this.isText(child));
  }

  elements(node: number): readonly number[] {
    return this.tree.isElement(node)
      ? [...this.parts(node)].filter((child) => this.tree.isElement(child))
      : [];
  }

  /** It holds text, and what else it holds belongs into that text. */
  isProse(node: number): boolean {
    const isShort = this.tree.end(node) - node <= mostInText;
    return (isShort || !this.#holdsElements(node)) && this.texts(node).length > 0;
  }

  /** Of a long list it looks at the beginning alone. */
  #holdsElements(node: number): boolean {
    for (const one of this.#contents(node)) if (this.tree.isElement(one)) return true;
    return false;
  }

  /**
   * Siblings of one name stand together, in the order in which each name first appears; a text between them stands alone,
   * where it is. What prose holds is in its text, but for its attributes.
   */
  *siblings(node: number): Generator<Siblings | undefined> {
    const prose = this.isProse(node);
    const named = new Map<string, [number, ...number[]]>();
    for (const part of this.#contents(node)) {
      if (prose && this.tree.kind(part) !== kinds.attribute) continue;
      const name = this.name(part);
      if (this.isText(part)) {
        for (const [before, nodes] of named) yield { name: before, nodes };
        named.clear();
        yield { name, nodes: [part] };
        continue;
      }
      const known = named.get(name);
      if (known) known.push(part);
      else named.set(name, [part]);
      // Nothing to tell yet; a long list is a good place to let the page breathe.
      yield undefined;
    }
    for (const [name, nodes] of named) yield { name, nodes };
  }

  /** One fact, with what belongs to it: a text, or only a value and what it is counted in. */
  isFact(node: number): boolean {
    const inner = this.elements(node);
    return inner.length === 0 || this.isProse(node) || this.mains(node, inner).length > 0;
  }

  /** The elements that are the value of a record like `{"value": 5, "currency": "EUR"}`; none where it is no such record. */
  mains(node: number, inner: readonly number[]): readonly number[] {
    if (inner.length < 2 || inner.length > 30 || this.texts(node).length > 0) return [];
    if (inner.some((one) => this.elements(one).length > 0 && !this.#isSpoken(one))) return [];
    const named = inner.filter((one) => mains.test(this.name(one)));
    // A code that nobody put into words.
    const found = named.length > 0 ? named : inner.filter((one) => this.name(one) === 'code');
    return this.#areMains(found, inner) ? found : [];
  }

  #areMains(found: readonly number[], inner: readonly number[]): boolean {
    const names = new Set(found.map((one) => this.name(one)));
    const others = inner.filter((one) => !found.includes(one));
    if (names.size !== 1 || others.length === 0 || !others.every((one) => this.#adds(one))) return false;
    return found.length === 1 || found.every((one) => this.#isSpoken(one));
  }

  #adds(node: number): boolean {
    return additions.test(this.name(node)) && this.elements(node).length === 0;
  }

  /** `{"language": "et", "text": "osaühing"}` */
  #isSpoken(node: number): boolean {
    const inner = this.elements(node);
    const names = inner.map((one) => this.name(one));
    return (
      inner.length === 2 &&
      names.some((name) => /^lang(?:uage)?$/.test(name)) &&
      names.some((name) => /^(?:text|value|name)$/.test(name)) &&
      inner.every((one) => this.elements(one).length === 0)
    );
  }

  #isHoisted(node: number): boolean {
    if (!this.#hoisted.has(this.name(node)) || !this.tree.isElement(node)) return false;
    return [...this.tree.children(node)].every((child) => this.tree.isElement(child));
  }
}
