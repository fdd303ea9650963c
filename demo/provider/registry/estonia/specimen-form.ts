/** The form with the specimen of signature: printed lines, block letters in blue, three signatures, a stamp. */
import type { Canvas, Colour, Point, Surface } from '../image/canvas.ts';
import { fillIn, sign, tremble } from '../image/handwriting.ts';
import { widthOf, write, writeAround, type Pen } from '../image/lettering.ts';
import { askew, scannedSheet, weather } from '../image/scan.ts';
import { company, entry } from './company.ts';
import { kersti, nameOf } from './owners.ts';
import { chairSignature, notarySignature } from './signatures.ts';

const print: Colour = [52, 58, 66];
const faint: Colour = [150, 156, 162];
const blue: Colour = [30, 52, 132];
const violet: Colour = [92, 64, 140];

const large: Pen = { unit: 5, width: 4.2, colour: print };
const medium: Pen = { unit: 2.7, width: 2.3, colour: print };
const small: Pen = { unit: 1.75, width: 1.5, colour: print };
const hand: Pen = { unit: 3.1, width: 2.4, colour: blue, slant: 0.2 };

const left = 112;
const right = 900;

/** The form, filled in and scanned. */
export function specimenForm(): Canvas {
  const canvas = scannedSheet([247, 245, 239]);
  const sheet = askew(canvas, 0.006);
  head(sheet);
  lines(sheet);
  signatures(sheet);
  notary(sheet);
  foot(sheet);
  for (const y of [560, 840]) sheet.ring([50, y], 9, 18, [196, 194, 190]);
  weather(canvas);
  return canvas;
}

function rule(sheet: Surface, [x, y]: Point, to: number, width = 1.2, colour = print): void {
  sheet.line(
    [
      [x, y],
      [to, y],
    ],
    width,
    colour,
  );
}

function frame(sheet: Surface, [x, y]: Point, width: number, height: number, thickness = 1.3): void {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  sheet.line(corners, thickness, print);
}

function head(sheet: Surface): void {
  write(sheet, 'ÄRIÜHINGUTE REGISTRIKODA', [left, 108], medium);
  write(sheet, 'REGISTRIOSAKOND, TALLINN', [left, 134], small);
  write(sheet, 'VORM AN-3', [right - widthOf('VORM AN-3', small), 108], small);
  rule(sheet, [left, 152], right, 2.6);
  rule(sheet, [left, 157], right, 1);
  const title = 'ALLKIRJANÄIDIS';
  write(sheet, title, [496 - widthOf(title, large) / 2, 240], large);
}

/** The lines of the form: what is asked, and what a hand wrote. */
function lines(sheet: Surface): void {
  const asked = [
    ['ÄRINIMI', company.legalName],
    ['REGISTRIKOOD', entry.code],
    ['EES- JA PEREKONNANIMI', nameOf(kersti)],
    ['AMETIKOHT', 'juhatuse esimees'],
  ] as const;
  asked.forEach(([label, answer], n) => {
    const y = 322 + n * 62;
    write(sheet, label, [left, y], small);
    for (let x = 372; x < right; x += 7) sheet.ring([x, y + 5], 0.7, 1.4, faint);
    fillIn(sheet, answer.toUpperCase(), [384, y - 3], hand);
  });
  write(sheet, 'ISIKUKOOD', [left, 570], small);
  Array.from(kersti.code ?? '').forEach((digit, n) => {
    const at: Point = [372 + n * 34, 546];
    frame(sheet, at, 34, 34);
    fillIn(sheet, digit, [at[0] + 10 + tremble(n), 572], hand);
  });
  write(sheet, 'ESINDUSÕIGUS', [left, 634], small);
  const choices = [
    ['ÜKSINDA', true],
    ['ÜHISELT', false],
  ] as const;
  choices.forEach(([label, chosen], n) => {
    const x = 372 + n * 190;
    frame(sheet, [x, 614], 22, 22);
    write(sheet, label, [x + 36, 634], small);
    if (chosen) cross(sheet, [x + 11, 624]);
  });
}

function cross(sheet: Surface, [x, y]: Point): void {
  sheet.line(
    [
      [x - 13, y - 11],
      [x + 12, y + 13],
    ],
    2.6,
    blue,
  );
  sheet.line(
    [
      [x + 15, y - 14],
      [x - 11, y + 11],
    ],
    2.6,
    blue,
  );
}

/** Three of the same hand, none like the other. */
function signatures(sheet: Surface): void {
  write(sheet, 'ALLKIRJA NÄIDISED', [left, 700], small);
  const settings = [
    { scale: 1.02, lean: 0.1 },
    { scale: 0.95, lean: 0.16 },
    { scale: 1.06, lean: 0.06 },
  ];
  settings.forEach((setting, n) => {
    const x = left + n * 264;
    frame(sheet, [x, 718], 260, 150);
    write(sheet, String(n + 1), [x + 10, 738], small);
    sign(sheet, chairSignature, { ...setting, at: [x + 24 - n * 2, 812 - n * 4] }, blue);
  });
}

function notary(sheet: Surface): void {
  write(sheet, 'ALLKIRJAD ON ANTUD MINU JUURESOLEKUL. ISIK ON TUVASTATUD', [left, 930], small);
  write(sheet, 'ISIKUTUNNISTUSE ALUSEL.', [left, 956], small);
  write(sheet, 'KOHT JA KUUPÄEV', [left, 1030], small);
  rule(sheet, [372, 1036], 640, 1, faint);
  fillIn(sheet, 'TALLINN, 16.05.2024', [376, 1026], { ...hand, unit: 2.3, colour: [40, 40, 48] });
  write(sheet, 'NOTAR', [left, 1130], small);
  rule(sheet, [372, 1136], 640, 1, faint);
  write(sheet, 'URVE TAMMELEHT', [372, 1160], small);
  stamp(sheet, [776, 1110]);
  sign(sheet, notarySignature, { at: [392, 1124], scale: 1.2, lean: 0.12 }, [34, 34, 44]);
}

/** A notary's round stamp, set by hand over the end of the signature. */
function stamp(sheet: Surface, middle: Point): void {
  const pen = { unit: 2.3, width: 2, colour: violet };
  for (const [radius, width] of [
    [104, 4],
    [97, 1.4],
    [66, 1.8],
  ] as const)
    sheet.ring(middle, radius, width, violet);
  writeAround(sheet, 'NOTAR URVE TAMMELEHT', { middle, radius: 81, centre: -Math.PI / 2 }, pen);
  writeAround(sheet, 'TALLINN', { middle, radius: 81, centre: Math.PI / 2 }, pen);
  for (let ray = 0; ray < 12; ray += 1) {
    const angle = (Math.PI * ray) / 6;
    const at = (radius: number): Point => [
      middle[0] + radius * Math.cos(angle),
      middle[1] + radius * Math.sin(angle),
    ];
    sheet.line([at(16), at(ray % 2 ? 34 : 50)], 2, violet);
  }
  sheet.ring(middle, 10, 3, violet);
}

/** The number of the file, in bars and in figures. */
function foot(sheet: Surface): void {
  rule(sheet, [left, 1270], right, 1);
  write(sheet, 'TOIMIK 19904418 / 13', [left, 1304], small);
  write(sheet, 'LK 1 / 1', [left, 1334], small);
  let x = 640;
  for (let bar = 0; x < right - 6; bar += 1) {
    const width = 1.5 + (((bar * 7919) % 5) % 3) * 1.5;
    sheet.line(
      [
        [x, 1288],
        [x, 1330],
      ],
      width,
      print,
    );
    x += width + 2 + ((bar * 104729) % 3) * 1.5;
  }
}
