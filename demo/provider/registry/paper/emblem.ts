/** Emblems of authorities that do not exist, drawn on a square of 100 by 100. */
import type { Leaf } from './ink.ts';

/** Shapes from back to front. `main` and `accent` are the authority's colours, `paper` is the ground. */
export interface EmblemShape {
  readonly path: string;
  readonly fill?: 'main' | 'accent' | 'paper';
  readonly stroke?: 'main' | 'accent' | 'paper';
  readonly width?: number;
}
export type Emblem = readonly EmblemShape[];

/** The two colours of a house, as `#rrggbb`. */
export interface Colours {
  readonly main: string;
  readonly accent: string;
}

export function drawEmblem(
  leaf: Leaf,
  emblem: Emblem,
  colours: Colours,
  x: number,
  y: number,
  size: number,
): void {
  const inks = { ...colours, paper: '#ffffff' };
  for (const { path, fill, stroke, width } of emblem) {
    leaf.path(path, x, y, {
      scale: size / 100,
      ...(fill && { fill: inks[fill] }),
      ...(stroke && { stroke: inks[stroke], width: width ?? 2 }),
    });
  }
}

const shield = 'M12 6H88V52C88 76 70 90 50 97C30 90 12 76 12 52Z';
const disc = 'M4 50A46 46 0 1 0 96 50A46 46 0 1 0 4 50Z';
const innerDisc = 'M10 50A40 40 0 1 0 90 50A40 40 0 1 0 10 50Z';

/** A pine over two waves. */
export const pineOverWaves: Emblem = [
  { path: shield, fill: 'main' },
  { path: 'M17 11H83V52C83 73 67 85 50 91.500C33 85 17 73 17 52Z', stroke: 'accent', width: 1.6 },
  {
    path: 'M50 17L62 34H56L67 48H59L71 63H53V71H47V63H29L41 48H33L44 34H38Z',
    fill: 'paper',
  },
  {
    path: 'M30 75.500Q34 71.500 38 75.500T46 75.500T54 75.500T62 75.500T70 75.500',
    stroke: 'accent',
    width: 2.4,
  },
  { path: 'M38 82.500Q42 78.500 46 82.500T54 82.500T62 82.500', stroke: 'accent', width: 2.4 },
];

/** An open book under a small sun. */
export const bookAndSun: Emblem = [
  { path: disc, fill: 'main' },
  { path: innerDisc, stroke: 'accent', width: 1.4 },
  {
    path: 'M50 44C42 37 30 36 21 39V68C30 65 42 66 50 73C58 66 70 65 79 68V39C70 36 58 37 50 44Z',
    fill: 'paper',
  },
  { path: 'M50 44V73', stroke: 'main', width: 2 },
  {
    path: 'M27 46C33 44.500 40 46 45 49.500M27 53C33 51.500 40 53 45 56.500M27 60C33 58.500 40 60 45 63.500M73 46C67 44.500 60 46 55 49.500M73 53C67 51.500 60 53 55 56.500M73 60C67 58.500 60 60 55 63.500',
    stroke: 'main',
    width: 1.3,
  },
  { path: 'M43 30A7 7 0 0 1 57 30Z', fill: 'accent' },
  {
    path: 'M50 15V20M39 18.500L42 23M61 18.500L58 23M33 27L37.500 28.500M67 27L62.500 28.500',
    stroke: 'accent',
    width: 2,
  },
];

/** A lamp with a flame, for those who watch at night. */
export const nightLamp: Emblem = [
  { path: disc, fill: 'main' },
  { path: innerDisc, stroke: 'accent', width: 1.4 },
  {
    path: 'M22 52H70C76 46 82 45 86 47C80 50 78 57 70 62C66 66 60 69 56 70V75H66V80H34V75H44V70C34 68 24 63 22 52Z',
    fill: 'paper',
  },
  { path: 'M24 54C16 54 14 64 22 66C27 67 30 66 33 65', stroke: 'paper', width: 2.6 },
  { path: 'M47 48C40 40 47 34 48 22C57 30 60 40 53 48Z', fill: 'accent' },
];

/** A linden tree behind a town wall. */
export const lindenAndWall: Emblem = [
  { path: shield, fill: 'paper', stroke: 'main', width: 3 },
  {
    path: 'M50 15C60 15 62 22 66 24C75 28 72 37 69 40C74 48 64 55 57 52C54 56 46 56 43 52C36 55 26 48 31 40C28 37 25 28 34 24C38 22 40 15 50 15Z',
    fill: 'accent',
  },
  { path: 'M48 50H52V66H48Z', fill: 'main' },
  {
    path: 'M14 60H22V66H30V60H38V66H46V60H54V66H62V60H70V66H78V60H86C84 76 68 88 50 94C32 88 16 76 14 60Z',
    fill: 'main',
  },
  { path: 'M44 90V80A6 6 0 0 1 56 80V90Q50 93 44 90Z', fill: 'paper' },
  { path: 'M20 72H80M27 79H40M60 79H73', stroke: 'paper', width: 1 },
];

/** A ledger, a key across it. */
export const ledgerAndKey: Emblem = [
  { path: shield, fill: 'main' },
  { path: 'M28 22H66C70 22 72 24 72 28V70H34C30 70 28 68 28 64Z', fill: 'paper' },
  { path: 'M36 32H64M36 40H64M36 48H54M36 56H50', stroke: 'main', width: 2 },
  { path: 'M60 62A8 8 0 1 0 76 62A8 8 0 1 0 60 62ZM65 62A3 3 0 1 0 71 62A3 3 0 1 0 65 62Z', fill: 'accent' },
  { path: 'M62 67L42 86M47 81L52 86M52 76.500L56 80.500', stroke: 'accent', width: 4 },
];

/** Scales over an ear of wheat. */
export const scalesAndWheat: Emblem = [
  { path: disc, stroke: 'main', width: 3 },
  { path: innerDisc, fill: 'main' },
  { path: 'M50 22V60M28 32H72', stroke: 'paper', width: 3 },
  { path: 'M19 48H37A9 9 0 0 1 19 48ZM63 48H81A9 9 0 0 1 63 48Z', fill: 'accent' },
  { path: 'M28 32L20 48M28 32L36 48M72 32L64 48M72 32L80 48', stroke: 'paper', width: 1.4 },
  {
    path: 'M50 84V60M50 66C44 66 42 62 42 58C47 59 50 62 50 66ZM50 66C56 66 58 62 58 58C53 59 50 62 50 66ZM50 75C44 75 42 71 42 67C47 68 50 71 50 75ZM50 75C56 75 58 71 58 67C53 68 50 71 50 75Z',
    fill: 'accent',
    stroke: 'accent',
    width: 0.8,
  },
];

/** Two hands' bread for the years after work: a column and a rising sun. */
export const columnAndSun: Emblem = [
  { path: shield, fill: 'main' },
  { path: 'M24 66A26 26 0 0 1 76 66Z', fill: 'accent' },
  { path: 'M50 16V30M24 26L32 38M76 26L68 38', stroke: 'accent', width: 3 },
  { path: 'M38 46H62V52H59V74H65V80H35V74H41V52H38Z', fill: 'paper' },
  { path: 'M46 54V72M50 54V72M54 54V72', stroke: 'main', width: 1.2 },
];

/** A swallow on a radar screen. */
export const swallowOnRadar: Emblem = [
  { path: disc, fill: 'main' },
  { path: innerDisc, stroke: 'accent', width: 1.2 },
  {
    path: 'M24 50A26 26 0 1 0 76 50A26 26 0 1 0 24 50ZM38 50A12 12 0 1 0 62 50A12 12 0 1 0 38 50Z',
    stroke: 'accent',
    width: 0.9,
  },
  { path: 'M50 10V90M10 50H90', stroke: 'accent', width: 0.6 },
  {
    path: 'M82 24C70 28 62 36 58 44C48 38 34 36 18 42C32 44 42 50 47 56C42 64 34 72 24 82C36 76 44 72 52 66L50 80L60 62C68 54 74 42 82 24Z',
    fill: 'paper',
  },
];
