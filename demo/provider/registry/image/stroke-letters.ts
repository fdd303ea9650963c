/** Capital letters as strokes on a grid of 4 by 6, for writing where there is no font. */
import type { Point } from './canvas.ts';

/** Each stroke is a row of points, two digits each: x to the right, y downwards. */
const strokes: Readonly<Record<string, readonly string[]>> = {
  A: ['062046', '0444'],
  C: ['4130100105163645'],
  D: ['00062644422000'],
  E: ['40000646', '0333'],
  F: ['400006', '0333'],
  G: ['41301001051636454323'],
  I: ['2026'],
  L: ['000646'],
  M: ['0600234046'],
  N: ['06004640'],
  O: ['103041453616050110'],
  P: ['06003041423303'],
  R: ['06003041423303', '2346'],
  S: ['413010010213334445361605'],
  T: ['0040', '2026'],
  V: ['002640'],
};

/** The strokes of a letter; none for what is not in the alphabet above. */
export function strokesOf(letter: string): readonly (readonly Point[])[] {
  return (strokes[letter] ?? []).map((row) =>
    (row.match(/\d\d/g) ?? []).map((pair) => [Number(pair.charAt(0)), Number(pair.charAt(1))] as const),
  );
}
