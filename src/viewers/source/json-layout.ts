import { Lines, type Layout, type Line } from './layout.ts';

const token = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]|[^"{}[\],\s]+|$)/y;
const opening = new Set(['{', '[']);
const closing = new Set(['}', ']']);

/** A member or item to a line; what is empty stays on one. */
export class JsonLayout implements Layout {
  readonly #text: string;
  readonly #lines = new Lines();
  #depth = 0;
  /** Where the line begins that is being read. */
  #start: number | undefined;
  #end = 0;
  #last = '';

  constructor(text: string) {
    this.#text = text;
  }

  take(at: number): number | undefined {
    token.lastIndex = at;
    const [whole, found = ''] = token.exec(this.#text) ?? [];
    if (whole === undefined) return undefined;
    const end = at + whole.length;
    const start = end - found.length;
    if (closing.has(found) && !this.#close()) return undefined;
    if (found) this.#add(found, start, end);
    return end;
  }

  #add(found: string, start: number, end: number): void {
    this.#start ??= start;
    this.#end = end;
    if (found === ',' || opening.has(found)) this.#flush();
    if (opening.has(found)) this.#depth += 1;
    this.#last = found;
  }

  end(): readonly Line[] | undefined {
    this.#flush();
    return this.#depth === 0 ? this.#lines.all : undefined;
  }

  #close(): boolean {
    if (this.#depth === 0) return false;
    const isEmpty = opening.has(this.#last);
    if (!isEmpty) this.#flush();
    this.#depth -= 1;
    if (isEmpty) this.#start = this.#lines.all.pop()?.start;
    return true;
  }

  #flush(): void {
    if (this.#start !== undefined) this.#lines.add(this.#start, this.#end, this.#depth);
    this.#start = undefined;
  }
}
