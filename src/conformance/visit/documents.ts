/** Reading documents, before and after the decision. */
import { sha256 } from '../../domain/digest.ts';
import type { EvidenceDocument } from '../../domain/evidence.ts';
import type { Session } from '../../domain/session.ts';
import { headerOf, mediaTypeOf, told, type Answer } from './answer.ts';
import type { Visit } from './visit.ts';

/** All documents of a session. */
export function documentsOf({ packages }: Session): readonly EvidenceDocument[] {
  return packages.flatMap(({ documents }) => documents);
}

/** Reads one document, under further headers where they are given. */
export function readDocument(
  visit: Visit,
  id: string,
  headers?: Readonly<Record<string, string>>,
): Promise<Answer> {
  return visit.get(`/documents/${encodeURIComponent(id)}`, { accept: '*/*', ...headers });
}

/** Reads a document and holds what comes against what the session announces. */
export async function checkDocument(visit: Visit, document: EvidenceDocument): Promise<void> {
  const answer = await readDocument(visit, document.id);
  visit.ledger.demand('document-served', answer.status === 200, told(answer));
  const { length } = answer.bytes;
  visit.ledger.check(
    'document-size',
    length === document.size,
    told(answer, `${length} bytes, announced ${document.size}`),
  );
  const digest = await sha256(answer.bytes);
  visit.ledger.check(
    'document-digest',
    digest === document.sha256,
    told(answer, `bytes with the SHA-256 ${digest}, announced ${document.sha256}`),
  );
  visit.ledger.check(
    'document-repr-digest',
    answer.headers.get('repr-digest') === reprDigest(document.sha256),
    told(answer, headerOf(answer, 'Repr-Digest'), `announced ${reprDigest(document.sha256)}`),
  );
  visit.ledger.check(
    'document-media-type',
    mediaTypeOf(answer) === essence(document.mediaType),
    told(answer, headerOf(answer, 'Content-Type'), `declared ${document.mediaType}`),
  );
}

/** Nothing of the evidence is shown once there is nothing to decide any more. */
export async function checkDocumentsGone(visit: Visit, session: Session): Promise<void> {
  for (const { id } of documentsOf(session)) {
    const answer = await readDocument(visit, id);
    visit.ledger.check('documents-gone', answer.status === 410, told(answer));
  }
}

/** A digest in hexadecimal as a structured field (RFC 9530). */
function reprDigest(hexadecimal: string): string {
  const bytes = (hexadecimal.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `sha-256=:${btoa(String.fromCharCode(...bytes))}:`;
}

function essence(mediaType: string): string {
  return mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
}
