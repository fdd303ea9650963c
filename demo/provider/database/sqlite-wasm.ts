/** SQLite compiled to WebAssembly, in memory: the same statements in a page of a test or of the gallery. */
import sqlite3InitModule, { type BindingSpec } from '@sqlite.org/sqlite-wasm';
import { Kysely, SqliteDialect } from 'kysely';

/** A database that lives as long as the page. */
export async function openInMemory<Tables>(): Promise<Kysely<Tables>> {
  const { oo1, capi } = await sqlite3InitModule();
  const memory = new oo1.DB(':memory:');
  memory.exec('PRAGMA foreign_keys = ON');
  const rows = (sql: string, parameters: readonly unknown[]): unknown[] =>
    memory.exec(sql, {
      bind: [...parameters] as BindingSpec,
      rowMode: 'object',
      returnValue: 'resultRows',
    });
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => memory.close(),
        prepare(sql) {
          const statement = memory.prepare(sql);
          const reader = statement.columnCount > 0;
          statement.finalize();
          return {
            reader,
            all: (parameters) => rows(sql, parameters),
            run(parameters) {
              rows(sql, parameters);
              return { changes: memory.changes(), lastInsertRowid: capi.sqlite3_last_insert_rowid(memory) };
            },
            iterate: (parameters) => rows(sql, parameters).values(),
          };
        },
      },
    }),
  });
}
