/** What a benchmark says: rows of one table, the same whoever measured them. */

export interface Row {
  readonly name: string;
  readonly measured: number;
  /** What was promised, at most; `null` where the figure is told and nothing was promised. */
  readonly limit: number | null;
  readonly unit: string;
  readonly ok: boolean;
}

/** @param limit - At most; left out where nothing was promised. */
export function row(name: string, measured: number, unit: string, limit?: number): Row {
  const figure = Number(measured.toPrecision(3));
  return { name, measured: figure, limit: limit ?? null, unit, ok: limit === undefined || figure <= limit };
}

/** A median of ratios, a limit to it, and the medians of both as they were. */
export interface Pairs {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Each round compared with its own partner, so that what slows down both cancels out. */
export function ratio({ ours, theirs }: Pairs): number {
  return median(ours.map((one, at) => one / (theirs[at] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** For people; with `--json` also as the last line, for `npm run bench`. */
export function tell(rows: readonly Row[]): void {
  for (const line of lines(rows)) console.log(line);
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
}

export function lines(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map((one) => [verdict(one).padEnd(6), one.name.padEnd(width), figures(one)].join('  '));
}

export function verdict({ limit, ok }: Row): string {
  if (limit === null) return '';
  return ok ? 'ok' : 'MISSED';
}

function figures({ measured, limit, unit }: Row): string {
  return `${figure(measured, unit)}${limit === null ? '' : ` (at most ${figure(limit, unit)})`}`;
}

/** A ratio is followed by its sign at once, other figures by a space and their unit. */
export function figure(value: number, unit: string): string {
  return `${value}${unit === '×' ? '' : ' '}${unit}`;
}
