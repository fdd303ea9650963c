/** The second request: held until the person has decided or the time is over. */
import { errorAnswer, type QueryRequest } from '../../../src/provider/edm/index.ts';
import { audit } from '../audit.ts';
import { recordExpiry } from '../decisions.ts';
import { lookUpVisit, locationOf, type Visit, type World } from '../visits.ts';
import { answerResponse, visitAnswer, type Answer } from './answer.ts';
import type { Facts } from './facts.ts';
import { isSamePerson } from './identity.ts';
import { keepRequest, type Received } from './received.ts';
import { refused } from './refusal.ts';

/**
 * Answers once there is an outcome.
 *
 * @param signal - Aborted when the connection is gone. The access point then sends the same message again, and gets
 *   the answer on the new connection.
 */
export async function secondRequest(
  world: World,
  received: Received,
  signal: AbortSignal,
): Promise<Response> {
  const { message } = received;
  const invalid = (detail: string): Promise<Response> =>
    refused(world, errorAnswer(message, 'EDM:ERR:0003', { issuedAt: world.now().toISOString() }, { detail }));
  const visit = await issuedTo(world, received);
  if (!visit) return invalid('This PreviewLocation was not issued in this exchange.');
  if (!(await accept(world, visit.id, received)))
    return invalid('This request id or this PreviewLocation was used before.');
  const answer = await hold(world, visit.id, message, signal);
  // Nobody listens any more, and nothing counts as sent.
  if (!answer) return new Response(null, { status: 503 });
  return answerResponse(world.db, visit.id, await send(world, visit.id, message.id, answer));
}

/** The visit that the request names, if this provider issued its address for what is asked now, in this exchange. */
async function issuedTo(world: World, { message, exchangeId }: Received): Promise<Visit | undefined> {
  const { previewLocation = '' } = message;
  const id = previewLocation.split('/').at(-1) ?? '';
  if (previewLocation !== locationOf(world, id)) return undefined;
  const visit = await lookUpVisit(world, id);
  return visit?.row.exchange_id === exchangeId && asksAgain(message, visit.facts) ? visit : undefined;
}

/**
 * Whether a request asks what the first one did: an address belongs to one person, type of evidence, requester and
 * provider (TDD 4.9 §1), and an exchange stays on its line.
 */
function asksAgain(
  message: QueryRequest,
  { line, subject, evidenceType, requester, provider }: Facts,
): boolean {
  return (
    message.line === line &&
    message.subject.identifier?.value === subject.identifier?.value &&
    isSamePerson(message.subject, subject) &&
    message.evidenceRequest.id === evidenceType &&
    message.requesters.some(({ identifier }) => identifier.value === requester.identifier.value) &&
    message.provider.identifier.value === provider.identifier.value
  );
}

/** Keeps the request and what it alone says: where the person goes afterwards. False where it may not be kept. */
async function accept({ db, now }: World, id: string, received: Received): Promise<boolean> {
  const { message } = received;
  return db.transaction().execute(async (trx) => {
    const keeping = await keepRequest(trx, received, 'second', id, now());
    if (keeping.kind !== 'new') return keeping.kind === 'repeated' && keeping.sessionId === id;
    if (message.returnLocation !== undefined)
      await trx
        .updateTable('sessions')
        .set({ return_location: message.returnLocation })
        .where('id', '=', id)
        .execute();
    await audit(trx, id, now(), 'request_received', message.id);
    return true;
  });
}

/** Looks at the database rather than waiting for a signal: works with several instances and after a restart. */
async function hold(
  world: World,
  id: string,
  request: QueryRequest,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  while (!signal.aborted) {
    const visit = await lookUpVisit(world, id);
    if (!visit) return undefined;
    if (visit.expired) await recordExpiry(world, visit);
    else {
      const answer = await visitAnswer(world, visit, request);
      if (answer) return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, world.settings.pollEvery));
  }
  return undefined;
}

/** The first answer is the one that counts: repetitions get the same message (TDD 4.4). */
async function send({ db, now }: World, id: string, requestId: string, answer: Answer): Promise<Answer> {
  await db
    .updateTable('sessions')
    .set({ answered_at: now().toISOString(), answer: answer.message })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .execute();
  const { answer: message } = await db
    .selectFrom('sessions')
    .select('answer')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await audit(db, id, now(), 'response_sent', requestId);
  return { ...answer, message: message ?? answer.message };
}
