/** A provider that serves hostile sessions, the page they are shown on, and counts what else is asked of it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { build } from 'vite';
import { answer, type State } from './sessions.ts';

/** The policy that the README asks for, so that what is tested is what is written. */
const policy = /default-src 'none';[^`]*?oots-preview-space(?=\n)/
  .exec(readFileSync('README.md', 'utf8'))?.[0]
  .replace(/\s+/g, ' ');

/** What browsers ask for on their own account, whatever they show. */
const browsersOwn =
  /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)\b/;

const page = (script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile</title>${script}<main></main></html>`;

export interface HostileServer {
  readonly origin: string;
  /** For the browser: everything that is not on our own origin passes here, and no further. */
  readonly proxy: string;
  /** What was asked for and is no part of the page, since this was last called. */
  strays(): readonly string[];
  stop(): void;
}

/** A script that leaves what a module exports under a name. */
async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { target: 'es2022', write: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [one] = [built].flat();
  if (!one || !('output' in one)) throw new TypeError('One build has one output.');
  return one.output[0].code;
}

export async function startServer(payloads: readonly string[]): Promise<HostileServer> {
  if (policy === undefined) throw new Error('README.md has no policy.');
  let strays: string[] = [];
  const served = new Set<string>();
  const app = new Hono();
  const script = stripTypeScriptTypes(readFileSync('test/hostile/page.ts', 'utf8'));
  app.get('/protected/:visit', (context) => {
    // Once: a picture without an address asks for the page itself.
    if (served.has(context.req.path)) strays.push(context.req.path);
    served.add(context.req.path);
    context.header('content-security-policy', policy);
    return context.html(
      page(
        '<script src="/assets/oots-preview-space.js" defer></script><script type="module" src="/hostile/page.js"></script>',
      ),
    );
  });
  app.get('/open/:layer/:visit', (context) =>
    context.html(page('<script src="/hostile/sanitiser.js"></script>')),
  );
  const sanitiser = await bundle('src/viewers/html/sanitize.ts', 'sanitiser');
  app.get('/hostile/sanitiser.js', (context) => {
    context.header('content-type', 'text/javascript');
    return context.body(sanitiser);
  });
  app.get('/hostile/page.js', (context) => {
    context.header('content-type', 'text/javascript');
    return context.body(script);
  });
  app.use('/assets/*', serveStatic({ root: 'dist/cdn', rewriteRequestPath: (path) => path.slice(7) }));
  app.get('/sessions/:payload/:state', (context) => {
    const payload = payloads[Number(context.req.param('payload'))] ?? '';
    const { status, type, body } = answer(payload, context.req.param('state') as State);
    return Response.json(body, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } });
  });
  app.get('/sessions/:payload/:state/documents/:id', (context) => {
    const payload = payloads[Number(context.req.param('payload'))] ?? '';
    return new Response(payload.trim() === '' ? `x${payload}` : payload, {
      headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
    });
  });
  app.get('/sessions/:payload/:state/return-location', () =>
    Response.json(
      { allowedOrigins: ['https://portal.example'] },
      { status: 202, headers: { 'retry-after': '60' } },
    ),
  );
  app.post('/sessions/:payload/:state/*', (context) => context.json({ type: 'about:blank' }, 409));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.all('*', (context) => {
    strays.push(context.req.path);
    return context.body(null, 404);
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  const proxy = createServer((request, response) => {
    strays.push(request.url ?? '');
    response.writeHead(204).end();
  });
  proxy.on('connect', (request, socket) => {
    strays.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  const port = (one: { address(): ReturnType<Server['address']> }): number =>
    (one.address() as AddressInfo).port;
  return {
    origin: `http://localhost:${port(server)}`,
    proxy: `http://127.0.0.1:${port(proxy)}`,
    strays() {
      const seen = strays.filter((address) => !browsersOwn.test(address));
      strays = [];
      return seen;
    },
    stop() {
      server.close();
      proxy.close();
    },
  };
}
