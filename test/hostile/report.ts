/** The table, and what is wrong in it. */
import type { Engine, Tally } from './browser.ts';

interface Common {
  readonly engine: Engine;
  readonly name: string;
  /** So many payloads. */
  readonly count: number;
  /** In milliseconds. */
  readonly took: number;
}
interface Protected extends Common {
  readonly tally: Tally;
  readonly strays: readonly string[];
  readonly found: readonly string[];
}
interface Control extends Common {
  readonly executions: number;
  readonly expected: number;
}
export type Row = Protected | Control;

/** Reports of the policy are told and are no failure: they are the policy at work. */
function wrong(row: Row): readonly string[] {
  if ('expected' in row) {
    return row.executions < row.expected ? [`only ${row.executions} ran, ${row.expected} should`] : [];
  }
  const { executions, navigations, dialogs, crashes } = row.tally;
  const counted = { executions, navigations, dialogs, crashes };
  return [
    ...Object.entries(counted).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : [])),
    ...row.strays.map((address) => `asked for ${address.slice(0, 100)}`),
    ...row.found,
  ];
}

const columns = ['payloads', 'executed', 'requests', 'navigated', 'reports', 'seconds'];

/** Prints it; whether everything is as it should be. */
export function report(rows: readonly Row[]): boolean {
  const widest = Math.max(...rows.map(({ name }) => name.length)) + 2;
  console.log(`\n${''.padEnd(10)}${''.padEnd(widest)}${columns.map((one) => one.padStart(10)).join('')}`);
  let failed = 0;
  for (const row of rows) {
    const tally = 'tally' in row ? row.tally : undefined;
    const executed = 'executions' in row ? row.executions : row.tally.executions;
    const strays = 'strays' in row ? row.strays.length : '';
    const took = (row.took / 1000).toFixed(1);
    const cells = [
      row.count,
      executed,
      strays,
      tally?.navigations ?? '',
      tally?.violations.length ?? '',
      took,
    ];
    console.log(
      `${row.engine.padEnd(10)}${row.name.padEnd(widest)}${cells.map((cell) => String(cell).padStart(10)).join('')}`,
    );
    const reports = new Set(tally?.violations ?? []);
    if (reports.size > 0) console.log(`${''.padEnd(10)}reports: ${[...reports].slice(0, 5).join(', ')}`);
    const problems = wrong(row);
    if (problems.length === 0) continue;
    failed += 1;
    console.error(
      `${''.padEnd(10)}FAILED: ${problems.length} × ${[...new Set(problems)].slice(0, 8).join('; ')}`,
    );
  }
  console.log(`\n${rows.length - failed} passed, ${failed} failed`);
  return failed === 0;
}
