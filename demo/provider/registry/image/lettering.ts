/** Writing in capitals, stroke by stroke: on a line, or along a ring. */
import type { Colour, Point, Surface } from './canvas.ts';
import { strokesOf } from './stroke-letters.ts';

/** A letter is four units wide and six high. Lengths in pixels. */
export interface Pen {
  readonly unit: number;
  readonly width: number;
  readonly colour: Colour;
  /** How far a letter leans to the right, as a part of its height. */
  readonly slant?: number;
}

/** From one letter to the next, in units. */
const advance = 5.7;

/** Pixels that a text takes up on its line. */
export function widthOf(text: string, { unit }: Pen): number {
  return (text.length * advance - (advance - 4)) * unit;
}

/** Writes to the right of a point on the base line. */
export function write(surface: Surface, text: string, [x, y]: Point, pen: Pen): void {
  const { unit, width, colour, slant = 0 } = pen;
  Array.from(text).forEach((letter, n) => {
    for (const stroke of strokesOf(letter)) {
      const points = stroke.map(([right, down]): Point => {
        const up = (6 - down) * unit;
        return [x + (n * advance + right) * unit + up * slant, y - up];
      });
      surface.line(points, width, colour);
    }
  });
}

/** Writes along a ring, the text centred on the angle; on the lower half it reads from left to right too. */
export function writeAround(
  surface: Surface,
  text: string,
  { middle, radius, centre }: { readonly middle: Point; readonly radius: number; readonly centre: number },
  { unit, width, colour }: Pen,
): void {
  const outwards = centre > 0 ? -1 : 1;
  const step = ((unit * advance) / radius) * outwards;
  let angle = centre - (step * (text.length - 1)) / 2;
  for (const letter of text) {
    for (const stroke of strokesOf(letter)) {
      const points = stroke.map(([x, y]): Point => {
        const off = (x - 2) * unit * outwards;
        const out = radius + (3 - y) * unit * outwards;
        return [
          middle[0] + out * Math.cos(angle) - off * Math.sin(angle),
          middle[1] + out * Math.sin(angle) + off * Math.cos(angle),
        ];
      });
      surface.line(points, width, colour);
    }
    angle += step;
  }
}
