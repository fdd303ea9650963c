/** What goes wrong in real life, on request: seen by hand at `/mishaps`, and driven by tests. In development only. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Database } from './database/schema.ts';

type Fetch = (request: Request) => Promise<Response>;

/** Thrown where there is to be no answer at all: whoever serves the provider cuts the connection. */
export class Dropped extends Error {
  override readonly name = 'Dropped';
}

interface Mishap {
  readonly what: string;
  /** Requests that it happens to. */
  readonly to: 'decision' | 'session' | 'any';
  /** How often, before everything is well again. */
  readonly times: number;
  readonly happen: (request: Request, fetch: Fetch, database: Database) => Promise<Response>;
}

const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));

export const mishaps = {
  slow: {
    what: 'The next answer takes eight seconds.',
    to: 'any',
    times: 1,
    happen: async (request, fetch) => {
      await seconds(8);
      return fetch(request);
    },
  },
  'lost-before': {
    what: 'The connection breaks before the next decision is recorded.',
    to: 'decision',
    times: 1,
    happen: () => Promise.reject(new Dropped()),
  },
  'lost-after': {
    what: 'The connection breaks after the next decision is recorded, before the answer has arrived.',
    to: 'decision',
    times: 1,
    happen: async (request, fetch) => {
      await fetch(request);
      throw new Dropped();
    },
  },
  unavailable: {
    what: 'The next three requests are answered 503.',
    to: 'any',
    times: 3,
    happen: () =>
      Promise.resolve(
        new Response(null, { status: 503, headers: { 'retry-after': '1', 'cache-control': 'no-store' } }),
      ),
  },
  twice: {
    what: 'The next decision is delivered twice, as by a proxy that tries again.',
    to: 'decision',
    times: 1,
    happen: async (request, fetch) => {
      const [first] = await Promise.all([fetch(request.clone()), fetch(request)]);
      return first;
    },
  },
  'another-clock': {
    what: 'The clock of the authority is two hours ahead, the next time the evidence is shown.',
    to: 'session',
    times: 1,
    happen: async (request, fetch) => {
      const response = await fetch(request);
      const ahead = (time: string): string => new Date(Date.parse(time) + 7_200_000).toISOString();
      const body = (await response.text()).replace(
        /"(now|deadline)":"([^"]+)"/g,
        (_, name: string, time: string) => `"${name}":"${ahead(time)}"`,
      );
      return new Response(body, response);
    },
  },
  'changed-evidence': {
    what: 'The evidence changes in the archive before the next decision arrives.',
    to: 'decision',
    times: 1,
    happen: async (request, fetch, database) => {
      const visit = /\/preview\/([^/]+)\//.exec(request.url)?.[1] ?? '';
      const { id, bytes } = await database
        .selectFrom('documents')
        .select(['id', 'bytes'])
        .where('session_id', '=', visit)
        .where('media_type', '=', 'application/pdf')
        .orderBy('id')
        .executeTakeFirstOrThrow();
      // A comment at the end: another file, which looks the same.
      const changed = new Uint8Array([
        ...new Uint8Array(bytes),
        ...new TextEncoder().encode('\n% corrected'),
      ]);
      const sha256 = [...new Uint8Array(await crypto.subtle.digest('SHA-256', changed))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      await database
        .updateTable('documents')
        .set({ bytes: changed, size: changed.length, sha256 })
        .where('session_id', '=', visit)
        .where('id', '=', id)
        .execute();
      return fetch(request);
    },
  },
} as const satisfies Readonly<Record<string, Mishap>>;
export type MishapName = keyof typeof mishaps;

function concerns({ to }: Mishap, { method, url }: Request): boolean {
  if (!/\/preview\/[^/]+\/session/.test(url)) return false;
  if (to === 'decision') return method === 'POST' && url.endsWith('/decision');
  return to === 'any' || (method === 'GET' && url.endsWith('/session'));
}

/** The provider, and what happens to it: `GET /mishaps` to choose from, `POST /mishaps` with `name` to arm one. */
export function misbehaving(fetch: Fetch, database: Database): Fetch {
  let armed: { readonly mishap: Mishap; left: number } | undefined;
  const app = new Hono();
  app.get('/mishaps', (context) => context.html(page()));
  app.post('/mishaps', async (context) => {
    const { name } = await context.req.parseBody();
    if (typeof name !== 'string' || !Object.hasOwn(mishaps, name)) return context.notFound();
    const mishap = mishaps[name as MishapName];
    armed = { mishap, left: mishap.times };
    return context.html(page(mishap.what));
  });
  app.all('*', ({ req }) => {
    const request = req.raw;
    if (!armed || !concerns(armed.mishap, request)) return fetch(request);
    const { mishap } = armed;
    armed.left -= 1;
    if (armed.left === 0) armed = undefined;
    return mishap.happen(request, fetch, database);
  });
  // Hono would turn a cut connection into an answer.
  app.onError((thrown) => {
    throw thrown;
  });
  return async (request) => app.fetch(request);
}

function page(next?: string): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Mishaps</title>
        <link rel="stylesheet" href="/assets/provider.css" />
      </head>
      <body>
        <main>
          <h1>What is to go wrong?</h1>
          <p role="status">${next ?? 'Everything is well.'}</p>
          <form method="post">
            ${Object.entries(mishaps).map(
              ([name, { what }]) => html`<p><button name="name" value="${name}">${what}</button></p>`,
            )}
          </form>
        </main>
      </body>
    </html> `;
}
