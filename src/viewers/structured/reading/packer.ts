import { batchBits, kinds, stride, type Batch, type Name, type NodeKind } from './batch.ts';

/** Packs nodes as they are found. */
export class Packer {
  readonly #known = new Map<string, number>();
  readonly #full: Batch[] = [];
  #names: Name[] = [];
  #nodes: number[] = [];
  #texts: string[] = [];
  #length = 0;
  #depth = 0;

  open(namespace: string, local: string): void {
    this.#add(kinds.element, this.#name(namespace, local), '');
    this.#depth += 1;
  }

  close(): void {
    this.#depth -= 1;
  }

  /** Of the element that is open. */
  attribute(namespace: string, local: string, value: string): void {
    this.#add(kinds.attribute, this.#name(namespace, local), value);
  }

  /**
   * Of the element that is open.
   *
   * @param apart - Whether white space stands between it and the text before, whatever elements begin or end there.
   */
  text(value: string, kind: NodeKind = kinds.text, apart = false): void {
    // A text has no name, and the place of one.
    this.#add(kind, Number(apart), value);
  }

  /** Hands over what is full; everything where nothing more comes. */
  take(all: boolean): readonly Batch[] {
    if (all) this.#pack();
    return this.#full.splice(0);
  }

  #name(namespace: string, local: string): number {
    const key = `${namespace} ${local}`;
    const known = this.#known.get(key) ?? this.#known.size;
    if (known === this.#known.size) {
      this.#known.set(key, known);
      this.#names.push([namespace, local]);
    }
    return known;
  }

  #add(kind: NodeKind, name: number, text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
    this.#nodes.push(kind | (this.#depth << 2), name, this.#length);
    if (this.#nodes.length === stride << batchBits) this.#pack();
  }

  #pack(): void {
    this.#full.push({
      names: this.#names,
      nodes: Int32Array.from(this.#nodes),
      text: this.#texts.join(''),
    });
    this.#names = [];
    this.#nodes = [];
    this.#texts = [];
    this.#length = 0;
  }
}
