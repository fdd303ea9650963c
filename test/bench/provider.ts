/**
 * `npm run bench:provider`: how many second requests the demo's provider holds, and how many decisions it takes
 * meanwhile, with one and with two instances on one PostgreSQL (SQLite where there is none).
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceRequest } from '../../demo/portal/requests.ts';
import { studyFinancing } from '../../demo/procedures/study-financing.ts';
import { messageMediaType, readMessage } from '../../src/provider/edm/index.ts';
import type { components } from '../../src/provider/rest/openapi.generated.ts';
import { answering, freePort } from '../e2e/servers.ts';
import { startPostgres } from '../support/postgres.ts';
import { median, row, tell, type Row } from './rows.ts';

type Ready = components['schemas']['Ready'];

const held = 300;
/** So many people decide at the same moment. */
const atOnce = 16;
const portal = 'http://localhost:4300';

interface Instances {
  /** Of the instance whose turn it is. */
  next(): string;
  stop(): void;
}

async function start(count: number, database: Readonly<Record<string, string>>): Promise<Instances> {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const origins = ports.map((port) => `http://localhost:${port}`);
  const [first = ''] = origins;
  const running: readonly ChildProcess[] = ports.map((port) =>
    spawn(process.execPath, ['demo/provider/server.ts'], {
      env: {
        ...process.env,
        DATABASE_URL: '',
        ...database,
        PORT: String(port),
        ORIGIN: first,
        REQUESTER_ORIGIN: portal,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  await Promise.all(origins.map((origin) => answering(`${origin}/health`)));
  let turn = 0;
  return {
    next: () => origins[turn++ % origins.length] ?? first,
    stop: () => running.forEach((one) => one.kill('SIGKILL')),
  };
}

interface Visit {
  readonly exchangeId: string;
  /** Path of the session. */
  readonly path: string;
  readonly location: string;
  ready?: Ready;
}

function send(origin: string, exchangeId: string, body: string): Promise<Response> {
  return fetch(`${origin}/exchange`, {
    method: 'POST',
    headers: { 'content-type': messageMediaType, 'oots-exchange-id': exchangeId },
    body,
  });
}

async function begin(origin: string): Promise<Visit> {
  const exchangeId = crypto.randomUUID();
  const response = await send(
    origin,
    exchangeId,
    evidenceRequest(studyFinancing, studyFinancing.subject, '2.0'),
  );
  const answer = readMessage(await response.text(), { development: true });
  const location = (answer.kind === 'error' ? answer.exceptions[0]?.previewLocation : undefined) ?? '';
  return { exchangeId, location, path: `${new URL(location).pathname}/session` };
}

function second(origin: string, { exchangeId, location }: Visit): Promise<Response> {
  const way = { previewLocation: location, returnLocation: `${portal}/return/${exchangeId}` };
  return send(origin, exchangeId, evidenceRequest(studyFinancing, studyFinancing.subject, '2.0', way));
}

async function decide(origin: string, { path, ready }: Visit): Promise<void> {
  const decisions = (ready?.packages ?? []).map(({ id, documents }) => ({
    packageId: id,
    verdict: 'approved',
    documents: documents.map((one) => ({ documentId: one.id, sha256: one.sha256 })),
  }));
  const { status } = await fetch(`${origin}${path}/decision`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ decisions }),
  });
  if (status >= 300) throw new Error(`A decision was answered with ${status}.`);
}

/** Does it for all, so many at once. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async (): Promise<void> => {
    for (let [one] = waiting.splice(0, 1); one !== undefined; [one] = waiting.splice(0, 1)) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function measured(count: number, database: Readonly<Record<string, string>>): Promise<readonly Row[]> {
  const instances = await start(count, database);
  const visits: Visit[] = [];
  const decided = new Map<Visit, number>();
  const lags: number[] = [];
  let answered = 0;
  try {
    await each([...Array(held).keys()], async () => void visits.push(await begin(instances.next())));
    const answers = visits.map(async (visit) => {
      const response = await second(instances.next(), visit);
      await response.arrayBuffer();
      answered += 1;
      lags.push(performance.now() - (decided.get(visit) ?? Number.NaN));
    });
    await each(visits, async (visit) => {
      visit.ready = (await (await fetch(instances.next() + visit.path)).json()) as Ready;
    });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const open = held - answered;
    const started = performance.now();
    await each(visits, async (visit) => {
      await decide(instances.next(), visit);
      decided.set(visit, performance.now());
    });
    const seconds = (performance.now() - started) / 1000;
    await Promise.all(answers);
    const how = `${count === 1 ? 'one instance' : 'two instances'} of the demo’s provider`;
    return [
      row(`requests held at once, ${how}`, open, ''),
      row(`decisions taken meanwhile, ${how}`, held / seconds, '/s'),
      row(`from a decision to the answer of the held request, ${how}`, median(lags), 'ms'),
    ];
  } finally {
    instances.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'preview-space-bench-'));
const cluster = startPostgres();
if (!cluster) console.log('No PostgreSQL: measured on SQLite.');
const database = cluster ? { DATABASE_URL: cluster.url } : { DATABASE_FILE: join(folder, 'provider.sqlite') };
try {
  tell([...(await measured(1, database)), ...(await measured(2, database))]);
} finally {
  cluster?.stop();
  rmSync(folder, { recursive: true });
}
