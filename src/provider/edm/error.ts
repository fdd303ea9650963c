/** Where a message breaks the Exchange Data Model, or nearly does. */

/** Something that is not as it should be, and was understood all the same. */
export interface EdmWarning {
  /** The element concerned, in XPath with the usual prefixes. */
  readonly path: string;
  /** The rule of the specification (`R-EDM-…`) where it has a number, otherwise what is wrong. */
  readonly rule: string;
  readonly message: string;
}

/**
 * A message that may not be read or sent. Its text names elements and rules, never values: it may be logged, and
 * it may go into the `detail` of an error response.
 */
export class EdmError extends Error {
  // Set by hand: a minifier renames classes, and logs should not change with it.
  override readonly name = 'EdmError';
  /** The rule of the specification (`R-EDM-…`) where it has a number, otherwise the rule as a sentence. */
  readonly rule: string;
  /** The element concerned, in XPath with the usual prefixes; a header or part of a multipart body. */
  readonly path: string;

  constructor(path: string, what: string, rule: string = what, options?: ErrorOptions) {
    super(rule === what ? `${path}: ${what}` : `${path}: ${what} (${rule})`, options);
    this.rule = rule;
    this.path = path;
  }
}
