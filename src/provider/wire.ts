/** What every wire is given to speak to a back end. */
import type { Fetch } from './http.ts';
import type { Lookup } from './lookup.ts';

export interface Wire {
  /** Absolute address of the visit, or of the interface where a national contract has one for all visits. */
  readonly src: string;
  readonly send: Fetch;
  /** Address of the page: up to EDM 1.2 it holds the way back. */
  readonly page: string;
  /** Origins that people may be sent back to, apart by spaces, where the back end does not tell. */
  readonly returnOrigins?: string | undefined;
  /** What the page knows of the visit, where the contract has no place for it: an object, or its JSON. */
  readonly context?: () => unknown;
  /** Titles for codes; off unless the page brings one. */
  readonly lookup?: Lookup | undefined;
}
