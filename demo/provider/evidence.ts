/** The evidence of one visit: copied once from the register, so that what is shown is what is sent. */
import { sha256 } from '../../src/domain/digest.ts';
import type { DocumentRole } from '../../src/domain/evidence.ts';
import type { Localized } from '../../src/domain/localized.ts';
import type { Database } from './database/schema.ts';
import type { HeldPackage } from './registry/held.ts';

type PackageFacts = Pick<HeldPackage, 'title' | 'classification' | 'issuer' | 'issued' | 'validity'>;

interface DocumentFacts {
  readonly role: DocumentRole;
  readonly title: Localized;
  readonly language?: string;
  readonly conformsTo?: string;
}

export interface FrozenDocument extends DocumentFacts {
  readonly id: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FrozenPackage extends PackageFacts {
  readonly id: string;
  readonly documents: readonly FrozenDocument[];
}

/** Copies the packages. Two visits at once copy the same; the rows of the first stay. */
export async function freeze(
  db: Database,
  sessionId: string,
  held: readonly HeldPackage[],
  now: Date,
): Promise<void> {
  const packages = held.map(({ id, title, classification, issuer, issued, validity }, position) => ({
    session_id: sessionId,
    id,
    position,
    facts: JSON.stringify({ title, classification, issuer, issued, validity } satisfies Record<
      keyof PackageFacts,
      unknown
    >),
  }));
  const documents = await Promise.all(
    held.flatMap(({ id: packageId, documents: files }) =>
      files.map(async ({ id, role, title, language, conformsTo, mediaType, bytes: write }, position) => {
        const bytes = await write();
        return {
          session_id: sessionId,
          id,
          package_id: packageId,
          position,
          facts: JSON.stringify({ role, title, language, conformsTo }),
          media_type: mediaType,
          sha256: await sha256(bytes),
          bytes,
        };
      }),
    ),
  );
  await db.transaction().execute(async (trx) => {
    if (packages.length > 0) {
      await trx
        .insertInto('packages')
        .values(packages)
        .onConflict((it) => it.doNothing())
        .execute();
      await trx
        .insertInto('documents')
        .values(documents)
        .onConflict((it) => it.doNothing())
        .execute();
    }
    await trx
      .updateTable('sessions')
      .set({ frozen_at: now.toISOString() })
      .where('id', '=', sessionId)
      .where('frozen_at', 'is', null)
      .execute();
  });
}

export async function readFrozen(db: Database, sessionId: string): Promise<readonly FrozenPackage[]> {
  const packages = await db
    .selectFrom('packages')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute();
  const documents = await db
    .selectFrom('documents')
    .selectAll()
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
        sha256: row.sha256,
        // PostgreSQL's driver hands out views into a larger buffer.
        bytes: new Uint8Array(row.bytes),
        ...(JSON.parse(row.facts) as DocumentFacts),
      })),
  }));
}
