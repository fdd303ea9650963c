/**
 * Where the portal's messages arrive. HTTP stands in for the AS4 access points of eDelivery: the body is the RegRep
 * message, the header `OOTS-Exchange-Id` the ebMS message property ExchangeId (TDD 4.7 §2.5.2).
 */
import { sha256 } from '../../src/domain/digest.ts';
import type { Localized } from '../../src/domain/localized.ts';
import { EdmError, readMessage, type QueryRequest } from '../../src/provider/edm/index.ts';
import { edmResponse, errorAnswer, outcomeAnswer } from './answer.ts';
import { audit } from './audit.ts';
import { recordExpiry } from './decisions.ts';
import { factsOf } from './facts.ts';
import { ProblemError } from './problem.ts';
import { findVisit, newVisit, type Visit, type World } from './visits.ts';

const largestMessage = 1_000_000;
/** The id that an error refers to where the message has none that can be read. */
const unknownRequest = 'urn:uuid:00000000-0000-0000-0000-000000000000';

/** @throws ProblemError 413, 415 for what is no message at all; everything else is answered in EDM. */
export async function exchange(world: World, http: Request): Promise<Response> {
  const type = http.headers.get('content-type') ?? '';
  if (!/^application\/(x-ebrs\+)?xml\b/i.test(type)) {
    throw new ProblemError(415, 'invalid-request', 'A message is application/x-ebrs+xml.', {
      field: 'Content-Type',
    });
  }
  const body = await http.text();
  if (body.length > largestMessage)
    throw new ProblemError(413, 'invalid-request', 'The message is too large.');
  const exchangeId = http.headers.get('oots-exchange-id') ?? '';
  try {
    const message = readMessage(body, { development: world.settings.development });
    if (message.kind !== 'request')
      throw new EdmError('/', 'A request is expected here.', 'query:QueryRequest');
    const answer = message.previewLocation === undefined ? first : second;
    return await answer(world, { message, body, exchangeId, signal: http.signal });
  } catch (thrown) {
    if (!(thrown instanceof EdmError)) throw thrown;
    const requestId = /\bid\s*=\s*"(urn:uuid:[0-9a-f-]{36})"/i.exec(body)?.[1] ?? unknownRequest;
    return errorAnswer(world, { code: 'EDM:ERR:0003', requestId, detail: thrown.message });
  }
}

interface Received {
  readonly message: QueryRequest;
  readonly body: string;
  readonly exchangeId: string;
  readonly signal: AbortSignal;
}

/** The first request: a person may preview, so the answer is the address of the Preview Space (EDM:ERR:0002). */
async function first(world: World, { message, body, exchangeId }: Received): Promise<Response> {
  const { db, registry, now } = world;
  const facts = factsOf(message);
  const parties = { provider: facts.provider, requester: facts.requester };
  const refuse = (code: 'EDM:ERR:0003' | 'EDM:ERR:0004', detail: string): Response =>
    errorAnswer(world, { code, requestId: message.id, detail, ...parties });
  if (!/^[0-9a-f-]{36}$/i.test(exchangeId)) return refuse('EDM:ERR:0003', 'The ExchangeId must be a UUID.');
  if (!registry.holds(facts.evidenceType))
    return refuse('EDM:ERR:0004', 'This type of evidence is not held here.');
  const digest = await digestOf(body);
  const before = await db.selectFrom('requests').selectAll().where('id', '=', message.id).executeTakeFirst();
  if (before && before.digest !== digest) return refuse('EDM:ERR:0003', 'This request id was used before.');
  const { situation } = registry.find(facts.evidenceType, facts.subject.identifier?.value ?? '');
  const visit = newVisit(world, exchangeId, facts, situation);
  const sessionId = before?.session_id ?? visit.id;
  if (!before) {
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('sessions').values(visit).execute();
      await trx
        .insertInto('requests')
        .values(requestRow(message.id, sessionId, 'first', body, digest, now()))
        .execute();
      await audit(trx, sessionId, now(), 'request_received', message.id);
      await audit(trx, sessionId, now(), 'preview_required', locationOf(world, sessionId));
    });
  }
  return errorAnswer(world, {
    code: 'EDM:ERR:0002',
    requestId: message.id,
    previewLocation: locationOf(world, sessionId),
    previewDescription: pleaseCheck,
    ...parties,
  });
}

/** The second request: held until the person has decided or the time is over. */
async function second(world: World, received: Received): Promise<Response> {
  const { message, body, exchangeId, signal } = received;
  const { db, now } = world;
  const invalid = (detail: string): Response =>
    errorAnswer(world, { code: 'EDM:ERR:0003', requestId: message.id, detail });
  const id = message.previewLocation?.split('/').at(-1) ?? '';
  if (message.previewLocation !== locationOf(world, id))
    return invalid('This PreviewLocation was not issued here.');
  const visit = await findVisit(world, id).catch((thrown: unknown) => {
    if (thrown instanceof ProblemError) return undefined;
    throw thrown;
  });
  if (visit?.row.exchange_id !== exchangeId)
    return invalid('This PreviewLocation belongs to no such exchange.');
  const digest = await digestOf(body);
  const known = await db
    .selectFrom('requests')
    .selectAll()
    .where('session_id', '=', id)
    .where('part', '=', 'second')
    .executeTakeFirst();
  // The same message again is a connection that broke; another one is a mistake (TDD 4.4, 4.9 §2 step 12).
  if (known && (known.id !== message.id || known.digest !== digest))
    return invalid('This PreviewLocation was used before.');
  if (!known) await accept(world, id, received, digest);
  const answer = await hold(world, id, message.id, signal);
  await db
    .updateTable('sessions')
    .set({ answered_at: now().toISOString() })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute();
  await audit(db, id, now(), 'response_sent', message.id);
  return answer;
}

async function accept(
  { db, now }: World,
  id: string,
  { message, body }: Received,
  digest: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('requests')
      .values(requestRow(message.id, id, 'second', body, digest, now()))
      .execute();
    await trx
      .updateTable('sessions')
      .set({ return_location: message.returnLocation ?? null })
      .where('id', '=', id)
      .execute();
    await audit(trx, id, now(), 'request_received', message.id);
  });
}

/** Looks at the database rather than waiting for a signal: works with several instances and after a restart. */
async function hold(world: World, id: string, requestId: string, signal: AbortSignal): Promise<Response> {
  for (;;) {
    const visit: Visit = await findVisit(world, id);
    if (visit.expired) await recordExpiry(world, visit);
    else {
      const answer = await outcomeAnswer(world, visit, requestId);
      if (answer) return answer;
    }
    // Nobody listens any more; the access point will send again.
    if (signal.aborted) return edmResponse('');
    await new Promise((resolve) => setTimeout(resolve, world.settings.pollEvery));
  }
}

const locationOf = ({ settings }: World, id: string): string => `${settings.origin}/preview/v2.0/${id}`;
const digestOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

function requestRow(
  id: string,
  sessionId: string,
  part: 'first' | 'second',
  body: string,
  digest: string,
  at: Date,
): {
  id: string;
  session_id: string;
  part: 'first' | 'second';
  body: string;
  digest: string;
  received_at: string;
} {
  return { id, session_id: sessionId, part, body, digest, received_at: at.toISOString() };
}

const pleaseCheck: Localized = {
  en: 'Please look at your evidence and decide what may be used.',
  de: 'Bitte sehen Sie sich Ihre Nachweise an und entscheiden Sie, was verwendet werden darf.',
  fr: 'Veuillez consulter vos justificatifs et décider de ce qui peut être utilisé.',
  el: 'Δείτε τα δικαιολογητικά σας και αποφασίστε ποια μπορούν να χρησιμοποιηθούν.',
};
