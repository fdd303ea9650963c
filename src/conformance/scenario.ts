/** What a scenario is made of. */
import type { Visit } from './visit/visit.ts';

/** The names under which a back end offers sessions to the kit. */
export type ScenarioName =
  | 'happy-path'
  | 'mixed-decision'
  | 'refuse-all'
  | 'none-found'
  | 'deferred'
  | 'expired'
  | 'unknown-link'
  | 'replayed-decision'
  | 'changed-evidence'
  | 'second-tab'
  | 'slow-provider'
  | 'documents'
  | 'headers'
  | 'media-types'
  | 'bad-input'
  | 'extension'
  | 'return-location'
  | 'timeout'
  | 'abandoned';

/** A story of one visit, and what the back end has to do in it. */
export interface Scenario {
  readonly name: ScenarioName;
  /** What happens, in one line. */
  readonly about: string;
  /** What the back end has to offer for it. */
  readonly needs: string;
  /** How many addresses, where it is not one. */
  readonly addresses?: number;
  /** Meets its expectations one after the other; rejects with `Stopped` where it cannot go on. */
  run(visit: Visit, another?: Visit): Promise<void>;
}
