/** The seal of a professional order: rings, a rosette, the name along the rim, a lamp in the middle. */
import { Canvas, type Colour, type Point } from './canvas.ts';
import { writeAround } from './lettering.ts';

const size = 640;
const middle = size / 2;
const ink: Colour = [24, 62, 92];
const gold: Colour = [176, 132, 48];
const pale: Colour = [158, 180, 196];

/** Draws it on paper white. */
export function sealOfTheOrder(): Canvas {
  const canvas = new Canvas(size, size, [252, 251, 246]);
  rim(canvas);
  for (const [inner, outer, turn] of [
    [96, 176, 0],
    [96, 176, Math.PI / 2],
    [96, 176, Math.PI],
    [96, 176, (3 * Math.PI) / 2],
  ] as const)
    canvas.line(rosette(inner, outer, 24, turn), 1.1, pale);
  for (const turn of [0, Math.PI]) canvas.line(rosette(118, 154, 48, turn), 1, gold);
  canvas.ring([middle, middle], 50, 100, [252, 251, 246]);
  canvas.ring([middle, middle], 100, 3.5, ink);
  canvas.ring([middle, middle], 93, 1.2, gold);
  lamp(canvas);
  const pen = { unit: 4.5, width: 4, colour: ink };
  const ring = { middle: [middle, middle], radius: 226 } as const;
  writeAround(canvas, 'ORDEM NACIONAL DE ENFERMAGEM', { ...ring, centre: -Math.PI / 2 }, pen);
  writeAround(canvas, 'REGISTO PROFISSIONAL', { ...ring, centre: Math.PI / 2 }, pen);
  for (const angle of [0.21, Math.PI - 0.21]) starAt(canvas, around(angle, 226), 12);
  return canvas;
}

/** A milled edge and the rings that hold the writing. */
function rim(canvas: Canvas): void {
  for (let tooth = 0; tooth < 120; tooth += 1) {
    const angle = (2 * Math.PI * tooth) / 120;
    canvas.line([around(angle, 292), around(angle, 303)], 3.4, ink);
  }
  canvas.ring([middle, middle], 288, 6, ink);
  canvas.ring([middle, middle], 279, 1.6, gold);
  canvas.ring([middle, middle], 262, 2.2, ink);
  canvas.ring([middle, middle], 190, 2.2, ink);
  canvas.ring([middle, middle], 182, 5, ink);
}

function around(angle: number, radius: number): Point {
  return [middle + radius * Math.cos(angle), middle + radius * Math.sin(angle)];
}

function rosette(inner: number, outer: number, petals: number, turn: number): Point[] {
  const steps = petals * 24;
  return Array.from({ length: steps + 1 }, (_, n) => {
    const angle = (2 * Math.PI * n) / steps;
    return around(angle, (inner + outer) / 2 + ((outer - inner) / 2) * Math.sin(petals * angle + turn));
  });
}

/** An oil lamp with its flame, on an open book. */
function lamp(canvas: Canvas): void {
  const at = (points: readonly Point[]): Point[] => points.map(([x, y]) => [middle + x, middle + y]);
  const curve = (from: Point, pull: Point, to: Point): Point[] =>
    Array.from({ length: 25 }, (_, n) => {
      const t = n / 24;
      const mix = (a: number, b: number, c: number): number =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
      return [mix(from[0], pull[0], to[0]), mix(from[1], pull[1], to[1])];
    });
  for (let y = -4; y <= 20; y += 1) {
    const half = 46 * Math.sqrt(1 - ((y + 4) / 26) ** 2);
    canvas.line(
      at([
        [-half, y],
        [half, y],
      ]),
      1.6,
      ink,
    );
  }
  canvas.line(at([...curve([40, -4], [58, -8], [66, -20])]), 7, ink);
  canvas.line(
    at([...curve([-44, 0], [-72, -14], [-64, 8]), ...curve([-64, 8], [-58, 20], [-34, 12])]),
    4.5,
    ink,
  );
  canvas.line(
    at([
      [-18, 28],
      [18, 28],
    ]),
    7,
    ink,
  );
  canvas.line(
    at([
      [0, 20],
      [0, 28],
    ]),
    12,
    ink,
  );
  for (let t = 0; t <= 1; t += 0.02) {
    canvas.ring(
      [middle + 66 + 3 * Math.sin(6 * t), middle - 24 - 34 * t],
      (7 * (1 - t)) / 2 + 0.3,
      7 * (1 - t) + 0.6,
      gold,
    );
  }
  canvas.line(
    at([
      [-30, -6],
      [0, -20],
      [30, -6],
    ]),
    4,
    ink,
  );
  canvas.ring([middle, middle - 25], 2.5, 5, ink);
  for (const side of [-1, 1]) {
    for (const lift of [0, 8, 16]) {
      canvas.line(
        at(curve([0, 50 + lift / 2], [side * 24, 38 + lift / 2], [side * 52, 47 + lift / 2])),
        2.6,
        lift === 16 ? ink : gold,
      );
    }
  }
}

function starAt(canvas: Canvas, [x, y]: Point, radius: number): void {
  for (let point = 0; point < 5; point += 1) {
    const angle = -Math.PI / 2 + (2 * Math.PI * point) / 5;
    for (let along = 0; along <= 1; along += 0.05) {
      const width = (1 - along) * radius * 0.62 + 0.6;
      canvas.ring(
        [x + radius * along * Math.cos(angle), y + radius * along * Math.sin(angle)],
        width / 2,
        width,
        gold,
      );
    }
  }
}
