/**
 * A document laid out from top to bottom: head, title, paragraphs, fields, tables, signatures, feet.
 *
 * What does not fit goes to a new page; the feet are written last, when the number of pages is known.
 */
import { Ink, type Imprint, type Leaf, type Type } from './ink.ts';
import {
  column,
  drawFoot,
  drawGuilloche,
  drawHead,
  drawRunningHead,
  margin,
  type Letterhead,
} from './letterhead.ts';
import { drawStamp, type Stamp } from './stamp.ts';
import { signature } from './curves.ts';

/** The lowest point that text may reach, in points from the top. */
const bottom = 770;

export interface Paper extends Imprint {
  readonly letterhead: Letterhead;
  /** At the foot of every page: the number of the document, how it can be verified. */
  readonly reference: string;
  /** Line work behind the first page. */
  readonly certificate?: boolean;
}

/** A column of a table; its share of the width, of all the shares. */
export interface TableColumn {
  readonly head: string;
  readonly share: number;
  readonly right?: boolean;
}

export interface Signatory {
  readonly name: string;
  readonly capacity: string;
  readonly place: string;
  readonly stamp?: Stamp;
}

export class Sheet {
  readonly #ink: Ink;
  readonly #paper: Paper;
  readonly #leaves: Leaf[] = [];
  #leaf: Leaf;
  #y: number;

  private constructor(ink: Ink, paper: Paper) {
    this.#ink = ink;
    this.#paper = paper;
    this.#leaf = this.#turn();
    if (paper.certificate) drawGuilloche(this.#leaf, paper.letterhead.colours);
    this.#y = drawHead(ink, this.#leaf, paper.letterhead);
  }

  /** Writes a document. */
  static async write(paper: Paper, compose: (sheet: Sheet) => void): Promise<Uint8Array<ArrayBuffer>> {
    const sheet = new Sheet(await Ink.open(paper), paper);
    compose(sheet);
    const { length } = sheet.#leaves;
    sheet.#leaves.forEach((leaf, n) =>
      drawFoot(sheet.#ink, leaf, paper.letterhead, paper.reference, n + 1, length),
    );
    return sheet.#ink.bytes();
  }

  /** The title of the document, centred, and a line under it. */
  title(text: string, under?: string): void {
    const { colours } = this.#paper.letterhead;
    this.space(this.#roomy ? 34 : 8);
    this.#centred(
      text,
      { face: this.#bold, size: this.#roomy ? 26 : 22, colour: colours.main },
      this.#roomy ? 30 : 27,
    );
    if (under) this.#centred(under, { face: this.#italic, size: 11.5, colour: '#4a4a4a' }, 16);
    this.space(this.#roomy ? 26 : 14);
  }

  /** A line that stands out: the name of the holder. */
  name(text: string): void {
    this.space(6);
    this.#centred(text, { face: this.#bold, size: 19 }, 24);
    this.space(4);
  }

  heading(text: string): void {
    // A heading alone at the end of a page would announce nothing.
    this.#need(110);
    this.space(8);
    this.#leaf.text(text, margin, this.#y, {
      face: this.#bold,
      size: 11.5,
      colour: this.#paper.letterhead.colours.main,
    });
    this.#leaf.rule(margin, this.#y + 5, column, this.#paper.letterhead.colours.accent, 0.7);
    this.#y += 20;
  }

  paragraph(text: string, look: { readonly centred?: boolean; readonly small?: boolean } = {}): void {
    const type: Type = { face: this.#plain, size: look.small ? 8.5 : 10.5 };
    const leading = type.size * 1.42;
    if (look.centred) this.#centred(text, type, leading);
    else
      for (const line of this.#ink.wrap(text, column, type)) {
        this.#need(leading);
        this.#leaf.text(line, margin, this.#y, type);
        this.#y += leading;
      }
    this.space(6);
  }

  /** Labels and values. A label may have a second line, in another language. */
  fields(rows: readonly (readonly [label: string, value: string])[]): void {
    const left = 172;
    const type: Type = { face: this.#plain, size: 10.5 };
    for (const [label, value] of rows) {
      const [first = '', second] = label.split('\n');
      const lines = this.#ink.wrap(value, column - left, type);
      const height = Math.max(lines.length * 14, second ? 23 : 14) + (this.#roomy ? 9 : 5);
      this.#need(height);
      this.#leaf.text(first, margin, this.#y, { face: 'sans', size: 8.5, colour: '#4a4a4a' });
      if (second)
        this.#leaf.text(second, margin, this.#y + 10, { face: 'sansItalic', size: 7.5, colour: '#777777' });
      lines.forEach((line, n) => this.#leaf.text(line, margin + left, this.#y + n * 14, type));
      this.#y += height;
      this.#leaf.rule(margin, this.#y - (this.#roomy ? 15 : 13), column, '#dcdcdc');
    }
    this.space(6);
  }

  /** A table whose head is repeated on every page it needs. A row whose cells begin with `=` is a sum. */
  table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): void {
    const whole = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (share / whole) * column);
    const head = (): void => {
      this.#leaf.rectangle(margin, this.#y - 11, column, 17, { fill: this.#paper.letterhead.colours.main });
      this.#cells(
        columns,
        widths,
        columns.map(({ head }) => head),
        { face: 'sansBold', size: 8, colour: '#ffffff' },
      );
      this.#y += 19;
    };
    this.#need(60);
    head();
    for (const row of rows) {
      const sum = row.some((cell) => cell.startsWith('='));
      const type: Type = { face: sum ? 'sansBold' : 'sans', size: 8.5 };
      const texts = row.map((cell) => cell.replace(/^=/, ''));
      if (this.#need(26)) head();
      const deep = this.#cells(columns, widths, texts, type);
      this.#y += deep * 11 + 4.5;
      this.#leaf.rule(margin, this.#y - 10.5, column, sum ? '#555555' : '#e0e0e0');
    }
    this.space(10);
  }

  /** Place and date, a signature, who signed, and the stamp of the office. */
  signed({ name, capacity, place, stamp }: Signatory): void {
    this.#need(118);
    this.space(14);
    const top = this.#y;
    this.#leaf.text(place, margin, top, { face: this.#plain, size: 10.5 });
    this.#leaf.path(signature(name), margin + 8, top + 50, { stroke: '#1d2f6f', width: 1, scale: 1.15 });
    this.#leaf.rule(margin, top + 62, 210, '#555555');
    this.#leaf.text(name, margin, top + 75, { face: this.#bold, size: 10.5 });
    this.#leaf.text(capacity, margin, top + 88, { face: this.#plain, size: 9, colour: '#4a4a4a' });
    if (stamp) drawStamp(this.#ink, this.#leaf, stamp, margin + column - 74, top + 40);
    this.#y = top + 108;
  }

  space(points: number): void {
    this.#y += points;
  }

  #cells(
    columns: readonly TableColumn[],
    widths: readonly number[],
    texts: readonly string[],
    type: Type,
  ): number {
    let x = margin;
    let deep = 1;
    columns.forEach(({ right }, n) => {
      const width = widths[n] ?? 0;
      const lines = this.#ink.wrap(texts[n] ?? '', width - 8, type);
      lines.forEach((line, row) => {
        const start = right ? x + width - 4 - this.#ink.widthOf(line, type) : x + 4;
        this.#leaf.text(line, start, this.#y + row * 11, type);
      });
      deep = Math.max(deep, lines.length);
      x += width;
    });
    return deep;
  }

  #centred(text: string, type: Type, leading: number): void {
    for (const line of this.#ink.wrap(text, column, type)) {
      this.#need(leading);
      this.#leaf.text(line, margin + (column - this.#ink.widthOf(line, type)) / 2, this.#y, type);
      this.#y += leading;
    }
  }

  /** Makes sure that so many points are left; whether that took a new page. */
  #need(height: number): boolean {
    if (this.#y + height <= bottom) return false;
    this.#leaf = this.#turn();
    this.#y = drawRunningHead(this.#ink, this.#leaf, this.#paper.letterhead, this.#paper.title);
    return true;
  }

  #turn(): Leaf {
    const leaf = this.#ink.leaf();
    this.#leaves.push(leaf);
    return leaf;
  }

  /** A certificate fills its page. */
  get #roomy() {
    return this.#paper.certificate ?? false;
  }

  get #plain() {
    return this.#paper.letterhead.serif ? 'serif' : 'sans';
  }

  get #bold() {
    return this.#paper.letterhead.serif ? 'serifBold' : 'sansBold';
  }

  get #italic() {
    return this.#paper.letterhead.serif ? 'serifItalic' : 'sansItalic';
  }
}
