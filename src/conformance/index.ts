/** Holds a back end against the contract of `src/provider/rest/openapi.yaml`. */
export { checkProvider, type Options } from './check.ts';
export { expectations, type ExpectationName } from './expectations/expectations.ts';
export type { Expectation } from './expectations/expectation.ts';
export type { Failure } from './ledger.ts';
export type { Report, ScenarioReport } from './report.ts';
export type { Scenario, ScenarioName } from './scenario.ts';
export { scenarios } from './scenarios/scenarios.ts';
export { CannotRun, type Fetch } from './visit/line.ts';
