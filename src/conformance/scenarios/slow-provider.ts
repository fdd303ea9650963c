import type { Scenario } from '../scenario.ts';
import { readOnce, readReady, toldStatus } from '../visit/session.ts';
import type { Visit } from '../visit/visit.ts';

/** An archive that takes its time is asked again and again, never left hanging. */
export const slowProvider: Scenario = {
  name: 'slow-provider',
  about: 'The evidence takes a while: 202 until it is there.',
  needs: 'a session whose evidence is still being fetched when it is first read, and ready soon after',
  async run(visit: Visit) {
    const first = await readOnce(visit);
    visit.ledger.demand('fetching-first', first.said.type === 'fetching', toldStatus(first));
    await readReady(visit);
  },
};
