/** The contract of `src/provider/rest/openapi.yaml`, below `/preview/:id/session`. */
import { Hono } from 'hono';
import type { components } from '../../src/provider/rest/openapi.generated.ts';
import { audit } from './audit.ts';
import { readDecision } from './decision-body.ts';
import { record, recordExpiry, repeated } from './decisions.ts';
import { readBytes } from './evidence.ts';
import { atMost } from './body-limit.ts';
import { keyOf, onlyType } from './posted.ts';
import { linkInvalid, ProblemError } from './problem.ts';
import { progressEvents } from './progress-events.ts';
import { readyJson, receiptJson, returnJson, visitJson } from './session-json.ts';
import { sha256 } from '../../src/domain/digest.ts';
import {
  availableFrom,
  countRead,
  extendVisit,
  fetchingSteps,
  findVisit,
  isOver,
  mayBeShown,
  readVisit,
  refusalReasonsOf,
  showEvidence,
  shownEvidence,
  signIn,
  type Visit,
  type World,
} from './visits.ts';

type Session = components['schemas']['Session'] | components['schemas']['Fetching'];

const expiredProblem = (): ProblemError =>
  new ProblemError(410, 'expired', 'The time to decide is over.', { edmCode: 'EDM:ERR:0005' });

/** TDD 4.9 §4: no interaction once the choice has been made. */
function noLongerShown({ decision }: Visit): ProblemError {
  if (!decision?.verdicts) return expiredProblem();
  return new ProblemError(410, 'already-decided', 'A decision is recorded; the evidence is no longer shown.');
}

/** No answer may stay in a cache: addresses and evidence are for one person. */
function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

/** Largest decision that is read, in bytes: two hundred packages fit in a tenth of it. */
const largestBody = 1_000_000;

export function sessions(world: World): Hono {
  const app = new Hono();

  app.get('/', async ({ req }) => {
    const visit = await readVisit(world, await findVisit(world, req.param('id') ?? ''));
    const session = await sessionJson(world, visit);
    return session.status === 'fetching' ? json(session, 202, { 'retry-after': '1' }) : json(session);
  });

  app.route('/progress-events', progressEvents(world));

  /** Somebody left without a decision. The link stays valid: they may come back, or sit in another tab. */
  app.post('/leaving', atMost(largestBody, 'The note is too large.'), async ({ req }) => {
    const visit = await findVisit(world, req.param('id') ?? '');
    onlyType(req.raw, 'application/json');
    const note: unknown = await req.json().catch(() => undefined);
    if (JSON.stringify(note) !== JSON.stringify(leavingNote))
      throw new ProblemError(422, 'invalid-request', 'This is no note of leaving.', { field: '' });
    if (!visit.decision && !isOver(visit)) await audit(world.db, visit.id, world.now(), 'left');
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  });

  app.get('/documents/:documentId', async ({ req }) => {
    const visit = await findVisit(world, req.param('id') ?? '');
    if (visit.decision || isOver(visit)) throw noLongerShown(visit);
    const packages = await shownEvidence(world, visit);
    const found = packages
      .flatMap(({ documents }) => documents)
      .find(({ id }) => id === req.param('documentId'));
    if (!found) throw linkInvalid();
    await audit(world.db, visit.id, world.now(), 'document_read', found.id);
    const digest = Uint8Array.from(found.sha256.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    return new Response(await readBytes(world.db, visit.id, found.id), {
      headers: {
        'content-type': found.mediaType,
        'content-length': String(found.size),
        'repr-digest': `sha-256=:${btoa(String.fromCharCode(...digest))}:`,
        'cache-control': 'no-store',
        // Should somebody open the address itself: nothing in it may run.
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
      },
    });
  });

  app.post('/decision', atMost(largestBody, 'The decision is too large.'), async ({ req }) => {
    const visit = await findVisit(world, req.param('id') ?? '');
    onlyType(req.raw, 'application/json');
    const key = keyOf(req.raw);
    const body = await req.text();
    if (visit.decision) {
      const digest = await sha256(new TextEncoder().encode(body));
      if (visit.decision.reason === 'timeout' && visit.decision.idempotency_key !== key)
        throw expiredProblem();
      repeated(visit.decision, key, digest);
    } else {
      if (visit.expired) await recordExpiry(world, visit);
      if (isOver(visit)) throw expiredProblem();
      const about = await shownEvidence(world, visit);
      const decided = readDecision(body, about, refusalReasonsOf(world, visit));
      await record(world, visit, { key, body, decided, about });
    }
    return recorded(world, await findVisit(world, visit.id));
  });

  app.post('/attributes', atMost(largestBody, 'The attributes are too large.'), async ({ req }) => {
    const visit = await findVisit(world, req.param('id') ?? '');
    onlyType(req.raw, 'application/json');
    checkAttributes(await req.json().catch(() => undefined));
    if (visit.situation === 'attributes-required') await signIn(world, visit);
    const session = await sessionJson(world, await findVisit(world, visit.id));
    return session.status === 'fetching' ? json(session, 202, { 'retry-after': '1' }) : json(session);
  });

  app.post('/extension', async ({ req }) => {
    const visit = await findVisit(world, req.param('id') ?? '');
    const deadline = await extendVisit(world, visit);
    if (deadline === undefined)
      throw new ProblemError(409, 'not-extendable', 'There is no more time to give.');
    return json({ now: world.now().toISOString(), deadline });
  });

  app.get('/return-location', async ({ req }) => {
    const answer = returnJson(world, await findVisit(world, req.param('id') ?? ''));
    const awaited = answer.location === undefined && !answer.none;
    return awaited ? json(answer, 202, { 'retry-after': '1' }) : json(answer);
  });

  return app;
}

async function sessionJson(world: World, found: Visit): Promise<Session> {
  const visit = await countRead(world, found);
  const { decision, situation, row } = visit;
  const common = visitJson(world, visit);
  if (decision?.reason === 'timeout' || visit.expired) return { status: 'expired', ...common };
  if (decision) {
    const receipt = await receiptJson(world, visit.id, decision);
    return { status: 'decided', ...common, ...(receipt && { receipt }) };
  }
  if (mayBeShown(visit)) {
    const packages = await showEvidence(world, visit);
    // The registers may know the person, but hold nothing of what was asked.
    return packages.length > 0 ? readyJson(world, visit, packages) : { status: 'none-found', ...common };
  }
  switch (situation) {
    case 'none-found':
    case 'identity-mismatch':
      return { status: situation, ...common };
    case 'deferred':
      return { status: situation, ...common, availableFrom: availableFrom(visit) };
    case 'attributes-required':
      return { status: situation, ...common, attributes: [studentNumber] };
    case 'sign-in-required':
      return {
        status: situation,
        ...common,
        ways: [{ label: demoSignIn, href: `/preview/${visit.id}/sign-in` }],
      };
    case 'fetching':
      return {
        status: situation,
        ...common,
        progress: { done: row.reads - 1, total: fetchingSteps },
        progressEvents: `/preview/${visit.id}/session/progress-events`,
      };
    // Nothing comes before the evidence: the answer has gone out.
    case 'short-deadline':
    case 'late-return':
    case undefined:
      return { status: 'expired', ...common };
  }
}

/** Nine digits are a student number here. @throws ProblemError 422 with the field that is not one */
function checkAttributes(body: unknown): void {
  const { attributes } = (body ?? {}) as { attributes?: unknown };
  const wrong = (field: string): ProblemError =>
    new ProblemError(422, 'invalid-request', 'This is no student number.', { field });
  if (!Array.isArray(attributes)) throw wrong('/attributes');
  const n = attributes.findIndex((one: { name?: unknown } | null) => one?.name === studentNumber.name);
  const { value } = (attributes[n] ?? {}) as { value?: unknown };
  if (typeof value !== 'string' || !/^\d{9}$/.test(value)) throw wrong(`/attributes/${Math.max(0, n)}/value`);
}

async function recorded(world: World, visit: Visit): Promise<Response> {
  const receipt = visit.decision && (await receiptJson(world, visit.id, visit.decision));
  return json({ ...(receipt && { receipt }), return: returnJson(world, visit) });
}

const leavingNote: components['schemas']['LeavingNote'] = { reason: 'left' };

const studentNumber = {
  name: 'studentNumber',
  label: {
    en: 'Student number',
    de: 'Matrikelnummer',
    fr: 'Numéro d’étudiant',
    el: 'Αριθμός μητρώου φοιτητή',
    fi: 'Opiskelijanumero',
  },
  hint: {
    en: 'Nine digits. In the demonstration any nine will do.',
    de: 'Neun Ziffern. In der Vorführung genügen beliebige neun.',
    fr: 'Neuf chiffres. Dans la démonstration, n’importe lesquels conviennent.',
    el: 'Εννέα ψηφία. Στην επίδειξη αρκούν οποιαδήποτε εννέα.',
    fi: 'Yhdeksän numeroa. Esittelyssä mitkä tahansa yhdeksän käyvät.',
  },
};
const demoSignIn = {
  en: 'Demonstration sign-in',
  de: 'Anmeldung zur Vorführung',
  fr: 'Connexion de démonstration',
  el: 'Σύνδεση επίδειξης',
  fi: 'Tunnistautuminen esittelyssä',
};
