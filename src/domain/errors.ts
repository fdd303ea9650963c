/** Every way the Preview Space itself can fail, as a closed set: texts, tests and logs key on it. */
export const previewErrorCodes = [
  /** No answer, or one that says "later": worth another try. */
  'unreachable',
  /** The provider says that it never issued this link. */
  'link-invalid',
  /** The answer does not keep the contract; `field` says where. */
  'malformed',
  /** The provider refuses the request for good. */
  'rejected',
  /** A decision was sent, no answer came, and nobody can be asked what became of it. */
  'outcome-unknown',
  /** The bytes are not those that were announced. */
  'digest-mismatch',
  /** The bytes are not of the media type that was declared. */
  'type-mismatch',
  'unsupported',
  'damaged',
  'empty',
  'too-large',
  'encrypted',
  /** The page that embeds the element made a mistake; `field` names the attribute or property. */
  'configuration',
] as const;
/**
 * What a `PreviewError` and the event `oots-failure` carry to act on. A minor version may add one: treat it as a
 * failure for good.
 */
export type PreviewErrorCode = (typeof previewErrorCodes)[number];

interface Details extends ErrorOptions {
  /** Where the fault is: a JSON pointer into the answer, or an attribute. */
  readonly field?: string;
  /** Seconds after which the provider wants to be asked again (RFC 9110, `Retry-After`). */
  readonly retryAfter?: number;
}

/** A failure with a code to act on. `message` is for developers; people read the text kept under the code. */
export class PreviewError extends Error {
  // Set by hand: a minifier renames classes, and logs should not change with it.
  override readonly name = 'PreviewError';
  readonly code: PreviewErrorCode;
  readonly field: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: PreviewErrorCode, message: string, { field, retryAfter, ...options }: Details = {}) {
    super(message, options);
    this.code = code;
    this.field = field;
    this.retryAfter = retryAfter;
  }

  /** Whatever was thrown, as one of ours. */
  static from(thrown: unknown): PreviewError {
    if (isPreviewError(thrown)) return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new PreviewError('damaged', message, { cause: thrown });
  }
}

/** By its name, because a chunk of the script-tag build may carry a copy of the class. */
function isPreviewError(thrown: unknown): thrown is PreviewError {
  return thrown instanceof Error && thrown.name === 'PreviewError' && 'code' in thrown;
}
