/** A web server of somebody who embeds the element: pages, the script-tag build below any path, and a provider. */
import { serve, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { getResponse } from 'msw';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { previewHandlers, type ScenarioName } from '../../src/msw/index.ts';

export interface Site {
  readonly origin: string;
  /** Paths asked for, the oldest first. */
  readonly asked: readonly string[];
  /** What is at a path from now on. */
  show(path: string, body: string, headers?: Readonly<Record<string, string>>): void;
  /** Begins a visit at this path; `ready`, if nothing is said, has two pieces of evidence to decide about. */
  begin(path: string, scenario?: ScenarioName): void;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The policy that the README promises to work under. */
export const policy = /^default-src 'none';[^`]+/m
  .exec(readFileSync('README.md', 'utf8'))?.[0]
  .replaceAll('\n', ' ');

/** The script-tag build, below any path. */
const scriptTag = { folder: 'dist/cdn', below: /\/assets\/(.+)$/ };

/**
 * @param another - Makes another version of a file below `/another/`.
 * @param files - A folder, and what of a path is the name of a file in it.
 */
export async function openSite(
  another = (source: string): string => source,
  files = scriptTag,
): Promise<Site> {
  const pages = new Map<
    string,
    { readonly body: string; readonly headers: Readonly<Record<string, string>> }
  >();
  const visits: ReturnType<typeof previewHandlers>[] = [];
  const asked: string[] = [];

  const asset = (path: string): Response | undefined => {
    const file = files.below.exec(path)?.[1];
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (file === undefined || !existsSync(`${files.folder}/${file}`)) return undefined;
    const bytes = readFileSync(`${files.folder}/${file}`);
    return new Response(path.startsWith('/another/') ? another(bytes.toString()) : Uint8Array.from(bytes), {
      headers: { 'content-type': type, 'access-control-allow-origin': '*' },
    });
  };

  const fetch = async (request: Request, { outgoing }: HttpBindings | Http2Bindings): Promise<Response> => {
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    const page = pages.get(pathname);
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
    if (page) return new Response(page.body, { headers: { 'content-type': 'text/html', ...page.headers } });
    const answer = asset(pathname) ?? (await getResponse(visits.flat(), request));
    if (answer && answer.type !== 'error') return answer;
    // What the provider would do by breaking the connection.
    if (answer) outgoing.destroy();
    return new Response(null, { status: 404 });
  };
  const server = serve({ fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    show: (path, body, headers = {}) => void pages.set(path, { body, headers }),
    begin: (path, scenario = 'ready') => void visits.unshift(previewHandlers(`${origin}${path}`, scenario)),
    close: () => void server.close(),
  };
}
