/** One thing that a back end does wrong. */
import type { ExpectationName, ScenarioName } from '../../../../src/conformance/index.ts';
import type { HeldPackage } from '../../../../demo/provider/registry/held.ts';
import type { Spoil } from '../back-end.ts';

export interface Fault {
  /** Ends the sentence "a back end that …". */
  readonly that: string;
  /** The expectations that have to fail: these and no other, in whichever scenario. */
  readonly misses: ExpectationName | readonly ExpectationName[];
  readonly spoil: Spoil;
  readonly origin?: string;
  readonly patience?: number;
  readonly only?: readonly ScenarioName[];
  readonly packages?: readonly HeldPackage[];
}
