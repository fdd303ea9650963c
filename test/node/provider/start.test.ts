/** How the provider starts: as several instances on one database, and as what for its address. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openPostgres } from '../../../demo/provider/database/postgres.ts';
import { migrate, type Tables } from '../../../demo/provider/database/schema.ts';
import { startPostgres } from '../../support/postgres.ts';

const cluster = startPostgres();
if (cluster) {
  describe('two instances on an empty PostgreSQL', () => {
    after(() => cluster.stop());

    it('both have their tables where they start at once', async () => {
      const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`;
      const admin = openPostgres(cluster.url);
      await sql`create schema ${sql.id(schema)}`.execute(admin);
      await admin.destroy();
      const instances = [1, 2].map(() => openPostgres<Tables>(cluster.url, schema));

      const started = await Promise.allSettled(instances.map((one) => migrate(one, 'bytea')));

      await Promise.all(instances.map((one) => one.destroy()));
      assert.deepEqual(
        started.map(({ status }) => status),
        ['fulfilled', 'fulfilled'],
      );
    });
  });
}
