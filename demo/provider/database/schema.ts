/** The provider's tables, the same on SQLite and on PostgreSQL. Times are ISO 8601 texts in UTC. */
import { sql, type Kysely } from 'kysely';

/** The id of a message, in lower case, and for which text it was used: for no other, even if that was refused (TDD 4.4). */
interface MessageIdRow {
  id: string;
  digest: string;
  received_at: string;
}

/**
 * A message as it came in. `id` is the message's own: it may never be used for another (TDD 4.4). A visit has one
 * first and one second request.
 */
interface RequestRow {
  id: string;
  session_id: string;
  part: 'first' | 'second';
  digest: string;
  body: string;
  received_at: string;
}

/** One visit to the Preview Space: one exchange, one person, one type of evidence. */
interface SessionRow {
  /** The unpredictable end of the PreviewLocation. */
  id: string;
  exchange_id: string;
  /** Who asks whom for what, and about whom: the facts of the first request, as JSON. */
  facts: string;
  situation: string | null;
  created_at: string;
  visited_at: string | null;
  deadline: string;
  extended: number;
  signed_in: number;
  /** How often the session was read while the evidence was being fetched. */
  reads: number;
  return_location: string | null;
  /** `returnmethod` of the link, before EDM 2.0. */
  return_method: string | null;
  /** The evidence is copied, so that what is shown is what is sent. */
  frozen_at: string | null;
  response_id: string;
  answered_at: string | null;
  /** The message of the answer without its attachments, so that a repeated request gets the same one. */
  answer: string | null;
}

interface PackageRow {
  session_id: string;
  id: string;
  position: number;
  facts: string;
}

interface DocumentRow {
  session_id: string;
  id: string;
  package_id: string;
  position: number;
  facts: string;
  media_type: string;
  size: number;
  sha256: string;
  bytes: Uint8Array;
}

/** The outcome. The primary key is why there can only be one. */
interface DecisionRow {
  session_id: string;
  idempotency_key: string;
  body_digest: string;
  /** Verdicts by package id, as JSON; null where there is a reason instead. */
  verdicts: string | null;
  reason: string | null;
  reference: string;
  recorded_at: string;
}

/** Who did what when (TDD 4.8; kept 12 months at least, Regulation (EU) 2022/1463, Article 17(4)). No evidence, no names. */
interface AuditRow {
  id: string;
  /** Null for a message that led to no visit. */
  session_id: string | null;
  at: string;
  event: string;
  detail: string | null;
}

export interface Tables {
  message_ids: MessageIdRow;
  requests: RequestRow;
  sessions: SessionRow;
  packages: PackageRow;
  documents: DocumentRow;
  decisions: DecisionRow;
  audit: AuditRow;
}

export type Database = Kysely<Tables>;

/** Any number that nothing else in the database locks. */
const migrationLock = 20_181_724;

/** Creates what is not there yet; all instances may do so at once. `binary` is the dialect's type for bytes. */
export async function migrate(db: Database, binary: 'blob' | 'bytea'): Promise<void> {
  // SQLite lets one write at a time by itself.
  if (binary === 'blob') return createTables(db, binary);
  await db.transaction().execute(async (trx) => {
    // PostgreSQL looks for a table before it makes it, and two that find none both make it: the others wait here.
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(trx);
    await createTables(trx, binary);
  });
}

async function createTables(db: Database, binary: 'blob' | 'bytea'): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('sessions')
    .ifNotExists()
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('exchange_id', 'text', (it) => it.notNull())
    .addColumn('facts', 'text', (it) => it.notNull())
    .addColumn('situation', 'text')
    .addColumn('created_at', 'text', (it) => it.notNull())
    .addColumn('visited_at', 'text')
    .addColumn('deadline', 'text', (it) => it.notNull())
    .addColumn('extended', 'integer', (it) => it.notNull())
    .addColumn('signed_in', 'integer', (it) => it.notNull())
    .addColumn('reads', 'integer', (it) => it.notNull())
    .addColumn('return_location', 'text')
    .addColumn('return_method', 'text')
    .addColumn('frozen_at', 'text')
    .addColumn('response_id', 'text', (it) => it.notNull())
    .addColumn('answered_at', 'text')
    .addColumn('answer', 'text')
    .execute();
  await addReturnMethod(db);
  await schema
    .createTable('message_ids')
    .ifNotExists()
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('digest', 'text', (it) => it.notNull())
    .addColumn('received_at', 'text', (it) => it.notNull())
    .execute();
  await schema
    .createTable('requests')
    .ifNotExists()
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('session_id', 'text', (it) => it.notNull().references('sessions.id'))
    .addColumn('part', 'text', (it) => it.notNull())
    .addColumn('digest', 'text', (it) => it.notNull())
    .addColumn('body', 'text', (it) => it.notNull())
    .addColumn('received_at', 'text', (it) => it.notNull())
    .addUniqueConstraint('requests_part', ['session_id', 'part'])
    .execute();
  await schema
    .createTable('packages')
    .ifNotExists()
    .addColumn('session_id', 'text', (it) => it.notNull().references('sessions.id'))
    .addColumn('id', 'text', (it) => it.notNull())
    .addColumn('position', 'integer', (it) => it.notNull())
    .addColumn('facts', 'text', (it) => it.notNull())
    .addPrimaryKeyConstraint('packages_key', ['session_id', 'id'])
    .execute();
  await schema
    .createTable('documents')
    .ifNotExists()
    .addColumn('session_id', 'text', (it) => it.notNull().references('sessions.id'))
    .addColumn('id', 'text', (it) => it.notNull())
    .addColumn('package_id', 'text', (it) => it.notNull())
    .addColumn('position', 'integer', (it) => it.notNull())
    .addColumn('facts', 'text', (it) => it.notNull())
    .addColumn('media_type', 'text', (it) => it.notNull())
    .addColumn('size', 'integer', (it) => it.notNull())
    .addColumn('sha256', 'text', (it) => it.notNull())
    .addColumn('bytes', binary as 'bytea', (it) => it.notNull())
    .addPrimaryKeyConstraint('documents_key', ['session_id', 'id'])
    .execute();
  await schema
    .createTable('decisions')
    .ifNotExists()
    .addColumn('session_id', 'text', (id) => id.primaryKey().references('sessions.id'))
    .addColumn('idempotency_key', 'text', (it) => it.notNull())
    .addColumn('body_digest', 'text', (it) => it.notNull())
    .addColumn('verdicts', 'text')
    .addColumn('reason', 'text')
    .addColumn('reference', 'text', (it) => it.notNull())
    .addColumn('recorded_at', 'text', (it) => it.notNull())
    .execute();
  await schema
    .createTable('audit')
    .ifNotExists()
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('session_id', 'text', (it) => it.references('sessions.id'))
    .addColumn('at', 'text', (it) => it.notNull())
    .addColumn('event', 'text', (it) => it.notNull())
    .addColumn('detail', 'text')
    .execute();
}

/** Databases of before have no such column. */
async function addReturnMethod({ introspection, schema }: Database): Promise<void> {
  const tables = await introspection.getTables();
  const { columns = [] } = tables.find(({ name }) => name === 'sessions') ?? {};
  if (!columns.some(({ name }) => name === 'return_method'))
    await schema.alterTable('sessions').addColumn('return_method', 'text').execute();
}
