/** The demo's two servers as processes of their own, each test file with its ports and its databases. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

interface Row {
  readonly session_id: string;
  readonly verdicts: string | null;
  readonly reason: string | null;
}

export interface Demo {
  readonly portal: string;
  readonly provider: string;
  /** Ends the provider at once, as a power cut would. */
  killProvider(): void;
  startProvider(): Promise<void>;
  /** The rows of the provider's table of decisions, read from its file. */
  decisions(): readonly Row[];
  /** What the provider logged about the visit at this address, the oldest first. */
  audit(address: string): readonly string[];
  stop(): void;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

export async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

/** @param settings - Environment of both servers. FRAMES=yes: the provider lets this portal show it in a frame. */
export async function startDemo(settings: Readonly<Record<string, string>> = {}): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-space-'));
  const [portalPort, providerPort] = [await freePort(), await freePort()];
  const portal = `http://localhost:${portalPort}`;
  const provider = `http://localhost:${providerPort}`;
  const database = join(folder, 'provider.sqlite');
  const reading = <T>(read: (file: DatabaseSync) => T): T => {
    const file = new DatabaseSync(database, { readOnly: true });
    try {
      return read(file);
    } finally {
      file.close();
    }
  };
  const run = (file: string, env: Record<string, string>): ChildProcess =>
    spawn(process.execPath, [file], {
      env: { ...process.env, DATABASE_URL: '', ...settings, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const provide = (): ChildProcess =>
    run('demo/provider/server.ts', {
      PORT: String(providerPort),
      ORIGIN: provider,
      REQUESTER_ORIGIN: portal,
      FRAME_ORIGINS: settings['FRAMES'] === 'yes' ? portal : '',
      DATABASE_FILE: database,
    });
  let providing = provide();
  const requesting = run('demo/portal/server.ts', {
    PORT: String(portalPort),
    ORIGIN: portal,
    PROVIDER: provider,
    DATABASE_FILE: join(folder, 'portal.sqlite'),
  });
  await Promise.all([answering(`${provider}/health`), answering(portal)]);
  return {
    portal,
    provider,
    killProvider: () => void providing.kill('SIGKILL'),
    async startProvider() {
      providing = provide();
      await answering(`${provider}/health`);
    },
    decisions: () =>
      reading((file) =>
        file.prepare('SELECT session_id, verdicts, reason FROM decisions').all(),
      ) as unknown[] as Row[],
    audit(address) {
      const id = new URL(address).pathname.split('/')[2] ?? '';
      const rows = reading((file) =>
        file.prepare('SELECT event FROM audit WHERE session_id = ? ORDER BY at').all(id),
      );
      return rows.map(({ event }) => String(event));
    },
    stop() {
      providing.kill('SIGKILL');
      requesting.kill('SIGKILL');
    },
  };
}
