/**
 * Offers sessions to the conformance kit, in development only: `POST` with the name of a scenario, `201` with the
 * address of a session. Each begins as every exchange does, with the request of a portal for a fictional person.
 */
import { evidenceRequest, type DemoSubject, type PortalLine } from '../portal/requests.ts';
import { studyFinancing } from '../procedures/study-financing.ts';
import { situations } from '../situations.ts';
import type { ScenarioName } from '../../src/conformance/index.ts';
import { messageMediaType, readMessage } from '../../src/provider/edm/index.ts';
import { exchange } from './exchange/exchange.ts';
import { ProblemError } from './problem.ts';
import type { Situation } from './registry.ts';
import { findVisit, keepWayBack, locationOf, type World } from './visits.ts';

interface Offer {
  /** What comes first for the person; evidence unless named. */
  readonly situation?: Situation;
  readonly line?: PortalLine;
  /** What happens before the kit comes. */
  readonly before?: (world: World, id: string) => Promise<unknown>;
}

const offers: Readonly<Record<Exclude<ScenarioName, 'unknown-link'>, Offer>> = {
  'happy-path': {},
  'mixed-decision': {},
  'refuse-all': {},
  'none-found': { situation: 'none-found' },
  deferred: { situation: 'deferred' },
  expired: { before: endTime },
  'replayed-decision': {},
  'changed-evidence': {},
  'second-tab': {},
  'slow-provider': { situation: 'fetching' },
  documents: {},
  headers: {},
  'media-types': {},
  'bad-input': {},
  extension: {},
  // Before EDM 2.0 the way back is there as soon as the person is.
  'return-location': { line: '1.2', before: arrive },
  timeout: {},
  abandoned: {},
};

/** Largest order that is read, in bytes: the name of a scenario. */
export const largestOrder = 1000;

/** @throws ProblemError 422 for a scenario that is not offered. */
export async function offerSession(world: World, request: Request): Promise<Response> {
  const scenario = await scenarioIn(request);
  if (scenario === 'unknown-link') return created(locationOf(world, crypto.randomUUID()));
  const offer = Object.hasOwn(offers, scenario) ? offers[scenario as keyof typeof offers] : undefined;
  if (!offer) {
    throw new ProblemError(422, 'invalid-request', 'This scenario is not offered.', { field: '/scenario' });
  }
  const id = await begin(world, offer);
  await offer.before?.(world, id);
  return created(locationOf(world, id));
}

async function scenarioIn(request: Request): Promise<string> {
  const body: unknown = await request.json().catch(() => undefined);
  const named = typeof body === 'object' && body !== null && 'scenario' in body ? body.scenario : undefined;
  return typeof named === 'string' ? named : '';
}

function created(location: string): Response {
  const headers = { location: `${location}/session`, 'cache-control': 'no-store' };
  return new Response(null, { status: 201, headers });
}

/** Sends the first request, as the portal does; the id of the visit that comes of it. */
async function begin(world: World, { situation, line = '2.0' }: Offer): Promise<string> {
  const person = situations.find((one) => one.situation === situation)?.subject;
  const subject: DemoSubject = person ?? studyFinancing.subject;
  const response = await exchange(
    world,
    new Request(`${world.settings.origin}/exchange`, {
      method: 'POST',
      headers: { 'content-type': messageMediaType, 'oots-exchange-id': crypto.randomUUID() },
      body: evidenceRequest(studyFinancing, subject, line),
    }),
  );
  const answer = readMessage(await response.text(), { development: true });
  const location = answer.kind === 'error' ? answer.exceptions[0]?.previewLocation : undefined;
  if (location === undefined) throw new Error('the registers do not hold what the scenarios are about');
  return location.split('/').at(-1) ?? '';
}

/** The deadline passes: from here on everything is as it is when nobody came in time. */
async function endTime({ db, now }: World, id: string): Promise<void> {
  await db.updateTable('sessions').set({ deadline: now().toISOString() }).where('id', '=', id).execute();
}

/** The person follows the link of the portal, which says where they come back to (TDD 4.9 §5). */
async function arrive(world: World, id: string): Promise<void> {
  const address = `${world.settings.requesterOrigins[0] ?? ''}/return/${crypto.randomUUID()}`;
  await keepWayBack(world, await findVisit(world, id), { address, method: 'GET' });
}
