/** A sheet of paper on the glass of a scanner: not quite straight, not quite white. */
import { Canvas, type Colour, type Point, type Surface } from './canvas.ts';
import { tremble } from './handwriting.ts';

/** A blank sheet of A4, at 120 dots an inch. */
export function scannedSheet(paper: Colour): Canvas {
  return new Canvas(992, 1403, paper);
}

/** The sheet turned about its middle. Angle in radians, clockwise. */
export function askew(canvas: Canvas, angle: number): Surface {
  const [cx, cy] = [canvas.width / 2, canvas.height / 2];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = ([x, y]: Point): Point => [
    cx + (x - cx) * cos - (y - cy) * sin,
    cy + (x - cx) * sin + (y - cy) * cos,
  ];
  return {
    line: (points, width, colour) => canvas.line(points.map(turned), width, colour),
    ring: (middle, radius, width, colour) => canvas.ring(turned(middle), radius, width, colour),
  };
}

/** Adds the grain of the paper, and the shade where it lifts from the glass at the left. */
export function weather({ width, height, pixels }: Canvas): void {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const shade = x < 46 ? ((46 - x) * (46 - x)) / 34 : 0;
      const grain = Math.round(tremble(y * width + x) * 3 - shade);
      const at = (y * width + x) * 3;
      for (let n = at; n < at + 3; n += 1) pixels[n] = (pixels[n] ?? 0) + grain;
    }
  }
}
