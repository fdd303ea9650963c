/** What a benchmark found, beside what was asked for. */
export interface Row {
  readonly name: string;
  readonly measured: number;
  /** At most this. */
  readonly limit: number;
  /** `×` for ratios. */
  readonly unit: string;
  readonly ok: boolean;
}

export function row(name: string, measured: number, limit: number, unit = '×'): Row {
  return { name, measured, limit, unit, ok: measured <= limit };
}

/** Prints the table, and with `--json` the rows once more on the last line. */
export function print(rows: readonly Row[]): void {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, measured, limit, unit, ok } of rows) {
    const [came, asked] = [measured, limit].map((one) =>
      `${one.toFixed(unit === '×' ? 2 : 0)} ${unit}`.padStart(8),
    );
    console.log(`${ok ? 'ok  ' : 'OVER'} ${name.padEnd(widest)} ${came ?? ''}  at most ${asked ?? ''}`);
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
}
