import type { Scenario } from '../scenario.ts';
import { told } from '../visit/answer.ts';
import { checkRecorded, decide, deciding, firstOnly } from '../visit/deciding.ts';
import { readReady } from '../visit/session.ts';
import { readWayBack } from '../visit/way-back.ts';

/** On EDM 2.0 the address comes with the second request, before it with the link; after the decision it stays. */
export const returnLocation: Scenario = {
  name: 'return-location',
  about: 'The way back is asked for before the decision, after it, and once more.',
  needs: 'a session that is ready, if possible one whose way back has come already',
  async run(visit) {
    const { session } = await readReady(visit);
    await readWayBack(visit);
    const body = deciding(session, firstOnly);
    checkRecorded(visit, await decide(visit, body), session, body);
    const { wayBack: before } = await readWayBack(visit);
    const { wayBack, answer } = await readWayBack(visit);
    const moved = before.kind === 'known' && !(wayBack.kind === 'known' && wayBack.url === before.url);
    visit.ledger.check('return-kept', !moved, told(answer, 'another way back than before'));
  },
};
