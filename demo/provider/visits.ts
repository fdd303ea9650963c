/** The life of a visit: issued with the first request, opened, decided or expired, answered. */
import type { Selectable } from 'kysely';
import type { RefusalReason } from '../../src/domain/session.ts';
import { wayBack } from '../../src/domain/way-back.ts';
import { audit } from './audit.ts';
import type { Database, Tables } from './database/schema.ts';
import { freeze, readFrozen, type FrozenPackage } from './evidence.ts';
import type { Facts } from './exchange/facts.ts';
import { linkInvalid } from './problem.ts';
import type { Registry, Situation } from './registry.ts';
import type { Settings } from './settings.ts';

/** What every part of the provider works with. */
export interface World {
  readonly db: Database;
  readonly registry: Registry;
  readonly settings: Settings;
  readonly now: () => Date;
}

type SessionRow = Selectable<Tables['sessions']>;
export type DecisionRow = Selectable<Tables['decisions']>;

/** A visit as it stands now. */
export interface Visit {
  readonly id: string;
  readonly row: SessionRow;
  readonly facts: Facts;
  readonly situation: Situation | undefined;
  readonly decision: DecisionRow | undefined;
  /** The time ran out before there was a decision or an answer. */
  readonly expired: boolean;
}

const shortDeadline = 90_000;
/** How often the slow archive of the demo is asked before it has everything. */
export const fetchingSteps = 3;
/** How long the slow archive of the demo needs: two days. */
const archiveTakes = 2 * 24 * 60 * 60_000;
const minutes = (count: number): number => count * 60_000;
const later = (at: Date, milliseconds: number): string => new Date(at.valueOf() + milliseconds).toISOString();

/** The address of a visit, unpredictable and given out once (TDD 4.9: PreviewLocation). */
export function locationOf({ settings }: Pick<World, 'settings'>, id: string): string {
  return `${settings.origin}/preview/${id}`;
}

/** @throws ProblemError 404 for an address that was never issued. */
export async function findVisit(world: World, id: string): Promise<Visit> {
  const visit = await lookUpVisit(world, id);
  if (!visit) throw linkInvalid();
  return visit;
}

/** `undefined` for an address that was never issued. */
export async function lookUpVisit({ db, now }: World, id: string): Promise<Visit | undefined> {
  const row = await db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const decision = await db
    .selectFrom('decisions')
    .selectAll()
    .where('session_id', '=', id)
    .executeTakeFirst();
  return {
    id,
    row,
    facts: JSON.parse(row.facts) as Facts,
    situation: (row.situation ?? undefined) as Situation | undefined,
    decision,
    expired: !decision && row.answered_at === null && now().toISOString() >= row.deadline,
  };
}

/** A person opened the link: logged each time; the first one sets the clock of T3 going. */
export async function openVisit(world: World, visit: Visit): Promise<Visit> {
  const { db, settings, now } = world;
  const { id, row, situation } = visit;
  await audit(db, id, now(), 'preview_visited', locationOf(world, id));
  if (row.visited_at !== null) return visit;
  const time = situation === 'short-deadline' ? shortDeadline : minutes(settings.t3Minutes);
  const inTime = !visit.decision && !visit.expired;
  await db
    .updateTable('sessions')
    .set({ visited_at: now().toISOString(), ...(inTime && { deadline: later(now(), time) }) })
    .where('id', '=', id)
    .where('visited_at', 'is', null)
    .execute();
  return findVisit(world, id);
}

/** What a page reads belongs to the visit that it began. Where the page is elsewhere, the first reading begins it. */
export async function readVisit(world: World, visit: Visit): Promise<Visit> {
  return visit.row.visited_at === null ? openVisit(world, visit) : visit;
}

/** The person has yet to show who they are, or to say more about it. */
export function mustIdentify({ situation, row }: Visit): boolean {
  return (situation === 'sign-in-required' || situation === 'attributes-required') && row.signed_in === 0;
}

/** Whether evidence may be shown now, and decided about: nothing comes before it, and nothing has ended it. */
export function mayBeShown(visit: Visit): boolean {
  if (visit.decision || isOver(visit) || mustIdentify(visit)) return false;
  switch (visit.situation) {
    case 'deferred':
    case 'none-found':
    case 'identity-mismatch':
      return false;
    case 'fetching':
      return visit.row.reads > fetchingSteps;
    case 'sign-in-required':
    case 'attributes-required':
    case 'short-deadline':
    case 'late-return':
    case undefined:
      return true;
  }
}

/**
 * What may be shown now of the evidence that was copied for the visit. Every document and every decision, by whichever
 * way it is asked for, goes by this: where nothing is shown, there is nothing to decide about.
 */
export async function shownEvidence({ db }: World, visit: Visit): Promise<readonly FrozenPackage[]> {
  return mayBeShown(visit) ? readFrozen(db, visit.id) : [];
}

/** The same for whoever begins to look: the first time, the evidence is copied, if it may be shown. */
export async function showEvidence(world: World, visit: Visit): Promise<readonly FrozenPackage[]> {
  const { id, row, facts } = visit;
  if (row.frozen_at === null && mayBeShown(visit)) {
    const { packages } = world.registry.find(facts.evidenceType, facts.subject.identifier?.value ?? '');
    await freeze(world.db, id, packages, world.now());
  }
  return shownEvidence(world, visit);
}

/** What can be answered to this authority; `undefined` where it does not ask why evidence is refused. */
export function refusalReasonsOf(
  { registry }: World,
  { facts }: Visit,
): readonly RefusalReason[] | undefined {
  return registry.find(facts.evidenceType, facts.subject.identifier?.value ?? '').refusalReasons;
}

/** One step further where an archive takes its time: the visit after it. */
export async function countRead({ db }: World, visit: Visit): Promise<Visit> {
  const { id, row, situation } = visit;
  if (situation !== 'fetching') return visit;
  await db
    .updateTable('sessions')
    .set((it) => ({ reads: it('reads', '+', 1) }))
    .where('id', '=', id)
    .execute();
  return { ...visit, row: { ...row, reads: row.reads + 1 } };
}

/** When the archive will have found what it was asked for: a date that is not before the answer (TDD 4.5.2). */
export function availableFrom({ row }: Visit): string {
  return later(new Date(row.created_at), archiveTakes);
}

/**
 * Before EDM 2.0 the way back comes with the person, in the link (TDD 4.9 §5). The last one before the decision counts,
 * and only one that leads to a requester who is known here: the link may have passed through anybody's hands.
 */
export async function keepWayBack(
  { db, settings }: World,
  visit: Visit,
  { address, method }: { readonly address: string; readonly method: string | undefined },
): Promise<void> {
  const { requesterOrigins: allowedOrigins, development } = settings;
  if (visit.facts.line === '2.0' || wayBack(address, { allowedOrigins, development }).kind !== 'known')
    return;
  await db
    .updateTable('sessions')
    .set({ return_location: address, return_method: method ?? null })
    .where('id', '=', visit.id)
    // In the same statement: a decision made in another tab meanwhile must not find its way back moved.
    .where((it) =>
      it.not(
        it.exists(it.selectFrom('decisions').select('session_id').whereRef('session_id', '=', 'sessions.id')),
      ),
    )
    .execute();
}

/** The person has shown who they are. */
export async function signIn({ db, now }: World, { id }: Visit): Promise<void> {
  await db.updateTable('sessions').set({ signed_in: 1 }).where('id', '=', id).execute();
  await audit(db, id, now(), 'signed_in');
}

/** Nothing can be decided any more: the time is over, or the answer has gone out. */
export function isOver({ expired, row }: Visit): boolean {
  return expired || row.answered_at !== null;
}

/** T3 once more on top of the time that is left, once; `undefined` where it is not granted. */
export async function extendVisit(world: World, visit: Visit): Promise<string | undefined> {
  const { db, settings, now } = world;
  if (visit.decision || isOver(visit) || visit.row.extended > 0) return undefined;
  const deadline = later(new Date(visit.row.deadline), minutes(settings.t3Minutes));
  const { numUpdatedRows } = await db
    .updateTable('sessions')
    .set({ deadline, extended: 1 })
    .where('id', '=', visit.id)
    .where('extended', '=', 0)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return undefined;
  await audit(db, visit.id, now(), 'extended', deadline);
  return deadline;
}

/** The row of a new visit. */
export function newVisit(
  { settings, now }: World,
  exchangeId: string,
  facts: Facts,
  situation: Situation | undefined,
): SessionRow {
  return {
    id: crypto.randomUUID(),
    exchange_id: exchangeId,
    facts: JSON.stringify(facts),
    situation: situation ?? null,
    created_at: now().toISOString(),
    visited_at: null,
    deadline: later(now(), minutes(settings.t2Minutes)),
    extended: 0,
    signed_in: 0,
    reads: 0,
    return_location: null,
    return_method: null,
    frozen_at: null,
    response_id: crypto.randomUUID(),
    answered_at: null,
    answer: null,
  };
}
