/** One randomised visit from the first request to the end, and everything that must hold about it. */
import assert from 'node:assert/strict';
import type { Database } from '../../demo/provider/database/schema.ts';
import type { State } from '../../src/machine/state.ts';
import { aJourney, aProvider } from '../node/provider/journey.ts';
import { Chance } from './chance.ts';
import { network } from './network.ts';
import { Tab, type Protections } from './tab.ts';

export const protectedWell: Protections = {
  oneKey: true,
  resume: true,
  tabs: true,
  digests: true,
};

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Gives the machine and the provider time, until the condition holds. */
async function until(condition: () => boolean): Promise<boolean> {
  const end = performance.now() + 5000;
  while (!condition() && performance.now() < end) await soon();
  return condition();
}

const ends: ReadonlySet<State['name']> = new Set([
  'finished',
  'awaitingReturn',
  'alreadyDecided',
  'expired',
  'failed',
  'linkInvalid',
]);

/** @throws AssertionError with the seed and what happened on the network. */
export async function randomJourney(
  database: Database,
  seed: number,
  protections: Protections = protectedWell,
): Promise<void> {
  const chance = new Chance(seed);
  // A restart is another instance on the same database.
  let provider = aProvider(database);
  const { location, id } = await aJourney(provider);
  const net = network(() => provider.fetch, chance, chance.of([0, 0.2, 0.5, 0.8]));
  const told = (what: string): string => `seed ${seed}: ${what}\n${net.log.join('\n')}`;

  const recorded = async (): Promise<{ readonly verdicts: string | null }[]> =>
    database.selectFrom('decisions').select('verdicts').where('session_id', '=', id).execute();
  const claims: Promise<void>[] = [];
  const claim = (holds: Promise<void>): void => {
    // Awaited at the end of the journey.
    holds.catch(() => undefined);
    claims.push(holds);
  };
  const tabs: Tab[] = [];
  const entered = (tab: Tab, state: State, before: State['name']): void => {
    // With one key a decision never meets itself as somebody else's.
    if (tabs.length === 1 && before === 'sending' && state.name === 'alreadyDecided')
      claim(recorded().then(() => assert.fail(told('told that somebody else decided'))));
    if (state.name !== 'finished' && state.name !== 'awaitingReturn') return;
    const { confirmed } = tab;
    claim(
      recorded().then((rows) => {
        assert.equal(rows.length, 1, told('told that it is recorded, and it is not'));
        assert.deepEqual(
          JSON.parse(rows[0]?.verdicts ?? '{}'),
          confirmed?.verdicts,
          told('recorded something else'),
        );
      }),
    );
  };

  const open = (): Tab => new Tab(`${location}/session`, net.send, protections, entered);
  tabs.push(open());
  const alone = chance.happens(0.6);
  if (!alone && chance.happens(0.5)) tabs.push(open());
  const changes = chance.happens(0.2);
  try {
    for (let step = 0; step < 12; step += 1) {
      const tab = chance.of(tabs);
      await until(() => tab.state.name !== 'opening' && tab.state.name !== 'idle');
      if (tab.state.name === 'unreachable') tab.retry();
      tab.choose(() => (chance.happens(0.5) ? 'approved' : 'refused'));
      // Between what the person checks and what they send.
      if (changes && tab.state.name === 'checking' && net.inFlight === 0) await change(database, id);
      if (chance.happens(0.7)) tab.confirm(chance.happens(0.3) ? 2 : 1);
      for (let wait = chance.below(30); wait > 0; wait -= 1) await soon();
      if (chance.happens(tab.state.name === 'sending' ? 0.25 : 0.1)) tab.open();
      if (!alone && tab.state.name === 'sending' && tabs.length === 1 && chance.happens(0.3))
        tabs.push(open());
      if (chance.happens(0.1)) provider = aProvider(database);
      if (tabs.some(({ state }) => ends.has(state.name))) break;
    }
    net.heal();
    for (const tab of tabs) if (tab.state.name === 'unreachable') tab.retry();
    const quiet = (): boolean =>
      net.inFlight === 0 && tabs.every(({ state }) => ends.has(state.name) || isOpen(state));
    const settled = await until(quiet);
    assert.ok(settled, told(`left without a way on: ${tabs.map(({ state }) => state.name).join()}`));
    const rows = await recorded();
    assert.ok(rows.length <= 1, told('recorded twice'));
    if (rows.length === 1) {
      const shown = tabs.map(({ confirmed }) => confirmed).filter((one) => one !== undefined);
      const verdicts = JSON.stringify(sorted(JSON.parse(rows[0]?.verdicts ?? '{}') as object));
      const meant = shown.filter((one) => JSON.stringify(sorted(one.verdicts)) === verdicts);
      assert.ok(meant.length > 0, told('recorded what nobody confirmed'));
      const now = JSON.stringify(await digests(database, id));
      assert.ok(
        meant.some((one) => JSON.stringify(one.digests) === now),
        told('recorded about what was not shown'),
      );
      // What one tab has to tell the others takes a moment, and so does their asking.
      const closed = await until(() => !tabs.some(({ state }) => isOpen(state)));
      assert.ok(closed, told('a form is live although the visit is decided'));
    } else if (!changes) {
      // Everything is well again: what was confirmed arrives, also over a reload.
      assert.ok(!tabs.some(({ confirmed }) => confirmed), told('confirmed, and lost'));
    }
    await Promise.all(claims);
  } finally {
    for (const tab of tabs) tab.close();
  }
}

function isOpen({ name }: State): boolean {
  return name === 'reviewing' || name === 'checking' || name === 'postponed';
}

const sorted = (verdicts: object): [string, unknown][] =>
  Object.entries(verdicts).sort(([one], [other]) => one.localeCompare(other));

/** The register corrects a document. */
async function change(database: Database, id: string): Promise<void> {
  const document = await database
    .selectFrom('documents')
    .select('id')
    .where('session_id', '=', id)
    .executeTakeFirst();
  const decided = await database
    .selectFrom('decisions')
    .select('session_id')
    .where('session_id', '=', id)
    .execute();
  if (!document || decided.length > 0) return;
  await database
    .updateTable('documents')
    .set({ sha256: 'c'.repeat(64) })
    .where('session_id', '=', id)
    .where('id', '=', document.id)
    .execute();
}

async function digests(database: Database, id: string): Promise<readonly string[]> {
  const rows = await database.selectFrom('documents').select('sha256').where('session_id', '=', id).execute();
  return rows.map(({ sha256 }) => sha256).sort();
}
