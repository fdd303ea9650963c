/** Every test of the provider runs on both of its databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { sql } from 'kysely';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { openPostgres } from '../../../demo/provider/database/postgres.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { startPostgres } from '../../support/postgres.ts';

/** One set of tables; each `open` is a connection of its own, as another instance or a restart would have. */
export interface Store {
  open(): Database;
}

interface Home {
  readonly open: () => Database;
  readonly remove: () => void;
}

/** Runs the suite on SQLite in a file, and on PostgreSQL in a schema of its own. */
export function describeOnEachDatabase(title: string, suite: (store: Store) => void): void {
  describe(`${title}, on SQLite`, () => suite(prepared('blob', sqliteFile)));
  const cluster = startPostgres();
  if (!cluster) return;
  describe(`${title}, on PostgreSQL`, () =>
    suite(
      prepared('bytea', async () => {
        const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`;
        const admin = openPostgres(cluster.url);
        await sql`create schema ${sql.id(schema)}`.execute(admin);
        await admin.destroy();
        return { open: () => openPostgres<Tables>(cluster.url, schema), remove: () => cluster.stop() };
      }),
    ));
}

function sqliteFile(): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-space-'));
  return Promise.resolve({
    open: () => openFile<Tables>(join(folder, 'provider.sqlite')),
    remove: () => rmSync(folder, { recursive: true }),
  });
}

/** Makes the tables before the first test of a suite, and takes everything away after the last. */
function prepared(binary: 'blob' | 'bytea', make: () => Promise<Home>): Store {
  const opened: Database[] = [];
  let home: Home | undefined;
  const open = (): Database => {
    if (!home) throw new Error('the database is opened inside tests only');
    const database = home.open();
    opened.push(database);
    return database;
  };
  before(async () => {
    home = await make();
    await migrate(open(), binary);
  });
  after(async () => {
    await Promise.all(opened.map((database) => database.destroy()));
    home?.remove();
  });
  return { open };
}
