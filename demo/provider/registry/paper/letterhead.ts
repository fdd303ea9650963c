/** Head and foot of an authority's paper, and the line work behind its certificates. */
import { rosette, uprightWave, wave } from './curves.ts';
import { drawEmblem, type Colours, type Emblem } from './emblem.ts';
import { a4, type Ink, type Leaf } from './ink.ts';

/** White space left and right, in points. */
export const margin = 62;
/** Width of the text, in points. */
export const column = a4.width - 2 * margin;

/** The paper of one house. */
export interface Letterhead {
  readonly emblem: Emblem;
  readonly colours: Colours;
  /** The first in large letters, the others under it: other languages, or the department. */
  readonly names: readonly [string, ...string[]];
  readonly address: string;
  readonly serif: boolean;
  /** The foot of a page: "Sivu 1 / 3". */
  readonly page: (number: number, of: number) => string;
}

/** Draws the head of the first page; the height where the text may begin. */
export function drawHead(
  ink: Ink,
  leaf: Leaf,
  { emblem, colours, names, address, serif }: Letterhead,
): number {
  const left = margin + 74;
  const bold = serif ? 'serifBold' : 'sansBold';
  drawEmblem(leaf, emblem, colours, margin, 48, 60);
  leaf.text(names[0], left, 68, { face: bold, size: serif ? 19 : 17, colour: colours.main });
  const below = { face: serif ? 'serifItalic' : 'sans', size: 10, colour: '#4a4a4a' } as const;
  names.slice(1).forEach((name, n) => leaf.text(name, left, 84 + n * 13, below));
  const small = { face: 'sans', size: 7.5, colour: '#666666' } as const;
  leaf.text(address, a4.width - margin - ink.widthOf(address, small), 126, small);
  leaf.rule(margin, 114, column, colours.main, 1.4);
  leaf.rule(margin, 117, column, colours.accent, 0.7);
  return 158;
}

/** The head of the pages that follow. */
export function drawRunningHead(ink: Ink, leaf: Leaf, letterhead: Letterhead, title: string): number {
  const type = { face: 'sans', size: 8, colour: '#555555' } as const;
  leaf.text(letterhead.names[0], margin, 52, { ...type, face: 'sansBold', colour: letterhead.colours.main });
  leaf.text(title, a4.width - margin - ink.widthOf(title, type), 52, type);
  leaf.rule(margin, 58, column, letterhead.colours.main, 0.8);
  return 84;
}

/** Document number and page number. */
export function drawFoot(
  ink: Ink,
  leaf: Leaf,
  letterhead: Letterhead,
  reference: string,
  number: number,
  of: number,
): void {
  const type = { face: 'sans', size: 7.5, colour: '#555555' } as const;
  const page = letterhead.page(number, of);
  leaf.rule(margin, 790, column, '#b9b9b9');
  leaf.text(reference, margin, 802, type);
  leaf.text(page, a4.width - margin - ink.widthOf(page, type), 802, type);
}

/** A frame of interlaced waves and a large pale rosette: what makes a certificate hard to copy. */
export function drawGuilloche(leaf: Leaf, { main, accent }: Colours): void {
  const [left, top, width, height] = [26, 26, a4.width - 52, a4.height - 52];
  for (const [colour, turn] of [
    [main, 0],
    [accent, (2 * Math.PI) / 3],
    [main, (4 * Math.PI) / 3],
  ] as const) {
    const look = { stroke: colour, width: 0.45, opacity: 0.55 };
    for (const y of [top, top + height]) leaf.path(wave(width, 7, 14, turn), left, y, look);
    for (const x of [left, left + width]) leaf.path(uprightWave(height, 7, 14, turn), x, top, look);
  }
  leaf.rectangle(left - 6, top - 6, width + 12, height + 12, { stroke: main, width: 0.9 });
  leaf.rectangle(left + 6, top + 6, width - 12, height - 12, { stroke: main, width: 0.4 });
  for (let ring = 0; ring < 8; ring += 1) {
    const look = { stroke: ring % 2 ? accent : main, width: 0.4, opacity: 0.15 };
    leaf.path(rosette(14 + ring * 19, 62 + ring * 19, 24, (ring * Math.PI) / 2), a4.width / 2, 452, look);
  }
}
