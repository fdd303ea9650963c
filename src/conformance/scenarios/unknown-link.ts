/** An address that was never issued: every request is refused, and nothing can be learned from how. */
import type { Scenario } from '../scenario.ts';
import { textOf, told, type Answer } from '../visit/answer.ts';
import { decide } from '../visit/deciding.ts';
import { readDocument } from '../visit/documents.ts';
import { refuses, toldProblem } from '../visit/problem.ts';
import type { Visit } from '../visit/visit.ts';

export const unknownLink: Scenario = {
  name: 'unknown-link',
  about: 'Somebody tries addresses that were never issued.',
  needs: 'an address like that of a session, but never issued; another one each time',
  addresses: 2,
  async run(one, other) {
    const answers = await everything(one);
    const others = other ? await everything(other) : answers;
    for (const [n, answer] of answers.entries()) {
      one.ledger.check('link-invalid', refuses(answer, 404, 'link-invalid'), toldProblem(answer));
      const second = others[n] ?? answer;
      const same = second.status === answer.status && textOf(second) === textOf(answer);
      one.ledger.check(
        'link-invalid-same',
        same,
        told(answer, `${textOf(answer)} and then ${textOf(second)}`),
      );
    }
  },
};

async function everything(visit: Visit): Promise<readonly Answer[]> {
  return [
    await visit.get(''),
    await readDocument(visit, 'd1'),
    await decide(visit, { reason: 'abandoned' }),
    await visit.post('/extension'),
    await visit.get('/return-location'),
  ];
}
