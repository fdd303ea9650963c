/** No decision, and the reason why. */
import type { TerminalReason } from '../../domain/submission.ts';
import { readReturn } from '../../provider/rest/session.ts';
import type { Scenario } from '../scenario.ts';
import { checkDocumentsGone } from '../visit/documents.ts';
import { decide, deciding, firstOnly } from '../visit/deciding.ts';
import { toldProblem } from '../visit/problem.ts';
import { readReady, readSettled, toldStatus } from '../visit/session.ts';
import { checkReturn, originOf, understood } from '../visit/understand.ts';
import type { Visit } from '../visit/visit.ts';

export const timeout: Scenario = {
  name: 'timeout',
  about: 'The page reports that the time ran out, and nobody can decide any more.',
  needs: 'a session that is ready',
  run: (visit) => giveReason(visit, 'timeout'),
};

export const abandoned: Scenario = {
  name: 'abandoned',
  about: 'The person gives up, and nobody can decide any more.',
  needs: 'a session that is ready',
  run: (visit) => giveReason(visit, 'abandoned'),
};

async function giveReason(visit: Visit, reason: TerminalReason): Promise<void> {
  const { session } = await readReady(visit);
  const answer = await decide(visit, { reason });
  visit.ledger.demand('reason-recorded', answer.status === 200, toldProblem(answer));
  const { json } = understood(visit, answer, (it) => readReturn(it.at('return'), originOf(visit, answer)));
  checkReturn(visit, answer, json.at('return'));

  const reading = await readSettled(visit);
  const { type } = reading.said;
  visit.ledger.demand('reason-ends', type === 'decided' || type === 'expired', toldStatus(reading));
  await checkDocumentsGone(visit, session);

  const late = await decide(visit, deciding(session, firstOnly));
  visit.ledger.check('reason-final', late.status === 409 || late.status === 410, toldProblem(late));
}
