import { Lines, type Layout, type Line } from './layout.ts';

const markup = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+/y;

/** A tag to a line; an element that holds text alone stays on one. */
export class XmlLayout implements Layout {
  readonly #text: string;
  readonly #lines = new Lines();
  #depth = 0;
  /** Where a start tag begins that nothing but text has followed. */
  #open: number | undefined;
  #openEnd = 0;

  constructor(text: string) {
    this.#text = text;
  }

  take(at: number): number | undefined {
    markup.lastIndex = at;
    const found = markup.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    const end = at + found.length;
    if (found.startsWith('</')) return this.#close(at, end);
    if (!found.startsWith('<') || found.startsWith('<![')) this.#said(found, at, end);
    else {
      this.#flush();
      if (/^<[?!]|\/>$/.test(found)) this.#lines.add(at, end, this.#depth);
      else this.#begin(at, end);
    }
    return end;
  }

  end(): readonly Line[] | undefined {
    return this.#depth === 0 ? this.#lines.all : undefined;
  }

  #begin(at: number, end: number): void {
    this.#open = at;
    this.#openEnd = end;
    this.#depth += 1;
  }

  #said(text: string, at: number, end: number): void {
    // White space before the first child is not shown: the child stands on a line of its own.
    if (!text.trim()) return;
    if (this.#open !== undefined) this.#openEnd = end;
    else this.#lines.add(at, end, this.#depth);
  }

  #close(at: number, end: number): number | undefined {
    if (this.#depth === 0) return undefined;
    this.#depth -= 1;
    this.#lines.add(this.#open ?? at, end, this.#depth);
    this.#open = undefined;
    return end;
  }

  #flush(): void {
    if (this.#open !== undefined) this.#lines.add(this.#open, this.#openEnd, this.#depth - 1);
    this.#open = undefined;
  }
}
