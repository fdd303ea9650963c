/** What is wrong with a text that should be XML, and where. */

interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/** A text that is not XML, or not XML that is safe to read. The message names markup, never content. */
export class XmlError extends Error {
  // Set by hand: a minifier renames classes, and logs should not change with it.
  override readonly name = 'XmlError';
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, place?: Place) {
    super(place ? `${message} (line ${place.line}, column ${place.column})` : message);
    this.line = place?.line;
    this.column = place?.column;
  }
}
