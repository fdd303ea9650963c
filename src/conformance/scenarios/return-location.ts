import type { Scenario } from '../scenario.ts';
import { checkRecorded, decide, deciding, firstOnly } from '../visit/deciding.ts';
import { readReady } from '../visit/session.ts';
import { readWayBack } from '../visit/way-back.ts';

/** On EDM 2.0 the address comes with the second request, before it with the link; in the end it is there. */
export const returnLocation: Scenario = {
  name: 'return-location',
  about: 'The person decides, and the provider knows the way back.',
  needs: 'a session that is ready, and whose way back has come already',
  async run(visit) {
    const { session } = await readReady(visit);
    const body = deciding(session, firstOnly);
    checkRecorded(visit, await decide(visit, body), session, body);
    const { kind } = await readWayBack(visit);
    visit.ledger.check('return-known', kind !== 'awaited', 'GET /return-location → 202, no location');
  },
};
