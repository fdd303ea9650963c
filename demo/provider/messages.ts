/** The other door to a visit, for pages that have no JSON: EDM messages below `/preview/:id/messages`. */
import { Hono } from 'hono';
import { sha256 } from '../../src/domain/digest.ts';
import type { Verdict } from '../../src/domain/decision.ts';
import {
  answer,
  EdmError,
  messageMediaType,
  readMessage,
  writeMultipart,
  type Outcome,
  type QueryRequest,
} from '../../src/provider/edm/index.ts';
import { atMost } from './body-limit.ts';
import type { Decided } from './decision-body.ts';
import { record, recordExpiry, repeated } from './decisions.ts';
import { readBytes, type FrozenPackage } from './evidence.ts';
import { edmResponse, written } from './exchange/answer.ts';
import { contentId, registryPackage } from './exchange/registry-package.ts';
import { keyOf, onlyType } from './posted.ts';
import { evidenceChanged, ProblemError } from './problem.ts';
import {
  availableFrom,
  countRead,
  findVisit,
  isOver,
  mayBeShown,
  mustIdentify,
  readVisit,
  showEvidence,
  shownEvidence,
} from './visits.ts';
import type { Visit, World } from './visits.ts';

/** Largest decision that is read, in bytes. */
const largestMessage = 1_000_000;

const expired = (): ProblemError => new ProblemError(410, 'expired', 'The time to decide is over.');

/** @throws ProblemError 401 where it is not known who asks: the messages name the person, and have no place to ask. */
async function findKnownVisit(world: World, id = ''): Promise<Visit> {
  const visit = await findVisit(world, id);
  if (mustIdentify(visit))
    throw new ProblemError(401, 'invalid-request', 'Sign in on the page of this visit first.');
  return visit;
}

export function messages(world: World): Hono {
  const app = new Hono();

  app.get('/', async ({ req }) => {
    const found = await findKnownVisit(world, req.param('id'));
    const visit = await countRead(world, await readVisit(world, found));
    const request = await latestRequest(world, visit);
    const alone = (status: number): Response =>
      withStatus(edmResponse(request.body), status, { 'retry-after': '1' });
    if (visit.decision?.reason === 'timeout' || visit.expired) return alone(410);
    if (visit.decision) return alone(409);
    if (visit.situation === 'fetching' && !mayBeShown(visit)) return alone(202);
    const packages = await showEvidence(world, visit);
    const etag = await etagOf(request.message, packages);
    const headers = {
      etag,
      date: world.now().toUTCString(),
      sunset: new Date(visit.row.deadline).toUTCString(),
    };
    if (req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
    const { contentType, body } = await everything(world, visit, request, packages);
    return withStatus(edmResponse(body, contentType), 200, headers);
  });

  app.post('/', atMost(largestMessage, 'The decision is too large.'), async ({ req }) => {
    const visit = await findKnownVisit(world, req.param('id'));
    onlyType(req.raw, messageMediaType);
    const key = keyOf(req.raw);
    const body = await req.text();
    if (visit.decision?.reason === 'timeout' && visit.decision.idempotency_key !== key) throw expired();
    if (visit.decision) repeated(visit.decision, key, await sha256(new TextEncoder().encode(body)));
    else {
      if (visit.expired) await recordExpiry(world, visit);
      if (isOver(visit)) throw expired();
      const packages = await shownEvidence(world, visit);
      const { message } = await latestRequest(world, visit);
      const seen = req.header('if-match');
      if (seen !== undefined && seen !== (await etagOf(message, packages))) throw evidenceChanged(412);
      const decided = read(body, message, packages, world);
      await record(world, visit, { key, body, decided, about: packages, changed: evidenceChanged(412) });
    }
    return edmResponse((await latestRequest(world, visit)).body);
  });

  return app;
}

interface Asked {
  readonly message: QueryRequest;
  readonly body: string;
}

/** The second request, which knows the way back, or the first until that has come. */
async function latestRequest({ db, settings }: World, { id }: Visit): Promise<Asked> {
  const { body } = await db
    .selectFrom('requests')
    .select('body')
    .where('session_id', '=', id)
    .orderBy('part', 'desc')
    .executeTakeFirstOrThrow();
  const message = readMessage(body, { development: settings.development });
  if (message.kind !== 'request') throw new RangeError('only requests are kept');
  return { message, body };
}

/** Another one where the evidence changes, or where the way back has come. */
async function etagOf({ id }: QueryRequest, packages: readonly FrozenPackage[]): Promise<string> {
  const digests = packages.flatMap(({ documents }) => documents.map((one) => one.sha256));
  return `"${await sha256(new TextEncoder().encode([id, ...digests].join()))}"`;
}

/** Both messages and all documents: what would be sent if everything were approved. */
async function everything(
  world: World,
  visit: Visit,
  { message, body }: Asked,
  packages: readonly FrozenPackage[],
): Promise<ReturnType<typeof writeMultipart>> {
  const facts = { issuedAt: world.now().toISOString(), responseId: visit.row.response_id };
  const response = answer(message, outcomeOf(visit, packages), facts);
  const documents = response.kind === 'error' ? [] : packages.flatMap((one) => one.documents);
  const attachments = await Promise.all(
    documents.map(async (one) => ({
      contentId: contentId(one),
      mediaType: one.mediaType,
      bytes: await readBytes(world.db, visit.id, one.id),
    })),
  );
  const request = {
    contentId: 'request',
    mediaType: messageMediaType,
    bytes: new TextEncoder().encode(body),
  };
  return writeMultipart(written(world, response), [request, ...attachments]);
}

function outcomeOf(visit: Visit, packages: readonly FrozenPackage[]): Outcome {
  const { situation, facts } = visit;
  if (situation === 'deferred') return { kind: situation, availableFrom: availableFrom(visit) };
  if (situation === 'none-found' || situation === 'identity-mismatch') return { kind: situation };
  return { kind: 'decided', approved: packages.map((one) => registryPackage(one, facts.subject)) };
}

/** What is in the message was approved, what is not was refused. */
function read(
  body: string,
  request: QueryRequest,
  packages: readonly FrozenPackage[],
  world: World,
): Decided {
  const invalid = (detail: string): ProblemError =>
    new ProblemError(422, 'invalid-request', 'This is no answer to the request.', { detail });
  let message: ReturnType<typeof readMessage>;
  try {
    message = readMessage(body, { development: world.settings.development });
  } catch (thrown) {
    if (thrown instanceof EdmError) throw invalid(thrown.message);
    throw thrown;
  }
  if (message.kind === 'request') throw invalid('A response is expected here.');
  if (message.requestId !== request.id) throw invalid('It answers another request.');
  if (message.kind === 'error' && message.exceptions.some(({ code }) => code === 'EDM:ERR:0005')) {
    const left = message.exceptions.some(({ detail }) => detail === 'abandoned');
    return { reason: left ? 'abandoned' : 'timeout' };
  }
  if (packages.length === 0) throw invalid('There is nothing to decide about.');
  const approved = new Set(
    message.kind === 'error' ? [] : message.packages.flatMap((one) => one.documents.map(({ id }) => id)),
  );
  const verdict = (all: readonly { readonly id: string }[]): Verdict =>
    all.every(({ id }) => approved.has(`urn:uuid:${id}`)) ? 'approved' : 'refused';
  // Before EDM 2.0 there are no packages: each document was decided about by itself.
  const pieces = request.line === '2.0' ? [] : packages.flatMap(({ documents }) => documents);
  return {
    verdicts: Object.fromEntries([
      ...packages.map(({ id, documents }) => [id, verdict(documents)] as const),
      ...pieces.map((one) => [one.id, verdict([one])] as const),
    ]),
  };
}

function withStatus(response: Response, status: number, headers: Readonly<Record<string, string>>): Response {
  return new Response(response.body, {
    status,
    headers: { ...Object.fromEntries(response.headers), ...headers },
  });
}
