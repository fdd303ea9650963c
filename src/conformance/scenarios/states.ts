/** Sessions in which there is nothing to decide: nothing found, not yet ready, too late. */
import type { Scenario } from '../scenario.ts';
import { told } from '../visit/answer.ts';
import { decide } from '../visit/deciding.ts';
import { refuses, toldProblem } from '../visit/problem.ts';
import { readSettled, toldStatus } from '../visit/session.ts';
import type { Visit } from '../visit/visit.ts';

export const noneFound: Scenario = {
  name: 'none-found',
  about: 'The authority holds nothing of what was asked.',
  needs: 'a session about somebody of whom nothing is found',
  async run(visit: Visit) {
    const reading = await readSettled(visit);
    visit.ledger.check('none-found-told', reading.said.type === 'noneFound', toldStatus(reading));
  },
};

export const deferred: Scenario = {
  name: 'deferred',
  about: 'The evidence will be there on another day.',
  needs: 'a session whose evidence is available later',
  async run(visit: Visit) {
    const reading = await readSettled(visit);
    const { said, answer } = reading;
    visit.ledger.demand('deferred-told', said.type === 'deferred', toldStatus(reading));
    const { availableFrom } = said;
    const later = Date.parse(availableFrom) > answer.receivedAt;
    visit.ledger.check('deferred-later', later, told(answer, `availableFrom ${availableFrom}`));
  },
};

export const expired: Scenario = {
  name: 'expired',
  about: 'The time is over, and whoever decides now is too late.',
  needs: 'a session whose time to decide is over, and in which nobody decided',
  async run(visit: Visit) {
    await checkExpired(visit);
    // Of a session that is over nobody knows the packages; giving up is a decision that needs none.
    const decision = await decide(visit, { reason: 'abandoned' });
    visit.ledger.check('expired-refuses', decision.status === 410, toldProblem(decision));
    const extension = await visit.post('/extension');
    visit.ledger.check(
      'extension-refused',
      refuses(extension, 409, 'not-extendable'),
      toldProblem(extension),
    );
    await checkExpired(visit);
  },
};

async function checkExpired(visit: Visit): Promise<void> {
  const reading = await readSettled(visit);
  visit.ledger.demand('expired-told', reading.said.type === 'expired', toldStatus(reading));
}
