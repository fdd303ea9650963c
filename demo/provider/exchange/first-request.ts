/** The first request: a person may preview, so the answer is the address of the Preview Space (EDM:ERR:0002). */
import type { Localized } from '../../../src/domain/localized.ts';
import { audit } from '../audit.ts';
import type { Situation } from '../registry.ts';
import { locationOf, newVisit, type World } from '../visits.ts';
import { errorAnswer, previewRequired } from '../../../src/provider/edm/index.ts';
import { edmResponse, written } from './answer.ts';
import { factsOf, type Facts } from './facts.ts';
import { isSamePerson, subjectOf } from './identity.ts';
import { keepRequest, type Received } from './received.ts';
import { refused } from './refusal.ts';

/** Issues the address of a visit; a repetition of the request gets the address that was issued before. */
export async function firstRequest(world: World, received: Received): Promise<Response> {
  const { message, exchangeId } = received;
  const facts = factsOf(message);
  const { requester } = facts;
  const issued = { issuedAt: world.now().toISOString() };
  const refuse = (code: 'EDM:ERR:0003' | 'EDM:ERR:0004', detail: string): Promise<Response> =>
    refused(world, errorAnswer(message, code, issued, { detail }));
  if (message.line === '2.0' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(exchangeId))
    return refuse('EDM:ERR:0003', 'The ExchangeId must be a UUID.');
  if (!world.registry.procedureTitle(facts.procedure, requester.identifier.value))
    return refuse('EDM:ERR:0004', 'This procedure is not known here.');
  if (!world.registry.holds(facts.evidenceType))
    return refuse('EDM:ERR:0004', 'This type of evidence is not held here.');
  const sessionId = await issue(world, received);
  if (sessionId === undefined) return refuse('EDM:ERR:0003', 'This request id was used before.');
  const preview = { location: locationOf(world, sessionId), description: pleaseCheck };
  return edmResponse(written(world, previewRequired(message, preview, issued)));
}

/** The id of the visit: a new one, or that of the same request received before; `undefined` for a used id. */
async function issue(world: World, received: Received): Promise<string | undefined> {
  const { db, registry, now } = world;
  const { message, exchangeId } = received;
  const visit = newVisit(world, exchangeId, ...matched(registry, factsOf(message)));
  return db.transaction().execute(async (trx) => {
    // Inserted first, because the request refers to it; of two equal requests at once only one keeps its visit.
    await trx.insertInto('sessions').values(visit).execute();
    const keeping = await keepRequest(trx, received, 'first', visit.id, now());
    if (keeping.kind === 'new') {
      await audit(trx, visit.id, now(), 'request_received', message.id);
      await audit(trx, visit.id, now(), 'preview_required', locationOf(world, visit.id));
      return visit.id;
    }
    await trx.deleteFrom('sessions').where('id', '=', visit.id).execute();
    return keeping.kind === 'repeated' ? keeping.sessionId : undefined;
  });
}

/**
 * The facts as the register has them, because evidence is about its person; where the request describes another one
 * under that identifier, nothing is given out, and the person is told in the Preview Space.
 */
function matched(registry: World['registry'], asked: Facts): [Facts, Situation | undefined] {
  const known = registry.find(asked.evidenceType, asked.subject.identifier?.value ?? '');
  if (!known.subject) return [asked, known.situation];
  const subject = subjectOf(known.subject);
  return isSamePerson(asked.subject, subject)
    ? [{ ...asked, subject }, known.situation]
    : [asked, 'identity-mismatch'];
}

const pleaseCheck: Localized = {
  en: 'Please look at your evidence and decide what may be used.',
  de: 'Bitte sehen Sie sich Ihre Nachweise an und entscheiden Sie, was verwendet werden darf.',
  fr: 'Veuillez consulter vos justificatifs et décider de ce qui peut être utilisé.',
  el: 'Δείτε τα δικαιολογητικά σας και αποφασίστε ποια μπορούν να χρησιμοποιηθούν.',
  fi: 'Katso todisteesi ja päätä, mitä niistä saa käyttää.',
};
