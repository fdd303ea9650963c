/** Brings up the demo: a procedure portal and an evidence provider, each a server of its own on its own origin. */
import { spawn, type ChildProcess } from 'node:child_process';

const { PORTAL_PORT = '4300', PROVIDER_PORT = '4301' } = process.env;
const portal = `http://localhost:${PORTAL_PORT}`;
const provider = `http://localhost:${PROVIDER_PORT}`;

const stopping = new AbortController();
const servers = [
  // Left to itself, the provider lets nobody show it in a frame.
  start('provider', {
    PORT: PROVIDER_PORT,
    ORIGIN: provider,
    REQUESTER_ORIGIN: portal,
    FRAME_ORIGINS: portal,
  }),
  start('portal', { PORT: PORTAL_PORT, ORIGIN: portal, PROVIDER: provider, FRAMES: 'yes' }),
];

function start(name: string, env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [`demo/${name}/server.ts`], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.once('exit', (status) => {
    if (stopping.signal.aborted) return;
    console.error(
      `The ${name} stopped (${status ?? 'killed'}). Is port ${env['PORT'] ?? ''} taken? Set PORTAL_PORT and PROVIDER_PORT to others.`,
    );
    stop(1);
  });
  return child;
}

function stop(status: number): void {
  stopping.abort();
  for (const server of servers) server.kill('SIGTERM');
  process.exitCode = status;
}
process.once('SIGINT', () => stop(0));
process.once('SIGTERM', () => stop(0));

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 300 && !stopping.signal.aborted; tries += 1) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

await Promise.all([answers(`${provider}/health`), answers(portal)]);
if (!stopping.signal.aborted) console.log(`\nOpen ${portal} (Ctrl+C ends it)\n`);
