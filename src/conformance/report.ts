/** What a run has found, as data. */
import type { Failure } from './ledger.ts';
import type { ScenarioName } from './scenario.ts';

/** How one scenario went. */
export interface ScenarioReport {
  readonly scenario: ScenarioName;
  /** What happens in it, in one line. */
  readonly about: string;
  /** What the back end has to offer for it. */
  readonly needs: string;
  /** `not offered`: there was no session for it. */
  readonly result: 'passed' | 'failed' | 'not offered';
  /** How long it took. */
  readonly milliseconds: number;
  /** How many expectations were looked at. */
  readonly checked: number;
  readonly failures: readonly Failure[];
}

/** How the whole run went. */
export interface Report {
  /** True where no scenario failed, and none was missing that may not be missing. */
  readonly passed: boolean;
  readonly scenarios: readonly ScenarioReport[];
}
