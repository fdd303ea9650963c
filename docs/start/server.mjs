/**
 * A back end in one file and no framework: the page, the session, its documents, the decision (`decision.mjs`).
 * `docs/start.md` leads through it. What is marked "Yours" is where your own systems come in.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { decide, isDecided, isOver, json, problem } from './decision.mjs';

const { PORT = '4400', ASSETS = 'node_modules/oots-preview-space/dist/cdn' } = process.env;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; frame-src blob:; object-src 'none'; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
  'trusted-types lit-html oots-preview-space';
const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};
const sha256 = (bytes, form) => createHash('sha256').update(bytes).digest(form);

const authority = { name: { en: 'Ministry of Education' }, country: 'FI' };
const portal = { name: { en: 'Study Grant Authority' }, country: 'AT' };
const subject = { kind: 'natural', givenName: 'Aino', familyName: 'Virtanen', dateOfBirth: '2001-05-14' };
const exchange = { requester: portal, provider: authority, procedure: { code: 'T1' } };
const back = { location: 'https://portal.example/return/1', allowedOrigins: ['https://portal.example'] };
const files = {
  degree: { title: { en: 'Degree' }, mediaType: 'text/plain', bytes: Buffer.from('Bachelor of Science') },
  grades: { title: { en: 'Grades' }, mediaType: 'application/json', bytes: Buffer.from('{"algebra": 5}') },
};

const visits = new Map(); // Yours: a database.
/** Yours: with the first request of the exchange. The evidence is copied, so that what is shown is what is sent. */
function newVisit(minutes = 40) {
  const packages = Object.entries(files).map(([id, { title, mediaType, bytes }]) => {
    const document = { id, role: 'main', title, mediaType, size: bytes.length, sha256: sha256(bytes, 'hex') };
    return { id: `package-${id}`, title, issuer: authority.name, documents: [document] };
  });
  const id = randomUUID();
  visits.set(id, { packages, deadline: Date.now() + minutes * 60_000 });
  return id;
}

function readSession(visit) {
  const common = { exchange, return: back };
  if (isDecided(visit)) return json(200, { status: 'decided', ...common, receipt: visit.decision.receipt });
  if (isOver(visit)) return json(200, { status: 'expired', ...common });
  const { packages, deadline } = visit;
  const times = { now: new Date(), deadline: new Date(deadline) };
  return json(200, { status: 'ready', ...common, ...times, subject, packages });
}

function readDocument(visit, id) {
  if (isOver(visit)) return problem(410, isDecided(visit) ? 'already-decided' : 'expired');
  if (!Object.hasOwn(files, id)) return problem(404, 'link-invalid');
  const { bytes, mediaType } = files[id];
  const headers = {
    'content-type': mediaType,
    'repr-digest': `sha-256=:${sha256(bytes, 'base64')}:`,
    // Where somebody opens the address itself, nothing in it may run.
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': 'attachment',
  };
  return [200, bytes, headers];
}

const page = (id) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Ministry of Education</title>
  <script src="/assets/oots-preview-space.js" defer></script>
  <main><oots-preview-space src="/preview/${id}/session"></oots-preview-space></main>
</html>`;
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** For the conformance kit: in your test environment only. */
function offer({ scenario }) {
  if (['none-found', 'deferred', 'slow-provider'].includes(scenario)) return problem(422, 'invalid-request');
  const id = scenario === 'unknown-link' ? randomUUID() : newVisit(scenario === 'expired' ? 0 : 40);
  return [201, '', { location: `/preview/${id}/session` }];
}

async function asset(name) {
  const bytes = await readFile(join(ASSETS, name)).catch(() => undefined);
  return bytes
    ? [200, bytes, { 'content-type': types[extname(name)] ?? 'text/plain' }]
    : problem(404, 'link-invalid');
}

function answer({ method, headers }, path, text) {
  if (path.startsWith('/assets/')) return asset(path.slice('/assets/'.length));
  if (`${method} ${path}` === 'POST /conformance') return offer(JSON.parse(text));
  const [, id, below] = /^\/preview\/([0-9a-f-]{36})(\/.*)?$/.exec(path) ?? [];
  const visit = visits.get(id);
  const [, document] = /^\/session\/documents\/([\w-]+)$/.exec(below) ?? [];
  if (!visit) return problem(404, 'link-invalid');
  if (!below) return [200, page(id), pageHeaders];
  if (document) return readDocument(visit, document);
  const requests = {
    'GET /session': () => readSession(visit),
    'POST /session/decision': () => decide(visit, text, headers, back),
    'POST /session/extension': () => problem(409, 'not-extendable'),
    'GET /session/return-location': () => json(200, back),
  };
  return requests[`${method} ${below}`]?.() ?? problem(404, 'link-invalid');
}

async function serve(request, response) {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece; // Yours: up to a limit.
  // Read as a URL, so that no ".." is left in it.
  const path = new URL(`http://localhost/${request.url}`).pathname.slice(1);
  const [status, body, headers] = await answer(request, path, text);
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

const server = createServer(
  (request, response) => void serve(request, response).catch(() => response.destroy()),
);
server.listen(Number(PORT), () =>
  console.log(`http://localhost:${server.address().port}/preview/${newVisit()}`),
);
