/** The evidence of one visit: copied once from the register, so that what is shown is what is sent. */
import { sha256 } from '../../src/domain/digest.ts';
import type { DocumentRole } from '../../src/domain/evidence.ts';
import type { Localized } from '../../src/domain/localized.ts';
import type { Database } from './database/schema.ts';
import type { HeldPackage } from './registry/held.ts';

type PackageFacts = Pick<
  HeldPackage,
  'title' | 'classification' | 'issuer' | 'issued' | 'validity' | 'verification'
>;

interface DocumentFacts {
  readonly role: DocumentRole;
  readonly title: Localized;
  readonly language?: string;
  readonly conformsTo?: string;
  readonly sensitive?: readonly string[];
}

export interface FrozenDocument extends DocumentFacts {
  readonly id: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface FrozenPackage extends PackageFacts {
  readonly id: string;
  readonly documents: readonly FrozenDocument[];
}

/** Copies the packages, unless that was done before: of two attempts at once, one waits and then finds it done. */
export async function freeze(
  db: Database,
  sessionId: string,
  held: readonly HeldPackage[],
  now: Date,
): Promise<void> {
  const packages = held.map(
    ({ id, title, classification, issuer, issued, validity, verification }, position) => ({
      session_id: sessionId,
      id,
      position,
      facts: JSON.stringify({
        title,
        classification,
        issuer,
        issued,
        validity,
        verification,
      } satisfies Record<keyof PackageFacts, unknown>),
    }),
  );
  const documents = await Promise.all(
    held.flatMap(({ id: packageId, documents: files }) =>
      files.map(async (file, position) => {
        const { id, role, title, language, conformsTo, sensitive, mediaType } = file;
        const bytes = await file.bytes();
        return {
          session_id: sessionId,
          id,
          package_id: packageId,
          position,
          facts: JSON.stringify({ role, title, language, conformsTo, sensitive } satisfies Record<
            keyof DocumentFacts,
            unknown
          >),
          media_type: mediaType,
          size: bytes.length,
          sha256: await sha256(bytes),
          bytes,
        };
      }),
    ),
  );
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('sessions')
      .set({ frozen_at: now.toISOString(), ...(packages.length === 0 && { situation: 'none-found' }) })
      .where('id', '=', sessionId)
      .where('frozen_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n || packages.length === 0) return;
    await trx.insertInto('packages').values(packages).execute();
    await trx.insertInto('documents').values(documents).execute();
  });
}

/** What was copied for a visit, in the order of the register; the bytes stay where they are. */
export async function readFrozen(db: Database, sessionId: string): Promise<readonly FrozenPackage[]> {
  const packages = await db
    .selectFrom('packages')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute();
  const documents = await db
    .selectFrom('documents')
    .select(['id', 'package_id', 'facts', 'media_type', 'size', 'sha256'])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute();
  return packages.map(({ id, facts }) => ({
    id,
    ...(JSON.parse(facts) as PackageFacts),
    documents: documents
      .filter(({ package_id }) => package_id === id)
      .map((row) => ({
        id: row.id,
        mediaType: row.media_type,
        size: row.size,
        sha256: row.sha256,
        ...(JSON.parse(row.facts) as DocumentFacts),
      })),
  }));
}

/** The copied bytes of one document, the same whenever they are read. */
export async function readBytes(
  db: Database,
  sessionId: string,
  documentId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await db
    .selectFrom('documents')
    .select('bytes')
    .where('session_id', '=', sessionId)
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
  // PostgreSQL's driver hands out views into a larger buffer.
  return new Uint8Array(bytes);
}
