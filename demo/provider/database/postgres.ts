/** PostgreSQL, for an authority that runs several instances of the provider. */
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

/** @param schema - The schema to work in; the connection's own unless named. */
export function openPostgres<Tables>(url: string, schema?: string): Kysely<Tables> {
  const options = schema === undefined ? {} : { options: `-c search_path=${schema}` };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 10, ...options }) }),
  });
}
