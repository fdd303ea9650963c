/** Asking for the way back. */
import { readReturn } from '../../provider/rest/session.ts';
import type { WayBack } from '../../domain/way-back.ts';
import { told, type Answer } from './answer.ts';
import { checkReturn, originOf, understood } from './understand.ts';
import type { Visit } from './visit.ts';

/** Asks once: known, or known to be none, with 200; awaited with 202. */
export async function readWayBack(
  visit: Visit,
): Promise<{ readonly wayBack: WayBack; readonly answer: Answer }> {
  const answer = await visit.get('/return-location');
  const { status } = answer;
  visit.ledger.demand('return-answered', status === 200 || status === 202, told(answer));
  const { json } = understood(visit, answer, (it) => readReturn(it, originOf(visit, answer)));
  const wayBack = checkReturn(visit, answer, json);
  const awaited = wayBack.kind === 'awaited';
  visit.ledger.check(
    'return-answered',
    (status === 202) === awaited,
    told(answer, awaited ? 'no location' : 'a location, or none'),
  );
  return { wayBack, answer };
}
