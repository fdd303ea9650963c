/**
 * The provider as a process: `node demo/provider/server.ts`.
 *
 * PORT, ORIGIN where it is reached, REQUESTER_ORIGIN of the portal, DATABASE_URL for PostgreSQL or DATABASE_FILE for
 * SQLite, T2_MINUTES and T3_MINUTES (TDD 4.4), SPEAKS=messages for a page without JSON,
 * FRAME_ORIGINS of pages that may show it in a frame, apart by spaces.
 */
import { serve, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createProvider } from './app.ts';
import { openFile } from './database/node-sqlite.ts';
import { openPostgres } from './database/postgres.ts';
import { migrate, type Tables } from './database/schema.ts';
import { demoRegistry } from './demo-registry.ts';
import { Dropped, misbehaving } from './mishaps.ts';
import { defaults, isDevelopment } from './settings.ts';

const {
  PORT = '4301',
  ORIGIN = `http://localhost:${PORT}`,
  REQUESTER_ORIGIN = 'http://localhost:4300',
  DATABASE_URL,
  DATABASE_FILE = '.demo/provider.sqlite',
  T2_MINUTES = String(defaults.t2Minutes),
  T3_MINUTES = String(defaults.t3Minutes),
  SPEAKS,
  FRAME_ORIGINS = '',
} = process.env;

const development = isDevelopment(ORIGIN);
const database = DATABASE_URL ? openPostgres<Tables>(DATABASE_URL) : openFile<Tables>(DATABASE_FILE);
await migrate(database, DATABASE_URL ? 'bytea' : 'blob');

const provider = createProvider({
  database,
  registry: demoRegistry,
  settings: {
    origin: ORIGIN,
    requesterOrigins: [REQUESTER_ORIGIN],
    frameOrigins: FRAME_ORIGINS.split(' ').filter((origin) => origin !== ''),
    t2Minutes: Number(T2_MINUTES),
    t3Minutes: Number(T3_MINUTES),
    speaks: SPEAKS === 'messages' ? SPEAKS : 'json',
    development,
  },
});

const app = new Hono<{ Bindings: HttpBindings }>();
const asset = {
  onFound: (_: string, { header }: { header: (name: string, value: string) => void }) =>
    header('x-content-type-options', 'nosniff'),
};
app.get('/assets/provider.css', serveStatic({ path: 'demo/provider/provider.css', ...asset }));
app.use(
  '/assets/*',
  serveStatic({ root: 'dist/cdn', rewriteRequestPath: (path) => path.replace(/^\/assets/, ''), ...asset }),
);
// On the developer's own machine things may go wrong on request.
const answering = development ? misbehaving(provider.fetch, database) : provider.fetch;
app.all('*', async ({ req, env }) => {
  try {
    return await answering(req.raw);
  } catch (thrown) {
    if (!(thrown instanceof Dropped)) throw thrown;
    env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
});

const server = serve({ fetch: app.fetch, port: Number(PORT) }, () =>
  console.log(`Evidence provider on ${ORIGIN}`),
);

process.once('SIGTERM', () => {
  server.close(() => void database.destroy().then(() => process.exit(0)));
  // Held requests never end by themselves; their access points send again.
  if ('closeAllConnections' in server) server.closeAllConnections();
});
