/** The demo's provider with small evidence, and whatever a test puts around it. */
import { createProvider } from '../../../demo/provider/app.ts';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { demoRegistry } from '../../../demo/provider/demo-registry.ts';
import type { Registry } from '../../../demo/provider/registry.ts';
import type { HeldPackage } from '../../../demo/provider/registry/held.ts';
import { degree, matriculation } from '../provider/registers.ts';

export type Send = (request: Request) => Promise<Response>;
/** Stands in front of a back end and spoils something. */
export type Spoil = (next: Send) => Send;

export const origin = 'http://localhost:4301';
export const portal = 'http://localhost:4300';

/** The registers of the demo, with these packages about everybody. */
export function smallRegistry(packages: readonly HeldPackage[] = [degree, matriculation]): Registry {
  return { ...demoRegistry, find: (...about) => ({ ...demoRegistry.find(...about), packages }) };
}

/** A provider of its own in memory, and what closes it. */
export async function aBackEnd(
  registry = smallRegistry(),
  development = true,
): Promise<{ readonly send: Send; readonly database: Database }> {
  const database = openFile<Tables>(':memory:');
  await migrate(database, 'blob');
  const settings = { origin, requesterOrigins: [portal], development };
  const provider = createProvider({ database, registry, settings });
  return { database, send: (request) => provider.fetch(request) };
}

/** The address of a session and the path below it; `undefined` for everything else. */
export function placeOf({ url }: Request): { readonly src: string; readonly path: string } | undefined {
  const [, src, path = ''] = /^(.*\/preview\/[0-9a-f-]{36}\/session)(\/.*)?$/.exec(url) ?? [];
  return src === undefined ? undefined : { src, path };
}

/** What a request is for, as the contract names it: `GET /`, `POST /decision`, `GET /documents`. */
export function operationOf(request: Request): string {
  const [, name = ''] = placeOf(request)?.path.split('/') ?? ['', '?'];
  return `${request.method} /${name}`;
}

/** The same answer with other parts. */
export function altered(
  { status, headers, body }: Response,
  change: {
    readonly status?: number;
    /** `null` takes a header away. */
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly body?: BodyInit;
  },
): Response {
  const all = new Headers(headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return new Response(change.body ?? body, { status: change.status ?? status, headers: all });
}

/** Changes the answers to one operation; to every one where it is `*`. */
export function spoiling(
  operation: string,
  change: (response: Response, request: Request) => Response | Promise<Response>,
): Spoil {
  return (next) => async (request) => {
    const kept = request.clone();
    const response = await next(request);
    const meant = placeOf(kept) && (operation === '*' || operationOf(kept) === operation);
    return meant ? change(response, kept) : response;
  };
}

export type Body = Record<string, unknown>;

/** Changes the JSON in the answers to one operation; `undefined` leaves an answer as it is. */
export function rewriting(
  operation: string,
  change: (body: Body, response: Response, request: Request) => Body | undefined,
): Spoil {
  return spoiling(operation, async (response, request) => {
    if (!(response.headers.get('content-type') ?? '').includes('json')) return response;
    const text = await response.text();
    const body = change(JSON.parse(text) as Body, response, request);
    return altered(response, { body: body ? JSON.stringify(body) : text });
  });
}

/** An answer in JSON as this back end gives it. */
export function json(body: unknown, status = 200): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  });
}

/** A refusal that keeps the contract. */
export function problem(status: number, kind?: string, field?: string): Response {
  const type = kind === undefined ? 'about:blank' : `urn:oots-preview-space:problem:${kind}`;
  return json({ type, title: 'No.', status, field }, status);
}

/** The way in for pages of one other origin. */
export function allowing(friend: string): Spoil {
  return (next) => async (request) => {
    if (request.headers.get('origin') !== friend) return next(request);
    const headers = {
      'access-control-allow-origin': friend,
      'access-control-expose-headers': 'Retry-After',
      'access-control-allow-headers': 'Content-Type, Idempotency-Key',
    };
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    return altered(await next(request), { headers });
  };
}
