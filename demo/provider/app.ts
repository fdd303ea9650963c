/**
 * The evidence provider of the demo: an application on Web-standard Request and Response, which answers in Node, in
 * an MSW handler and behind any back end.
 */
import { Hono } from 'hono';
import type { Database } from './database/schema.ts';
import { atMost } from './body-limit.ts';
import { largestOrder, offerSession } from './conformance.ts';
import { exchange, largestMessage } from './exchange/exchange.ts';
import { messages } from './messages.ts';
import { pages } from './page.ts';
import { ProblemError, problemResponse } from './problem.ts';
import type { Registry } from './registry.ts';
import { sessions } from './sessions.ts';
import { defaults, type Settings } from './settings.ts';
import type { World } from './visits.ts';

interface Parts {
  /** Migrated (`database/schema.ts`). */
  readonly database: Database;
  readonly registry: Registry;
  readonly settings: Partial<Settings> & Pick<Settings, 'origin' | 'requesterOrigins'>;
  /** The provider's clock; the system's unless a test needs another. */
  readonly now?: () => Date;
}

/** The whole provider. Every answer is a Response, also when something fails. */
export function createProvider({ database, registry, settings, now = () => new Date() }: Parts): {
  readonly fetch: (request: Request) => Promise<Response>;
} {
  const world: World = { db: database, registry, settings: { ...defaults, ...settings }, now };
  const app = new Hono();
  app.get('/health', () => new Response('ok', { headers: { 'cache-control': 'no-store' } }));
  app.post('/exchange', atMost(largestMessage, 'The message is too large.'), ({ req }) =>
    exchange(world, req.raw),
  );
  app.route('/preview/:id/session', sessions(world));
  app.route('/preview/:id/messages', messages(world));
  app.route('/preview/:id', pages(world));
  if (world.settings.development) {
    app.post('/conformance', atMost(largestOrder, 'The order is too large.'), ({ req }) =>
      offerSession(world, req.raw),
    );
  }
  app.notFound(() => problemResponse(new ProblemError(404, 'blank', 'There is nothing at this address.')));
  app.onError((thrown) => problemResponse(thrown));
  return { fetch: async (request) => app.fetch(request) };
}
