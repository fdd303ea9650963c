/** The real provider as a process of its own on a database in a file, and what its registers do meanwhile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { evidenceRequest } from '../../../demo/portal/requests.ts';
import { airTrafficControl } from '../../../demo/procedures/air-traffic-control.ts';
import { birthAndResidence } from '../../../demo/procedures/birth-and-residence.ts';
import { incomeTax } from '../../../demo/procedures/income-tax.ts';
import { messageMediaType, readMessage } from '../../../src/provider/edm/index.ts';
import type { Chance } from '../chance.ts';

/** Those whose evidence is written fastest: it is written anew for every visit. */
const procedures = [airTrafficControl, birthAndResidence, incomeTax];

export const portal = 'http://localhost:9';

/** The row that tells what became of a visit. */
export interface Recorded {
  readonly verdicts: string | null;
  readonly reason: string | null;
  /** ISO 8601. */
  readonly recorded_at: string;
}

export class ProviderProcess {
  readonly origin: string;
  readonly #file = join(mkdtempSync(join(tmpdir(), 'faults-')), 'provider.sqlite');
  #process: ChildProcess | undefined;
  #starting: Promise<void> = Promise.resolve();
  #away = false;
  #database: DatabaseSync | undefined;

  private constructor(port: number) {
    this.origin = `http://localhost:${port}`;
  }

  static async start(): Promise<ProviderProcess> {
    const provider = new ProviderProcess(await freePort());
    await provider.#start();
    provider.#database = new DatabaseSync(provider.#file);
    provider.#database.exec('PRAGMA busy_timeout = 5000');
    return provider;
  }

  /** As a power cut would; resolves when it is back. Of two at once there is one. */
  restart(): Promise<void> {
    if (!this.#away) {
      this.#away = true;
      this.#starting = this.#again().finally(() => (this.#away = false));
    }
    return this.#starting;
  }

  /** Resolves when it answers. */
  up(): Promise<void> {
    return this.#starting;
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#database?.close();
  }

  /** A portal's first request. @returns the path of the link, and the id of the visit */
  async begin(chance: Chance): Promise<{ readonly path: string; readonly id: string }> {
    const line = chance.of(['2.0', '1.2'] as const);
    const procedure = chance.of(procedures);
    const answer = await insisting(() =>
      fetch(`${this.origin}/exchange`, {
        method: 'POST',
        headers: { 'content-type': messageMediaType, 'oots-exchange-id': crypto.randomUUID() },
        body: evidenceRequest(procedure, procedure.subject, line),
      }),
    );
    const message = readMessage(await answer.text(), { development: true });
    const location = message.kind === 'error' ? message.exceptions[0]?.previewLocation : undefined;
    if (location === undefined) throw new Error('The provider gave out no link.');
    const { pathname } = new URL(location);
    const back = `?returnurl=${encodeURIComponent(`${portal}/return/1`)}&returnmethod=GET`;
    return { path: line === '2.0' ? pathname : pathname + back, id: pathname.split('/').at(-1) ?? '' };
  }

  recorded(id: string): Recorded[] {
    return this.#all(
      'SELECT verdicts, reason, recorded_at FROM decisions WHERE session_id = ?',
      id,
    ) as unknown[] as Recorded[];
  }

  /** The digests of the evidence as it is held now. */
  digests(id: string): readonly string[] {
    return this.#all('SELECT sha256 FROM documents WHERE session_id = ? ORDER BY sha256', id).map(
      ({ sha256 }) => String(sha256),
    );
  }

  /** The register corrects a document, unless there is a decision. */
  change(id: string): void {
    this.#run(
      `UPDATE documents SET sha256 = ? WHERE session_id = ?1 AND id = (SELECT min(id) FROM documents WHERE session_id = ?1)
       AND NOT EXISTS (SELECT 1 FROM decisions WHERE session_id = ?1)`.replace('= ? W', '= ?2 W'),
      id,
      [...crypto.getRandomValues(new Uint8Array(32))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join(''),
    );
  }

  /** The time to decide is over. */
  expire(id: string): void {
    this.#run('UPDATE sessions SET deadline = ?2 WHERE id = ?1', id, new Date().toISOString());
  }

  #all(sql: string, id: string): Record<string, unknown>[] {
    return this.#database?.prepare(sql).all(id) ?? [];
  }

  #run(sql: string, id: string, value: string): void {
    this.#database?.prepare(sql).run(id, value);
  }

  async #again(): Promise<void> {
    const ended = new Promise((resolve) => this.#process?.once('exit', resolve));
    this.#process?.kill('SIGKILL');
    await ended;
    await this.#start();
  }

  async #start(): Promise<void> {
    this.#process = spawn(process.execPath, ['demo/provider/server.ts'], {
      env: {
        ...process.env,
        DATABASE_URL: '',
        DATABASE_FILE: this.#file,
        PORT: new URL(this.origin).port,
        ORIGIN: this.origin,
        REQUESTER_ORIGIN: portal,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await insisting(() => fetch(`${this.origin}/health`));
  }
}

/** The answer, however often it has to be asked for. */
async function insisting(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask().catch((thrown: unknown) => {
      if (tries > 600) throw thrown;
      return undefined;
    });
    if (answer?.ok) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
