import type { Scenario } from '../scenario.ts';
import { told } from '../visit/answer.ts';
import { checkRecorded, decide, deciding, firstOnly, sendDecision } from '../visit/deciding.ts';
import { checkDocument, documentsOf, readDocument } from '../visit/documents.ts';
import { checkNothingRecorded, readReady } from '../visit/session.ts';
import { readWayBack } from '../visit/way-back.ts';
import type { Visit } from '../visit/visit.ts';

/** Answers are called what they are; decisions are taken as JSON only, which no form of another site can send. */
export const mediaTypes: Scenario = {
  name: 'media-types',
  about: 'Every kind of answer is asked for; a decision is sent as text and as a form.',
  needs: 'a session that is ready',
  async run(visit: Visit) {
    const { session } = await readReady(visit);
    for (const document of documentsOf(session)) await checkDocument(visit, document);
    await readDocument(visit, crypto.randomUUID());
    const body = deciding(session, firstOnly);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const key = crypto.randomUUID();
      const headers = { 'content-type': type, 'idempotency-key': key };
      const answer = await sendDecision(visit, JSON.stringify(body), headers);
      const refused = answer.status >= 400 && answer.status < 500;
      visit.ledger.demand('json-required', refused, told(answer, `for a decision sent as ${type}`));
    }
    await checkNothingRecorded(visit);
    checkRecorded(visit, await decide(visit, body), session, body);
    await readWayBack(visit);
  },
};
