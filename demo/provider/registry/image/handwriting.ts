/** What a hand leaves behind: block letters that are not quite even, and signatures. */
import type { Colour, Point, Surface } from './canvas.ts';
import { write, type Pen } from './lettering.ts';

/** A number between -1 and 1 that is always the same for the same place: a hand that trembles by the book. */
export function tremble(place: number): number {
  let value = Math.imul(place ^ 0x9e3779b9, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 0x7fffffff - 1;
}

/** Fills a line of a form by hand. */
export function fillIn(surface: Surface, text: string, [x, y]: Point, pen: Pen): void {
  Array.from(text).forEach((letter, n) => {
    const place = text.charCodeAt(n) * 31 + n;
    const at: Point = [x + n * 6.1 * pen.unit + tremble(place) * 1.3, y + tremble(place + 7) * 1.6];
    const slant = (pen.slant ?? 0) + tremble(place + 13) * 0.05;
    write(surface, letter, at, { ...pen, unit: pen.unit * (1 + tremble(place + 17) * 0.06), slant });
  });
}

/** Where and how large a signature is set. */
export interface Setting {
  readonly at: Point;
  readonly scale: number;
  /** How far it leans to the right, as a part of its height. */
  readonly lean: number;
}

/**
 * Draws the strokes of a signature as soft curves through their points, thicker where the pen goes down; a stroke of
 * one point is a dot. The origin lies at the left end of the base line.
 */
export function sign(
  surface: Surface,
  strokes: readonly (readonly Point[])[],
  { at: [left, base], scale, lean }: Setting,
  colour: Colour,
): void {
  for (const stroke of strokes) {
    const placed = stroke.map(([x, y], n): Point => {
      const wobble = tremble(Math.round(left + base) + n) * 0.7;
      return [left + (x - y * lean + wobble) * scale, base + (y + wobble) * scale];
    });
    if (placed.length === 1) surface.line(placed, 2 * scale, colour);
    let before: Point | undefined;
    for (const point of curve(placed)) {
      if (before) surface.line([before, point], thickness(before, point) * scale, colour);
      before = point;
    }
  }
}

function thickness([ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return 1.15 + 0.85 * Math.max(0, (by - ay) / length);
}

/** A Catmull-Rom spline: passes every point without a corner. */
function curve(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, n) => {
    const from = points[n] ?? to;
    const before = points[n - 1] ?? from;
    const after = points[n + 2] ?? to;
    return Array.from({ length: 14 }, (_, step): Point => {
      const t = (step + (n === 0 ? 0 : 1)) / (n === 0 ? 13 : 14);
      const mix = (axis: 0 | 1): number =>
        0.5 *
        (2 * from[axis] +
          (to[axis] - before[axis]) * t +
          (2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis]) * t ** 2 +
          (3 * from[axis] - before[axis] - 3 * to[axis] + after[axis]) * t ** 3);
      return [mix(0), mix(1)];
    });
  });
}
