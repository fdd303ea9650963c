/** Saying no to a message. */
import type { ErrorResponse } from '../../../src/provider/edm/index.ts';
import { audit } from '../audit.ts';
import type { World } from '../visits.ts';
import { edmResponse, written } from './answer.ts';

/** An EDM error as the answer to a request that led nowhere, logged without anything of the message but its id. */
export async function refused(world: World, error: ErrorResponse): Promise<Response> {
  const code = error.exceptions.map((one) => one.code).join(' ');
  await audit(world.db, null, world.now(), 'error', `${code} ${error.requestId}`);
  return edmResponse(written(world, error));
}
