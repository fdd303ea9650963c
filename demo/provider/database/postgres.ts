/** PostgreSQL, for an authority that runs several instances of the provider. */
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

/** @param schema - The schema to work in; the connection's own unless named. */
export function openPostgres<Tables>(url: string, schema?: string): Kysely<Tables> {
  const options = schema === undefined ? {} : { options: `-c search_path=${schema}` };
  const pool = new Pool({ connectionString: url, max: 10, ...options });
  // A connection that breaks while nobody uses it is replaced by the next query; unheard, it would end the process.
  pool.on('error', (error) => console.error(error));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
