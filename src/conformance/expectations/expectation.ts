/** One thing that a back end has to do, in words, and where that is laid down. */
export interface Expectation {
  readonly says: string;
  /** JSON pointer into `src/provider/rest/openapi.yaml`, or a section of the TDD. */
  readonly contract: string;
}

export type Expectations = Readonly<Record<string, Expectation>>;
