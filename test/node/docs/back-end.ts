/** The back end that `docs/start.md` begins with, as a process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface BackEnd {
  /** Address of its page. */
  readonly page: URL;
  stop(): void;
}

export async function startBackEnd(): Promise<BackEnd> {
  const env = { ...process.env, PORT: '0', ASSETS: 'docs/start' };
  const child = spawn(process.execPath, ['docs/start/server.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = (await once(child.stdout, 'data')) as [Buffer];
  return { page: new URL(address.toString().trim()), stop: () => void child.kill() };
}
