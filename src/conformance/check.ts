/** Plays the scenarios against a back end. */
import { Ledger, Stopped } from './ledger.ts';
import type { Report, ScenarioReport } from './report.ts';
import type { Scenario, ScenarioName } from './scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { listedIn, offeredAt, type Listed, type Sessions } from './sessions.ts';
import { CannotRun, Line, type Fetch } from './visit/line.ts';
import { Visit, type Circumstances } from './visit/visit.ts';

/** Where sessions come from, and how the back end is asked. */
export type Options = Source & {
  /** How requests are sent; the standard `fetch` unless you have another. */
  readonly fetch?: Fetch;
  /** Origin of the pages that hold the element, where that is not the back end's own. */
  readonly origin?: string;
  /** Milliseconds that one answer may take; the 30 seconds that the element has unless you have less. */
  readonly patience?: number;
  /** The scenarios to play; all of them unless named. */
  readonly only?: readonly ScenarioName[];
  /** Whether a scenario without a session is no failure. */
  readonly allowMissing?: boolean;
  /** Lets time pass between two looks at evidence that is being fetched. */
  readonly wait?: (milliseconds: number) => Promise<void>;
};

type Source =
  | {
      /** Answers `POST` with `{"scenario": name}` by `201` and the address of a session in `Location`. */
      readonly url: string;
    }
  | {
      /** Addresses of sessions by the name of the scenario. */
      readonly sessions: Listed;
    };

/**
 * Plays all scenarios of the contract (`src/provider/rest/openapi.yaml`) against the back end behind these sessions,
 * one after the other, and tells which expectations it did not meet.
 *
 * @throws CannotRun where nobody answers, or no session is offered at all; the message says what to do.
 */
export async function checkProvider(options: Options): Promise<Report> {
  const { only, origin, patience = 30_000, allowMissing = false, wait = sleep } = options;
  const line = new Line(options.fetch ?? ((request) => fetch(request)), patience);
  const sessions = 'url' in options ? offeredAt(options.url, line) : listedIn(options.sessions);
  const reports: ScenarioReport[] = [];
  for (const scenario of scenarios) {
    if (!only || only.includes(scenario.name))
      reports.push(await play(scenario, sessions, { line, origin, wait }));
  }
  if (reports.every(({ result }) => result === 'not offered')) throw new CannotRun(nothingOffered(options));
  const passed = reports.every(
    ({ result }) => result === 'passed' || (allowMissing && result === 'not offered'),
  );
  return { passed, scenarios: reports };
}

async function play(scenario: Scenario, sessions: Sessions, about: Circumstances): Promise<ScenarioReport> {
  const ledger = new Ledger();
  const started = performance.now();
  const addresses: string[] = [];
  for (let n = 0; n < (scenario.addresses ?? 1); n += 1) {
    const address = await sessions(scenario.name);
    if (address !== undefined) addresses.push(address);
  }
  const [visit, another] = addresses.map((src) => new Visit(src, ledger, about));
  const complete = addresses.length === (scenario.addresses ?? 1);
  if (visit && complete) await scenario.run(visit, another).catch(unlessStopped);
  const { checked, failures } = ledger;
  const result = !complete ? 'not offered' : failures.length > 0 ? 'failed' : 'passed';
  const milliseconds = Math.round(performance.now() - started);
  const { name, about: story, needs } = scenario;
  return { scenario: name, about: story, needs, result, milliseconds, checked, failures };
}

function unlessStopped(thrown: unknown): void {
  if (!(thrown instanceof Stopped)) throw thrown;
}

function nothingOffered(source: Source): string {
  return 'url' in source
    ? `${source.url} offers none of the scenarios: each POST was answered 404 or 422. Is it the address for scenarios, and is the server in its test environment?`
    : 'There is no address for any of the scenarios. Name them by scenario: {"happy-path": ["https://…"]}.';
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
