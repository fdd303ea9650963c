/** How long the viewer waits, and how much it takes on. */
export interface Limits {
  /** Milliseconds that a file may take to open, or a page to be painted. After that it is given up, in words. */
  readonly patience: number;
  /** Milliseconds that a page has to be in view until it has been seen. */
  readonly glance: number;
  /** More than anybody can read before the time is over. */
  readonly pages: number;
  /** How many pages go on paper. */
  readonly sheets: number;
}

export const limits: Limits = { patience: 8000, glance: 500, pages: 2000, sheets: 200 };
