/** A PostgreSQL of the tests' own: a cluster in a temporary folder, gone afterwards. */
import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from './machine.ts';

export interface Cluster {
  /** Connection string of a superuser. */
  readonly url: string;
  stop(): void;
}

/**
 * Starts a cluster, or takes the server that TEST_DATABASE_URL names.
 *
 * @returns `undefined` where there is no PostgreSQL on this machine.
 * @throws Error in CI (environment variable CI), where doing without would hide failures.
 */
export function startPostgres(): Cluster | undefined {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => undefined };
  const programs = findPostgres();
  if (programs) return newCluster(programs);
  if (process.env['CI']) throw new Error('No PostgreSQL found (Debian: apt-get install postgresql).');
  console.log('No PostgreSQL found: these tests run on SQLite only.');
  return undefined;
}

function newCluster(programs: string): Cluster {
  const folder = mkdtempSync(join(tmpdir(), 'preview-space-pg-'));
  const run = asServer(folder);
  const data = join(folder, 'data');
  run(`${programs}/initdb`, '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  // A socket in the folder rather than a port: nothing else can be in the way. Nothing here outlives a power cut.
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  run(`${programs}/pg_ctl`, '-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start');
  const stop = (): void => {
    process.off('exit', stop);
    run(`${programs}/pg_ctl`, '-D', data, '-m', 'immediate', '-w', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  return { url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, stop };
}

/** PostgreSQL refuses to run as root: then its own user runs it, and owns the folder. */
function asServer(folder: string): (program: string, ...args: string[]) => void {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], cwd: folder };
  if (process.getuid?.() !== 0) return (program, ...args) => void execFileSync(program, args, options);
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString());
  chownSync(folder, id('-u'), id('-g'));
  const identity = ['--reuid=postgres', '--regid=postgres', '--clear-groups', '--'];
  return (program, ...args) => void execFileSync('setpriv', [...identity, program, ...args], options);
}
