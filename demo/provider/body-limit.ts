/** How much of a request is read at all. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ProblemError } from './problem.ts';

/**
 * Answers with the 413 problem as soon as a body is larger, whatever its Content-Length says.
 *
 * @param bytes - Largest body that is read.
 * @param title - What the problem document says.
 */
export function atMost(bytes: number, title: string): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError() {
      throw new ProblemError(413, 'invalid-request', title);
    },
  });
}
