/** What is recorded is about what was shown, also when the register is corrected in between. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { record } from '../../../demo/provider/decisions.ts';
import { readFrozen } from '../../../demo/provider/evidence.ts';
import { ProblemError } from '../../../demo/provider/problem.ts';
import { defaults } from '../../../demo/provider/settings.ts';
import { findVisit } from '../../../demo/provider/visits.ts';
import { describeOnEachDatabase } from './databases.ts';
import { aClock, aJourney, aProvider, origin } from './journey.ts';
import { registers } from './registers.ts';

describeOnEachDatabase('a decision', (store) => {
  it('is not recorded where the evidence was corrected after it was compared', async () => {
    const db = store.open();
    const journey = await aJourney(aProvider(db));
    await journey.ready();
    const settings = { ...defaults, origin, requesterOrigins: [] };
    const world = { db, registry: registers(), settings, now: aClock().now };
    const visit = await findVisit(world, journey.id);
    const about = await readFrozen(db, visit.id);
    const verdicts = Object.fromEntries(about.map(({ id }) => [id, 'approved' as const]));
    await db
      .updateTable('documents')
      .set({ sha256: 'c'.repeat(64) })
      .where('session_id', '=', visit.id)
      .execute();

    const recording = record(world, visit, {
      key: crypto.randomUUID(),
      body: '',
      decided: { verdicts },
      about,
    });

    await assert.rejects(recording, ProblemError);
    assert.equal((await findVisit(world, visit.id)).decision, undefined);
  });
});
