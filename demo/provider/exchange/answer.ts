/** From the outcome of a visit to the message that answers the second request (TDD 4.9 §3: all and only). */
import type { Localized } from '../../../src/domain/localized.ts';
import {
  edmException,
  messageMediaType,
  writeError,
  writeMultipart,
  writeResponse,
  type Agent,
  type EdmErrorCode,
} from '../../../src/provider/edm/index.ts';
import type { Database } from '../database/schema.ts';
import { readBytes, readFrozen, type FrozenPackage } from '../evidence.ts';
import { availableFrom, type Visit, type World } from '../visits.ts';
import { contentId, registryPackage, withoutRole } from './registry-package.ts';

const edmType = `${messageMediaType}; charset=utf-8`;

/** A RegRep message as an HTTP answer. An EDM error is an answer like any other, so the status is 200. */
export function edmResponse(body: BodyInit, contentType = edmType): Response {
  return new Response(body, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } });
}

/** What an error says, and to whom. */
export interface ErrorFacts {
  readonly code: EdmErrorCode;
  /** `urn:uuid:…` of the request that is answered. */
  readonly requestId: string;
  readonly detail?: string;
  readonly previewLocation?: string;
  readonly previewDescription?: Localized;
  readonly provider?: Agent;
  readonly requester?: Agent;
}

/** The text of an EDM error response. */
export function errorMessage(
  { settings, now }: World,
  { code, requestId, provider, requester, ...circumstances }: ErrorFacts,
): string {
  return writeError(
    {
      kind: 'error',
      line: '2.0',
      requestId,
      responseId: crypto.randomUUID(),
      ...(provider && { provider: { ...provider, classification: 'ERRP' } }),
      ...(requester && { requester: withoutRole(requester) }),
      exceptions: [edmException(code, { timestamp: now().toISOString(), ...circumstances })],
    },
    { development: settings.development },
  );
}

/** A message, and the packages whose documents travel with it; no packages field where it is an error. */
export interface Answer {
  readonly message: string;
  readonly packages?: readonly FrozenPackage[];
}

/** The answer that a visit has come to; `undefined` as long as it has come to none. */
export async function outcome(world: World, visit: Visit, requestId: string): Promise<Answer | undefined> {
  const { decision, situation, row, facts } = visit;
  const { provider, requester } = facts;
  const failure = (code: EdmErrorCode): Answer => ({
    message: errorMessage(world, { code, requestId, provider, requester }),
  });
  if (decision?.reason) return failure('EDM:ERR:0005');
  if (decision?.verdicts) {
    const verdicts = JSON.parse(decision.verdicts) as Record<string, string>;
    const packages = await readFrozen(world.db, visit.id);
    const approved = packages.filter(({ id }) => verdicts[id] === 'approved');
    return success(world, visit, requestId, approved);
  }
  // Where there is nothing to decide, the answer goes out once the person has been told.
  if (row.visited_at === null) return undefined;
  if (situation === 'none-found') return success(world, visit, requestId, []);
  if (situation === 'deferred') return success(world, visit, requestId, [], availableFrom(visit));
  if (situation === 'identity-mismatch') return failure('EDM:ERR:0001');
  return undefined;
}

function success(
  { now }: World,
  { row, facts }: Visit,
  requestId: string,
  packages: readonly FrozenPackage[],
  available?: string,
): Answer {
  const message = writeResponse({
    kind: 'response',
    line: '2.0',
    status: available === undefined ? 'success' : 'unavailable',
    requestId,
    responseId: row.response_id,
    issuedAt: now().toISOString(),
    ...(available !== undefined && { availableFrom: available }),
    providers: [{ ...facts.provider, classification: 'EP' }],
    requester: withoutRole(facts.requester),
    packages: packages.map((one) => registryPackage(one, facts.subject)),
  });
  return { message, packages };
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
