/** What the portal remembers: applications, the messages of their exchanges, and the evidence that arrived. */
import type { Kysely } from 'kysely';

interface ApplicationRow {
  id: string;
  /** Binds the application to the browser in which it was begun (TDD 4.9 §5). */
  owner: string;
  procedure_id: string;
  situation_id: string | null;
  exchange_id: string;
  preview_location: string | null;
  preview_description: string | null;
  /** The unpredictable end of the ReturnLocation. */
  return_id: string;
  second_request: string | null;
  outcome: string | null;
  created_at: string;
}

interface MessageRow {
  id: string;
  application_id: string;
  position: number;
  direction: 'out' | 'in';
  kind: string;
  body: string;
  at: string;
}

interface DocumentRow {
  application_id: string;
  content_id: string;
  media_type: string;
  sha256: string;
  bytes: Uint8Array;
}

export interface PortalTables {
  applications: ApplicationRow;
  messages: MessageRow;
  received: DocumentRow;
}

export type PortalDatabase = Kysely<PortalTables>;

/** Creates what is not there yet. */
export async function migratePortal({ schema }: PortalDatabase, binary: 'blob' | 'bytea'): Promise<void> {
  await schema
    .createTable('applications')
    .ifNotExists()
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('owner', 'text', (it) => it.notNull())
    .addColumn('procedure_id', 'text', (it) => it.notNull())
    .addColumn('situation_id', 'text')
    .addColumn('exchange_id', 'text', (it) => it.notNull())
    .addColumn('preview_location', 'text')
    .addColumn('preview_description', 'text')
    .addColumn('return_id', 'text', (it) => it.notNull())
    .addColumn('second_request', 'text')
    .addColumn('outcome', 'text')
    .addColumn('created_at', 'text', (it) => it.notNull())
    .execute();
  await schema
    .createTable('messages')
    .ifNotExists()
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('application_id', 'text', (it) => it.notNull())
    .addColumn('position', 'integer', (it) => it.notNull())
    .addColumn('direction', 'text', (it) => it.notNull())
    .addColumn('kind', 'text', (it) => it.notNull())
    .addColumn('body', 'text', (it) => it.notNull())
    .addColumn('at', 'text', (it) => it.notNull())
    .execute();
  await schema
    .createTable('received')
    .ifNotExists()
    .addColumn('application_id', 'text', (it) => it.notNull())
    .addColumn('content_id', 'text', (it) => it.notNull())
    .addColumn('media_type', 'text', (it) => it.notNull())
    .addColumn('sha256', 'text', (it) => it.notNull())
    .addColumn('bytes', binary as 'bytea', (it) => it.notNull())
    .addPrimaryKeyConstraint('received_key', ['application_id', 'content_id'])
    .execute();
}
