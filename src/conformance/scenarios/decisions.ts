/** The person decides: everything, some of it, nothing. */
import type { Verdict } from '../../domain/decision.ts';
import type { Scenario } from '../scenario.ts';
import { told } from '../visit/answer.ts';
import { checkDecided, checkRecorded, decide, deciding, firstOnly } from '../visit/deciding.ts';
import { checkDocument, documentsOf } from '../visit/documents.ts';
import { readReady, type Ready } from '../visit/session.ts';
import { readWayBack } from '../visit/way-back.ts';
import type { Visit } from '../visit/visit.ts';

async function decideAndCheck(
  visit: Visit,
  { session }: Ready,
  verdict: (position: number) => Verdict,
): Promise<void> {
  const body = deciding(session, verdict);
  const receipt = checkRecorded(visit, await decide(visit, body), session, body);
  await checkDecided(visit, session, receipt);
}

export const happyPath: Scenario = {
  name: 'happy-path',
  about: 'The person looks at everything, approves it and goes back.',
  needs: 'a session that is ready',
  async run(visit: Visit) {
    const ready = await readReady(visit);
    const again = await readReady(visit);
    visit.ledger.check(
      'reading-changes-nothing',
      JSON.stringify(again.session.packages) === JSON.stringify(ready.session.packages),
      told(again.answer, 'other packages or documents than before'),
    );
    for (const document of documentsOf(ready.session)) await checkDocument(visit, document);
    await decideAndCheck(visit, ready, () => 'approved');
    await readWayBack(visit);
  },
};

export const mixedDecision: Scenario = {
  name: 'mixed-decision',
  about: 'The person approves one package and refuses the others.',
  needs: 'a session that is ready, with two packages or more',
  async run(visit: Visit) {
    const ready = await readReady(visit);
    const { length } = ready.session.packages;
    visit.ledger.demand('two-packages', length > 1, told(ready.answer, `${length} package`));
    await decideAndCheck(visit, ready, firstOnly);
  },
};

export const refuseAll: Scenario = {
  name: 'refuse-all',
  about: 'The person refuses everything: a decision like any other.',
  needs: 'a session that is ready',
  async run(visit: Visit) {
    await decideAndCheck(visit, await readReady(visit), () => 'refused');
  },
};
