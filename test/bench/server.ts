/** Serves pages and what `npm run build` made, compressed as a web server would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Resource {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** May stay in the browser's cache. */
  readonly kept?: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
};

/** A file of the build for the script tag. */
export function built(path: string): Resource | undefined {
  const file = `dist/cdn${path}`;
  const type = types[extname(path)];
  return type !== undefined && existsSync(file) ? { type, body: readFileSync(file), kept: true } : undefined;
}

export interface Serving {
  readonly origin: string;
  readonly close: () => void;
}

/** @param find - What is at a path, with its query; asked once for each. */
export async function serve(find: (path: string) => Resource | undefined): Promise<Serving> {
  const known = new Map<string, { readonly resource: Resource; readonly packed: Buffer } | undefined>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!known.has(path)) {
      const resource = find(path);
      known.set(path, resource && { resource, packed: brotliCompressSync(resource.body) });
    }
    const found = known.get(path);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': found.resource.type,
      'content-encoding': 'br',
      'content-length': found.packed.length,
      'cache-control': found.resource.kept ? 'max-age=31536000, immutable' : 'no-store',
    });
    response.end(found.packed);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
