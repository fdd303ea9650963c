/** Curves as SVG paths: the fine line work by which an official paper is known. Lengths in points. */

/** Two decimals are enough for print, and hide how engines differ in the last digit of a sine. */
const at = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;

function through(points: readonly (readonly [x: number, y: number])[], closed = false): string {
  const steps = points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${at(x, y)}`);
  return steps.join('') + (closed ? 'Z' : '');
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

export function circle(radius: number): string {
  return `M${at(-radius, 0)}A${at(radius, radius)} 0 1 0 ${at(radius, 0)}A${at(radius, radius)} 0 1 0 ${at(-radius, 0)}Z`;
}

/** Petals around a centre, from an inner to an outer radius. */
export function rosette(inner: number, outer: number, petals: number, turn = 0): string {
  const steps = petals * 16;
  const middle = (inner + outer) / 2;
  return through(
    range(steps).map((n) => {
      const angle = (2 * Math.PI * n) / steps;
      const radius = middle + ((outer - inner) / 2) * Math.sin(petals * angle + turn);
      return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
    }),
    true,
  );
}

/** A wave along the x axis. */
export function wave(length: number, height: number, period: number, turn = 0): string {
  const steps = Math.ceil(length / 1.5);
  return through(
    range(steps + 1).map((n) => {
      const x = (length * n) / steps;
      return [x, (height / 2) * Math.sin((2 * Math.PI * x) / period + turn)] as const;
    }),
  );
}

/** The same wave, downwards. */
export function uprightWave(length: number, height: number, period: number, turn = 0): string {
  const steps = Math.ceil(length / 1.5);
  return through(
    range(steps + 1).map((n) => {
      const y = (length * n) / steps;
      return [(height / 2) * Math.sin((2 * Math.PI * y) / period + turn), y] as const;
    }),
  );
}

export function star(radius: number, points = 5): string {
  return through(
    range(points * 2).map((n) => {
      const angle = (Math.PI * n) / points - Math.PI / 2;
      const length = n % 2 === 0 ? radius : radius * 0.42;
      return [length * Math.cos(angle), length * Math.sin(angle)] as const;
    }),
    true,
  );
}

/**
 * A name as a hurried hand writes it: a flourish, one loop a letter (tall for b, d, f …, below the line for
 * g, j, p …), and a stroke out. About 20 points high; nobody's real signature.
 */
export function signature(name: string): string {
  let x = 14;
  let path = 'M2 -3C-6 -22 16 -26 13 -6C12 4 2 6 4 -2';
  for (const letter of name.toLowerCase().replace(/[^a-z]/g, '')) {
    const code = letter.charCodeAt(0) - 96;
    const up = /[bdfhklt]/.test(letter) ? -15 : -5 - (code % 4);
    const down = /[gjpqyz]/.test(letter) ? 9 : 1 + (code % 3) / 2;
    const advance = 3.4 + (code % 5) * 0.55;
    path += `C${at(x - 2, up)} ${at(x + 3.4, up)} ${at(x + 0.6, -1)}S${at(x + 1, down)} ${at(x + advance, -2 - (code % 2))}`;
    x += advance;
  }
  return `${path}C${at(x + 10, -12)} ${at(x + 22, 2)} ${at(x + 40, -9)}`;
}
