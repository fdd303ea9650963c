import type { Scenario } from '../scenario.ts';
import { checkDecided, checkRecorded, decide, deciding, firstOnly, othersOnly } from '../visit/deciding.ts';
import { refuses, toldProblem } from '../visit/problem.ts';
import { readReady } from '../visit/session.ts';
import type { Visit } from '../visit/visit.ts';

/** Two tabs, one exchange: only one of the decisions may count. */
export const secondTab: Scenario = {
  name: 'second-tab',
  about: 'Two decisions arrive at once, each with a key of its own.',
  needs: 'a session that is ready',
  async run(visit: Visit) {
    const { session } = await readReady(visit);
    const bodies = [deciding(session, firstOnly), deciding(session, othersOnly)] as const;
    const answers = await Promise.all(bodies.map((body) => decide(visit, body)));

    const won = answers.findIndex(({ status }) => status === 200);
    const lost = answers[1 - won];
    const winner = answers[won];
    const body = bodies[won === 1 ? 1 : 0];
    visit.ledger.demand(
      'one-of-two',
      winner !== undefined && lost !== undefined && refuses(lost, 409, 'already-decided'),
      answers.map(toldProblem).join(' and '),
    );
    const receipt = checkRecorded(visit, winner, session, body);
    await checkDecided(visit, session, receipt);
  },
};
