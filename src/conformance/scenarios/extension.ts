import type { Scenario } from '../scenario.ts';
import { readDeadline } from '../../provider/rest/session.ts';
import { told } from '../visit/answer.ts';
import { checkRecorded, decide, deciding, firstOnly } from '../visit/deciding.ts';
import { refuses, toldProblem } from '../visit/problem.ts';
import { readReady } from '../visit/session.ts';
import { originOf, understood } from '../visit/understand.ts';
import type { Visit } from '../visit/visit.ts';

/** More time, as long as there is something to decide (WCAG 2.2.1). */
export const extension: Scenario = {
  name: 'extension',
  about: 'The person asks for more time, and once more after the decision.',
  needs: 'a session that is ready; where more time is given at all, one that says extendable',
  async run(visit: Visit) {
    const ready = await readReady(visit);
    if (ready.session.extendable) await checkGranted(visit, ready.json.at('deadline').text());
    else await checkRefused(visit);
    const body = deciding(ready.session, firstOnly);
    checkRecorded(visit, await decide(visit, body), ready.session, body);
    await checkRefused(visit);
  },
};

async function checkGranted(visit: Visit, before: string): Promise<void> {
  const answer = await visit.post('/extension');
  visit.ledger.demand('extension-granted', answer.status === 200, toldProblem(answer));
  const { json } = understood(visit, answer, (it) => readDeadline(it, originOf(visit, answer)));
  const granted = json.at('deadline').text();
  const later = Date.parse(granted) > Date.parse(before);
  visit.ledger.check('extension-later', later, told(answer, `deadline ${granted}, before it was ${before}`));
  const again = await readReady(visit);
  const kept = again.json.at('deadline').text();
  visit.ledger.check(
    'extension-kept',
    Date.parse(kept) === Date.parse(granted),
    told(again.answer, `deadline ${kept}, granted ${granted}`),
  );
}

async function checkRefused(visit: Visit): Promise<void> {
  const answer = await visit.post('/extension');
  visit.ledger.check('extension-refused', refuses(answer, 409, 'not-extendable'), toldProblem(answer));
}
