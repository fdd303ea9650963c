/** How the provider starts: as several instances on one database, and as what for its address. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openPostgres } from '../../../demo/provider/database/postgres.ts';
import { migrate, type Tables } from '../../../demo/provider/database/schema.ts';
import { isDevelopment } from '../../../demo/provider/settings.ts';
import { answering, freePort } from '../../e2e/servers.ts';
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

describe('development', () => {
  for (const origin of ['http://localhost:4301', 'http://127.0.0.1', 'http://[::1]:4301']) {
    it(`is on at ${origin}`, () => {
      assert.equal(isDevelopment(origin), true);
    });
  }

  for (const origin of [
    'http://localhost.example',
    'http://localhost@provider.example',
    'http://localhosts',
    'https://localhost',
    'https://provider.example',
  ]) {
    it(`is off at ${origin}`, () => {
      assert.equal(isDevelopment(origin), false);
    });
  }

  it('is not to be had from an instance whose address only begins like one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preview-space-start-'));
    const port = await freePort();
    const instance = spawn(process.execPath, ['demo/provider/server.ts'], {
      env: {
        ...process.env,
        DATABASE_URL: '',
        DATABASE_FILE: join(folder, 'provider.sqlite'),
        PORT: String(port),
        ORIGIN: 'http://localhost.example',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = once(instance, 'exit');
    try {
      await answering(`http://localhost:${port}/health`);

      const places = ['mishaps', 'conformance'].map((name) =>
        fetch(`http://localhost:${port}/${name}`, { method: 'POST', body: '{"scenario":"happy-path"}' }),
      );

      assert.deepEqual(
        (await Promise.all(places)).map(({ status }) => status),
        [404, 404],
      );
    } finally {
      instance.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    }
  });
});
