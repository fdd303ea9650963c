/** Lines as they are found. */

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Goes through a text of one kind. */
export interface Layout {
  /** Takes what stands here; tells where it ends, `undefined` where it is not what it should be. */
  take(at: number): number | undefined;
  /** All lines; `undefined` where something is missing. */
  end(): readonly Line[] | undefined;
}

/** A longer line is cut, because a browser would lay it out at once. */
const longest = 2000;

export class Lines {
  readonly all: Line[] = [];

  add(start: number, end: number, indent: number): void {
    let at = start;
    do {
      const cut = Math.min(at + longest, end);
      this.all.push({ start: at, end: cut, indent });
      at = cut;
    } while (at < end);
  }
}
