/** One answer of the back end, read to its end. */

export interface Answer {
  /** Method and path below the session: `GET /documents/d1`. */
  readonly asked: string;
  /** JSON pointer to the operation in `openapi.yaml`. */
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The reader's clock, in milliseconds. */
  readonly receivedAt: number;
}

/** The operation that a request belongs to, as a JSON pointer. */
export function operationAt(method: string, path: string): string {
  const template = /^\/documents\/[^/]+$/.test(path) ? '/documents/{documentId}' : path || '/';
  return `#/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}`;
}

/** Where the contract describes this very answer. */
export function describedAt({ operation, status }: Answer): string {
  return `${operation}/responses/${status}`;
}

export function textOf({ bytes }: Answer): string {
  return new TextDecoder().decode(bytes);
}

/** The media type without its parameters, in lower case. */
export function mediaTypeOf({ headers }: Answer): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A header as it came, for people: `Retry-After: soon`, `no Retry-After`. */
export function headerOf({ headers }: Answer, name: string): string {
  const value = headers.get(name);
  return value === null ? `no ${name}` : `${name}: ${value}`;
}

/** The request and what came, on one line: `POST /decision → 409, already-decided`. */
export function told(answer: Answer, ...more: readonly string[]): string {
  return [`${answer.asked} → ${answer.status}`, ...more].join(', ');
}
