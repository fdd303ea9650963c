/** Capital letters and digits as strokes on a grid of 4 by 6, for writing where there is no font. */
import type { Point } from './canvas.ts';

/** Each stroke is a row of points, two digits each: x to the right, y downwards. */
const strokes: Readonly<Record<string, readonly string[]>> = {
  A: ['062046', '0444'],
  B: ['00063645443303', '003041423303'],
  C: ['4130100105163645'],
  D: ['00062644422000'],
  E: ['40000646', '0333'],
  F: ['400006', '0333'],
  G: ['41301001051636454323'],
  H: ['0006', '4046', '0343'],
  I: ['2026'],
  J: ['4045361605'],
  K: ['0006', '4003', '1346'],
  L: ['000646'],
  M: ['0600234046'],
  N: ['06004640'],
  O: ['103041453616050110'],
  P: ['06003041423303'],
  R: ['06003041423303', '2346'],
  S: ['413010010213334445361605'],
  T: ['0040', '2026'],
  U: ['000516364540'],
  V: ['002640'],
  X: ['0046', '4006'],
  Y: ['002340', '2326'],
  Z: ['00400646'],
  0: ['103041453616050110'],
  1: ['112026'],
  2: ['01103041420646'],
  3: ['0110304142334445361605', '1333'],
  4: ['36300444'],
  5: ['400003334445361605'],
  6: ['4130100105163645443303'],
  7: ['004016'],
  8: ['133342413010010213', '1304051636454433'],
  9: ['0516364541301001021343'],
  '.': ['26'],
  ',': ['2617'],
  ':': ['22', '26'],
  '-': ['1333'],
  '/': ['4006'],
};

/** What stands above a letter, as Unicode takes it apart: two dots, a wave, a hook. */
const marks: Readonly<Record<string, readonly (readonly Point[])[]>> = {
  '\u0308': [[[1, -1.4]], [[3, -1.4]]],
  '\u0303': [
    [
      [0.6, -1.1],
      [1.4, -1.7],
      [2.6, -1.2],
      [3.4, -1.8],
    ],
  ],
  '\u030c': [
    [
      [1, -1.9],
      [2, -1.1],
      [3, -1.9],
    ],
  ],
};

/** The strokes of a letter; none for what is not in the alphabet above. A stroke of one point is a dot. */
export function strokesOf(letter: string): readonly (readonly Point[])[] {
  return Array.from(letter.normalize('NFD')).flatMap((part) => marks[part] ?? bare(part));
}

function bare(letter: string): readonly (readonly Point[])[] {
  return (strokes[letter] ?? []).map((row) =>
    (row.match(/\d\d/g) ?? []).map((pair) => [Number(pair.charAt(0)), Number(pair.charAt(1))] as const),
  );
}
