import type { Scenario } from '../scenario.ts';
import { checkDecided, checkRecorded, decide, deciding, firstOnly, sendDecision } from '../visit/deciding.ts';
import { problemIn, toldProblem } from '../visit/problem.ts';
import { checkNothingRecorded, readReady } from '../visit/session.ts';
import type { Visit } from '../visit/visit.ts';
import { badBodies, type BadBody } from './bad-bodies.ts';

/** Whatever comes in, the provider says what is wrong with it, and records nothing. */
export const badInput: Scenario = {
  name: 'bad-input',
  about: 'Decisions with one fault each, then one without.',
  needs: 'a session that is ready',
  async run(visit: Visit) {
    const { session } = await readReady(visit);
    const body = deciding(session, firstOnly);
    for (const bad of badBodies(session)) await sendBadBody(visit, bad);
    for (const key of [undefined, 'k'.repeat(15), 'k'.repeat(129)])
      await sendBadKey(visit, JSON.stringify(body), key);
    await checkNothingRecorded(visit);
    const receipt = checkRecorded(visit, await decide(visit, body), session, body);
    await checkDecided(visit, session, receipt);
  },
};

async function sendBadBody(visit: Visit, [what, text]: BadBody): Promise<void> {
  const answer = await sendDecision(visit, text, { 'idempotency-key': crypto.randomUUID() });
  const came = `${toldProblem(answer)}, for ${what}`;
  // Once such a body was taken, the session is no longer what the next one needs.
  const taken = answer.status >= 200 && answer.status < 300;
  if (taken) visit.ledger.demand('bad-input-refused', false, came);
  if (!visit.ledger.check('bad-input-refused', answer.status === 422, came)) return;
  const { field } = problemIn(answer);
  // A pointer is empty, for the whole, or begins with a slash (RFC 6901).
  visit.ledger.check('bad-input-field', field !== undefined && /^(?:\/.*)?$/.test(field), came);
}

async function sendBadKey(visit: Visit, body: string, key: string | undefined): Promise<void> {
  const answer = await sendDecision(visit, body, key === undefined ? {} : { 'idempotency-key': key });
  const refused = answer.status >= 400 && answer.status < 500;
  const what = key === undefined ? 'no key' : `a key of ${key.length} characters`;
  visit.ledger.demand('key-required', refused, `${toldProblem(answer)}, for ${what}`);
}
