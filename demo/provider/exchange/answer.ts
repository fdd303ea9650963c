/** From what came of a visit to the HTTP answer of the second request. */
import {
  answer,
  messageMediaType,
  writeMessage,
  writeMultipart,
  type EdmMessage,
  type Outcome,
  type QueryRequest,
} from '../../../src/provider/edm/index.ts';
import type { Database } from '../database/schema.ts';
import { readBytes, readFrozen, type FrozenPackage } from '../evidence.ts';
import { availableFrom, type Visit, type World } from '../visits.ts';
import { contentId, registryPackage } from './registry-package.ts';

const edmType = `${messageMediaType}; charset=utf-8`;

/** A RegRep message as an HTTP answer. An EDM error is an answer like any other, so the status is 200. */
export function edmResponse(body: BodyInit, contentType = edmType): Response {
  return new Response(body, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } });
}

/** The text of a message. */
export function written({ settings }: World, message: EdmMessage): string {
  return writeMessage(message, { development: settings.development });
}

/** A message, and the packages whose documents travel with it; no packages field where it is an error. */
export interface Answer {
  readonly message: string;
  readonly packages?: readonly FrozenPackage[];
}

/** The answer that a visit has come to; `undefined` as long as it has come to none. */
export async function visitAnswer(
  world: World,
  visit: Visit,
  request: QueryRequest,
): Promise<Answer | undefined> {
  const approved = await approvedPackages(world, visit);
  const outcome = outcomeOf(visit, approved);
  if (!outcome) return undefined;
  const facts = { issuedAt: world.now().toISOString(), responseId: visit.row.response_id };
  const message = answer(request, outcome, facts, world.settings.policies);
  const text = written(world, message);
  return message.kind === 'error' ? { message: text } : { message: text, packages: approved };
}

async function approvedPackages({ db }: World, { id, decision }: Visit): Promise<readonly FrozenPackage[]> {
  if (!decision?.verdicts) return [];
  const verdicts = JSON.parse(decision.verdicts) as Record<string, string>;
  const packages = await readFrozen(db, id);
  return packages.flatMap((one) => {
    if (verdicts[one.id] === 'approved') return [one];
    const documents = one.documents.filter((each) => verdicts[each.id] === 'approved');
    return documents.length > 0 ? [{ ...one, documents }] : [];
  });
}

function outcomeOf(visit: Visit, approved: readonly FrozenPackage[]): Outcome | undefined {
  const { decision, situation, row, facts } = visit;
  if (decision?.reason) return { kind: 'expired' };
  if (decision?.verdicts)
    return { kind: 'decided', approved: approved.map((one) => registryPackage(one, facts.subject)) };
  // Where there is nothing to decide, the answer goes out once the person has come to be told.
  if (row.visited_at === null) return undefined;
  if (situation === 'deferred') return { kind: situation, availableFrom: availableFrom(visit) };
  if (situation === 'none-found' || situation === 'identity-mismatch') return { kind: situation };
  return undefined;
}

/** The message with one MIME part for each document, byte for byte what was shown. */
export async function answerResponse(
  db: Database,
  sessionId: string,
  { message, packages }: Answer,
): Promise<Response> {
  if (!packages) return edmResponse(message);
  const attachments = await Promise.all(
    packages
      .flatMap(({ documents }) => documents)
      .map(async (one) => ({
        contentId: contentId(one),
        mediaType: one.mediaType,
        bytes: await readBytes(db, sessionId, one.id),
      })),
  );
  const { contentType, body } = writeMultipart(message, attachments);
  return edmResponse(body, contentType);
}
