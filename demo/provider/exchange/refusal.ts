/** Saying no to a message. */
import { audit } from '../audit.ts';
import type { World } from '../visits.ts';
import { edmResponse, errorMessage, type ErrorFacts } from './answer.ts';

/** An EDM error as the answer to a request that led nowhere, logged without anything of the message but its id. */
export async function refused(world: World, facts: ErrorFacts): Promise<Response> {
  await audit(world.db, null, world.now(), 'error', `${facts.code} ${facts.requestId}`);
  return edmResponse(errorMessage(world, facts));
}
