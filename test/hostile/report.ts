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
const widest = 40;

const line = (engine: string, name: string, cells: readonly unknown[]): string =>
  `${engine.padEnd(10)}${name.padEnd(widest)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;

/** A table that grows while the harness is at work: the whole corpus takes most of an hour. */
export class Report {
  #passed = 0;
  #failed = 0;

  constructor() {
    console.log(line('', '', columns));
  }

  tell(row: Row): void {
    const tally = 'tally' in row ? row.tally : undefined;
    const executed = 'executions' in row ? row.executions : row.tally.executions;
    const strays = 'strays' in row ? row.strays.length : '';
    const [navigated, reports] = [tally?.navigations ?? '', tally?.violations ?? []];
    const took = (row.took / 1000).toFixed(1);
    console.log(line(row.engine, row.name, [row.count, executed, strays, navigated, reports.length, took]));
    if (reports.length > 0) console.log(`  reports: ${[...new Set(reports)].slice(0, 5).join(', ')}`);
    const problems = wrong(row);
    if (problems.length === 0) {
      this.#passed += 1;
      return;
    }
    this.#failed += 1;
    console.error(`  FAILED: ${problems.length} × ${[...new Set(problems)].slice(0, 8).join('; ')}`);
  }

  /** Whether everything was as it should be, and something was looked at. */
  end(): boolean {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 && this.#passed > 0;
  }
}
