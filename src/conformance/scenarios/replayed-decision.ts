import type { Scenario } from '../scenario.ts';
import { told } from '../visit/answer.ts';
import { checkDecided, checkRecorded, decide, deciding, firstOnly, othersOnly } from '../visit/deciding.ts';
import { refuses, toldProblem } from '../visit/problem.ts';
import { readReady } from '../visit/session.ts';
import type { Visit } from '../visit/visit.ts';

/** A connection that broke repeats what was sent; everything else comes too late. */
export const replayedDecision: Scenario = {
  name: 'replayed-decision',
  about: 'The decision is sent again: the same, another one, under another key.',
  needs: 'a session that is ready',
  async run(visit: Visit) {
    const { session } = await readReady(visit);
    const body = deciding(session, firstOnly);
    const opposite = deciding(session, othersOnly);
    const key = crypto.randomUUID();
    const receipt = checkRecorded(visit, await decide(visit, body, key), session, body);

    const again = await decide(visit, body, key);
    visit.ledger.demand('replay-same', again.status === 200, toldProblem(again));
    const { reference } = checkRecorded(visit, again, session, body);
    const references = `reference ${reference}, before it was ${receipt.reference}`;
    visit.ledger.check('replay-same', reference === receipt.reference, told(again, references));

    const other = await decide(visit, opposite, key);
    visit.ledger.check('replay-other-body', other.status === 422, toldProblem(other));

    const late = await decide(visit, opposite);
    visit.ledger.check('replay-other-key', refuses(late, 409, 'already-decided'), toldProblem(late));

    await checkDecided(visit, session, receipt);
  },
};
