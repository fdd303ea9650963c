/**
 * The portal as a process: `node demo/portal/server.ts`.
 *
 * PORT, ORIGIN where it is reached, PROVIDER the origin of the evidence provider, DATABASE_FILE, FRAMES=yes where that
 * provider lets this portal show it in a frame.
 */
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { openFile } from '../provider/database/node-sqlite.ts';
import { createPortal } from './app.ts';
import { migratePortal, type PortalTables } from './database.ts';

const {
  PORT = '4300',
  ORIGIN = `http://localhost:${PORT}`,
  PROVIDER = 'http://localhost:4301',
  DATABASE_FILE = '.demo/portal.sqlite',
  FRAMES,
} = process.env;

const database = openFile<PortalTables>(DATABASE_FILE);
await migratePortal(database, 'blob');
const portal = createPortal({
  origin: ORIGIN,
  provider: PROVIDER,
  database,
  frames: FRAMES === 'yes',
  storybook: existsSync('dist/storybook/index.html'),
});
await portal.resume();

const app = new Hono();
app.use('/assets/*', serveStatic({ root: 'demo/portal' }));
app.get('/assets/oots-preview-space-frame.js', serveStatic({ path: 'dist/cdn/oots-preview-space-frame.js' }));
app.use('/storybook/*', serveStatic({ root: 'dist' }));
app.all('*', ({ req }) => portal.fetch(req.raw));

const server = serve({ fetch: app.fetch, port: Number(PORT) }, () =>
  console.log(`Procedure portal on ${ORIGIN}`),
);

process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  if ('closeAllConnections' in server) server.closeAllConnections();
});
