/** What a scenario has found so far. */
import { expectations, type ExpectationName } from './expectations/expectations.ts';

/** An expectation that was not met. */
export interface Failure {
  readonly expectation: ExpectationName;
  /** What should have come, in words. */
  readonly expected: string;
  /** The request, and what came instead; each time in this scenario that it was another. */
  readonly came: readonly string[];
  /** JSON pointer into `src/provider/rest/openapi.yaml`, or a section of the TDD. */
  readonly contract: string;
}

/** Ends a scenario whose next step would have nothing to stand on. What failed is in the ledger. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The book of one scenario. */
export class Ledger {
  readonly #failures = new Map<ExpectationName, Failure>();
  #checked = 0;

  /** How many expectations were looked at. */
  get checked(): number {
    return this.#checked;
  }

  get failures(): readonly Failure[] {
    return [...this.#failures.values()];
  }

  /**
   * Notes whether an expectation was met; the scenario goes on either way.
   *
   * @param came - The request and what came, for the reader of a failure.
   * @param contract - Where it says so, if that is not the same for all that this expectation is about.
   */
  check(expectation: ExpectationName, met: boolean, came: string, contract?: string): boolean {
    this.#checked += 1;
    if (!met) {
      const { says: expected, contract: usual } = expectations[expectation];
      const before = this.#failures.get(expectation) ?? {
        expectation,
        expected,
        came: [],
        contract: contract ?? usual,
      };
      this.#failures.set(expectation, { ...before, came: [...new Set([...before.came, came])] });
    }
    return met;
  }

  /** The same, and the scenario ends where it was not met. */
  demand(expectation: ExpectationName, met: boolean, came: string, contract?: string): asserts met {
    if (!this.check(expectation, met, came, contract)) throw new Stopped(expectation);
  }
}
