/** The round stamp of an office: rings, a name along the rim, a sign in the middle. */
import { circle, rosette, star } from './curves.ts';
import type { Ink, Leaf } from './ink.ts';

export interface Stamp {
  /** Runs along the rim; about 40 letters fill it. */
  readonly rim: string;
  /** In the middle, one or two short lines. */
  readonly middle: readonly string[];
  readonly colour: string;
}

const radius = 42;

/** Draws it around the point, a little askew as a hand sets it. */
export function drawStamp(ink: Ink, leaf: Leaf, { rim, middle, colour }: Stamp, x: number, y: number): void {
  const faint = 0.78;
  leaf.path(circle(radius), x, y, { stroke: colour, width: 1.6, opacity: faint });
  leaf.path(circle(radius - 3), x, y, { stroke: colour, width: 0.4, opacity: faint });
  leaf.path(circle(radius - 14), x, y, { stroke: colour, width: 0.6, opacity: faint });
  leaf.path(rosette(17, radius - 15, 24), x, y, { stroke: colour, width: 0.35, opacity: 0.5 });
  const type = { face: 'sansBold', size: 6.6, colour } as const;
  const total = ink.widthOf(rim, type);
  const step = Math.min((2 * Math.PI * (radius - 10.5)) / (total + 6), 1.9) / (radius - 10.5);
  let angle = -Math.PI / 2 - (total * step) / 2 + 0.06;
  for (const letter of rim) {
    const half = (ink.widthOf(letter, type) * step) / 2;
    angle += half;
    // The baseline of each letter is a tangent, so the letter starts half its width before its angle.
    const tangent = angle + Math.PI / 2;
    const width = ink.widthOf(letter, type) / 2;
    leaf.text(
      letter,
      x + (radius - 11) * Math.cos(angle) - width * Math.cos(tangent),
      y + (radius - 11) * Math.sin(angle) - width * Math.sin(tangent),
      { ...type, angle: (-tangent * 180) / Math.PI },
    );
    angle += half;
  }
  const [first] = middle;
  leaf.path(star(4.5), x, y - 9, { fill: colour, opacity: faint });
  const inner = { face: 'sansBold', size: first && first.length > 8 ? 5.5 : 7, colour } as const;
  middle.forEach((line, n) => leaf.text(line, x - ink.widthOf(line, inner) / 2, y + 4 + n * 8, inner));
}
