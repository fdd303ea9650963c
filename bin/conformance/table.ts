/** A report for people: one line a scenario, then every failure. */
import type { Failure, Report, ScenarioReport } from '../../src/conformance/index.ts';

const contract = 'openapi.yaml';
/** How many answers are shown for one expectation. */
const shown = 5;

/** The whole report as text. */
export function table({ scenarios }: Report): string {
  const width = Math.max(...scenarios.map(({ scenario }) => scenario.length));
  const rows = [['scenario', 'result', 'took', 'checked'], ...scenarios.map(row)].map(
    ([name = '', result = '', took = '', checked = '']) =>
      `${name.padEnd(width)}  ${result.padEnd(11)}  ${took.padStart(8)}  ${checked.padStart(7)}`.trimEnd(),
  );
  const failures = scenarios.flatMap((one) => one.failures.map((failure) => told(one, failure)));
  return [rows.join('\n'), ...failures, ...missing(scenarios), summary(scenarios)].join('\n\n');
}

function row({ scenario, result, milliseconds, checked }: ScenarioReport): readonly string[] {
  if (result === 'not offered') return [scenario, result];
  const shouted = result === 'failed' ? 'FAILED' : result;
  return [scenario, shouted, `${(milliseconds / 1000).toFixed(2)} s`, String(checked)];
}

function told(
  { scenario }: ScenarioReport,
  { expectation, expected, came, contract: place }: Failure,
): string {
  const rest = came.length - shown;
  return [
    `${scenario}: ${expectation}`,
    `  expected  ${expected}`,
    `  came      ${came.slice(0, shown).join(`\n            `)}${rest > 0 ? `\n            and ${rest} more` : ''}`,
    `  contract  ${place.startsWith('#') ? contract : ''}${place}`,
  ].join('\n');
}

function missing(scenarios: readonly ScenarioReport[]): readonly string[] {
  const absent = scenarios.filter(({ result }) => result === 'not offered');
  if (absent.length === 0) return [];
  const needs = absent.map(({ scenario, needs: what }) => `  ${scenario}: ${what}`);
  return [
    [
      'Not offered. To have them checked, let your back end offer (or else run with --allow-missing)',
      ...needs,
    ].join('\n'),
  ];
}

function summary(scenarios: readonly ScenarioReport[]): string {
  const count = (result: ScenarioReport['result']): number =>
    scenarios.filter((one) => one.result === result).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('not offered')} not offered`;
}
