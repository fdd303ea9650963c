import type { Scenario } from '../scenario.ts';
import {
  checkDecided,
  checkRecorded,
  decide,
  deciding,
  firstOnly,
  type Decisions,
} from '../visit/deciding.ts';
import { refuses, toldProblem } from '../visit/problem.ts';
import { checkNothingRecorded, readReady } from '../visit/session.ts';
import type { Visit } from '../visit/visit.ts';

/** The person saw other bytes than those that would be sent. */
export const changedEvidence: Scenario = {
  name: 'changed-evidence',
  about: 'The decision names a digest that is not the one held; then the right one.',
  needs: 'a session that is ready',
  async run(visit: Visit) {
    const { session } = await readReady(visit);
    const body = deciding(session, firstOnly);

    const answer = await decide(visit, otherDigest(body));
    visit.ledger.demand('changed-refused', refuses(answer, 409, 'evidence-changed'), toldProblem(answer));
    await checkNothingRecorded(visit, '#/paths/~1decision/post/responses/409/description');

    const receipt = checkRecorded(visit, await decide(visit, body), session, body);
    await checkDecided(visit, session, receipt);
  },
};

/** The same decision, as somebody sends it who saw another last document of the last package. */
function otherDigest({ decisions }: Decisions): Decisions {
  return {
    decisions: decisions.map((decision, n) => ({
      ...decision,
      documents: decision.documents.map((document, m) =>
        n === decisions.length - 1 && m === decision.documents.length - 1
          ? { ...document, sha256: document.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }
          : document,
      ),
    })),
  };
}
