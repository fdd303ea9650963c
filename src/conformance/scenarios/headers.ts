/** Who may keep an answer, and which pages may read it. */
import type { Scenario } from '../scenario.ts';
import { headerOf, told, type Answer } from '../visit/answer.ts';
import { checkRecorded, decide, deciding, firstOnly } from '../visit/deciding.ts';
import { documentsOf, readDocument } from '../visit/documents.ts';
import { readReady } from '../visit/session.ts';
import type { Visit } from '../visit/visit.ts';

/** Reserved (RFC 2606), so that nobody can have named it on purpose. */
const foreign = 'https://a-page-that-nobody-named.example';
const decisionHeaders = ['content-type', 'idempotency-key'];
const allowOrigin = 'Access-Control-Allow-Origin';

export const headers: Scenario = {
  name: 'headers',
  about: 'Pages of another origin ask; no answer may be cached.',
  needs: 'a session that is ready',
  async run(visit) {
    const { origin } = visit.circumstances;
    const { session } = await readReady(visit);
    const id = documentsOf(session)[0]?.id ?? '';
    const body = deciding(session, firstOnly);

    const strangers = [...(await reading(visit, id, foreign)), await ask(visit, foreign)];
    for (const answer of strangers) checkForeign(visit, answer);
    const friends = origin === undefined ? [] : await reading(visit, id, origin);
    if (origin !== undefined) checkPreflight(visit, await ask(visit, origin), origin);

    friends.push(await visit.post('/extension'));
    const decision = await decide(visit, body);
    checkRecorded(visit, decision, session, body);
    friends.push(
      decision,
      await visit.get(''),
      await readDocument(visit, id),
      await visit.post('/extension'),
    );
    if (origin !== undefined) for (const answer of friends) checkAllowed(visit, answer, origin);
  },
};

/** Every request that only reads, one that finds nothing among them, as a page of this origin sends it. */
async function reading(visit: Visit, documentId: string, origin: string): Promise<Answer[]> {
  return [
    await visit.get('', { origin }),
    await readDocument(visit, documentId, { origin }),
    await readDocument(visit, crypto.randomUUID(), { origin }),
    await visit.get('/return-location', { origin }),
  ];
}

function ask(visit: Visit, origin: string): Promise<Answer> {
  return visit.preflight('/decision', origin, decisionHeaders.join(','));
}

function checkForeign(visit: Visit, answer: Answer): void {
  const allowed = answer.headers.get(allowOrigin) ?? '';
  const open = ['*', 'null', foreign].includes(allowed);
  visit.ledger.check('foreign-origin-refused', !open, told(answer, headerOf(answer, allowOrigin)));
}

function checkAllowed(visit: Visit, answer: Answer, origin: string): void {
  const allowed = answer.headers.get(allowOrigin) === origin;
  visit.ledger.check('origin-allowed', allowed, told(answer, headerOf(answer, allowOrigin)));
  const exposed = names(answer, 'Access-Control-Expose-Headers').some(
    (name) => name === 'retry-after' || name === '*',
  );
  visit.ledger.check(
    'retry-after-exposed',
    exposed,
    told(answer, headerOf(answer, 'Access-Control-Expose-Headers')),
  );
}

function checkPreflight(visit: Visit, answer: Answer, origin: string): void {
  const allowed = names(answer, 'Access-Control-Allow-Headers');
  const passes =
    answer.status >= 200 &&
    answer.status < 300 &&
    answer.headers.get(allowOrigin) === origin &&
    decisionHeaders.every((name) => allowed.includes(name) || allowed.includes('*'));
  visit.ledger.check(
    'preflight-passes',
    passes,
    told(answer, headerOf(answer, allowOrigin), headerOf(answer, 'Access-Control-Allow-Headers')),
  );
}

function names({ headers: all }: Answer, header: string): readonly string[] {
  return (all.get(header) ?? '').split(',').map((name) => name.trim().toLowerCase());
}
