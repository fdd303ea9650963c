/** What has to be true of a post before its body is read. */
import { ProblemError } from './problem.ts';

/**
 * A form of another site can send neither these types nor a header of ours without asking first.
 *
 * @throws ProblemError 415 for any other type.
 */
export function onlyType({ headers }: Request, type: 'application/json' | 'application/x-ebrs+xml'): void {
  const [sent = ''] = (headers.get('content-type') ?? '').split(';');
  if (sent.trim().toLowerCase() !== type) {
    throw new ProblemError(415, 'invalid-request', `What is posted here is ${type}.`, {
      field: 'Content-Type',
    });
  }
}

/**
 * The key of a decision, the same over every attempt to send it.
 *
 * @throws ProblemError 422 where there is none that the contract allows.
 */
export function keyOf({ headers }: Request): string {
  const key = headers.get('idempotency-key') ?? '';
  if (key.length >= 16 && key.length <= 128) return key;
  throw new ProblemError(
    422,
    'invalid-request',
    'A decision needs an Idempotency-Key of 16 to 128 characters.',
    { field: 'Idempotency-Key' },
  );
}
