/** From the outcome of a visit to the message that answers the second request (TDD 4.9 §3: all and only). */
import { spoken, type Localized } from '../../src/domain/localized.ts';
import {
  edmException,
  writeError,
  writeMultipart,
  writeResponse,
  type Agent,
  type EdmErrorCode,
  type RegistryDocument,
  type RegistryPackage,
} from '../../src/provider/edm/index.ts';
import { readFrozen, type FrozenDocument, type FrozenPackage } from './evidence.ts';
import { availableFrom } from './sessions.ts';
import type { Visit, World } from './visits.ts';

const edmType = 'application/x-ebrs+xml; charset=utf-8';

/** A RegRep message as an HTTP answer. An EDM error is an answer like any other, so the status is 200. */
export function edmResponse(body: BodyInit, contentType = edmType): Response {
  return new Response(body, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } });
}

interface ErrorFacts {
  readonly code: EdmErrorCode;
  readonly requestId: string;
  readonly detail?: string;
  readonly previewLocation?: string;
  readonly previewDescription?: Localized;
  readonly provider?: Agent;
  readonly requester?: Agent;
}

export function errorAnswer(
  { settings, now }: World,
  { code, requestId, provider, requester, ...circumstances }: ErrorFacts,
): Response {
  const message = writeError(
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
  return edmResponse(message);
}

/** The answer that a visit has come to; `undefined` as long as it has come to none. */
export async function outcomeAnswer(
  world: World,
  visit: Visit,
  requestId: string,
): Promise<Response | undefined> {
  const { decision, situation, row, facts } = visit;
  const { provider, requester } = facts;
  if (decision?.reason) return errorAnswer(world, { code: 'EDM:ERR:0005', requestId, provider, requester });
  if (decision?.verdicts) {
    const verdicts = JSON.parse(decision.verdicts) as Record<string, string>;
    const packages = await readFrozen(world.db, visit.id);
    return success(
      world,
      visit,
      requestId,
      packages.filter(({ id }) => verdicts[id] === 'approved'),
    );
  }
  // Where there is nothing to decide, the answer goes out once the person has been told.
  if (row.visited_at === null) return undefined;
  if (situation === 'none-found') return success(world, visit, requestId, []);
  if (situation === 'deferred') return success(world, visit, requestId, [], availableFrom(visit));
  if (situation === 'identity-mismatch')
    return errorAnswer(world, { code: 'EDM:ERR:0001', requestId, provider, requester });
  return undefined;
}

function success(
  { now }: World,
  { row, facts }: Visit,
  requestId: string,
  packages: readonly FrozenPackage[],
  available?: string,
): Response {
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
  const attachments = packages.flatMap(({ documents }) =>
    documents.map((one) => ({ contentId: contentId(one), mediaType: one.mediaType, bytes: one.bytes })),
  );
  const { contentType, body } = writeMultipart(message, attachments);
  return edmResponse(body, contentType);
}

function registryPackage(
  { id, title, classification, issuer, issued, validity, documents }: FrozenPackage,
  subject: Visit['facts']['subject'],
): RegistryPackage {
  const [main, ...companions] = documents.map((one) => registryDocument(one));
  if (!main) throw new RangeError('a package has a main evidence');
  const { levelOfAssurance: _requestOnly, ...about } = subject;
  const metadata = {
    ...main.metadata,
    subject: about,
    issuingAuthority: { identifier: { value: issuer.id, scheme: issuer.schemeId }, name: issuer.name },
    conformance: { classification, titles: title },
    issuingDate: issued,
    ...(documents[0]?.conformsTo !== undefined && { conformsTo: documents[0].conformsTo }),
    ...(validity && { validity }),
  };
  return { id: `urn:uuid:${id}`, documents: [{ ...main, metadata }, ...companions] };
}

function registryDocument(document: FrozenDocument): RegistryDocument {
  const { id, role, title, mediaType, language } = document;
  return {
    id: `urn:uuid:${id}`,
    role,
    metadata: { identifier: id, format: mediaType, languages: language === undefined ? [] : [language] },
    href: `cid:${contentId(document)}`,
    title: spoken(title, 'en').text,
  };
}

const contentId = ({ id }: FrozenDocument): string => `${id}@provider.example`;

/** In answers the requester stands without its role. */
function withoutRole({ classification: _role, ...agent }: Agent): Agent {
  return agent;
}
