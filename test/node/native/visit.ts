/** The wire of EDM messages against the demo's provider, without a page around it. */
import { PreviewError } from '../../../src/domain/errors.ts';
import { submission } from '../../../src/domain/submission.ts';
import type { Decisions } from '../../../src/domain/decision.ts';
import type { Session, SessionAnswer } from '../../../src/domain/session.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import type { Fetch } from '../../../src/provider/http.ts';
import { nativeProvider } from '../../../src/provider/native/provider.ts';
import type { Provider } from '../../../src/provider/port.ts';
import type { Wire } from '../../../src/provider/wire.ts';
import assert from 'node:assert/strict';
import { openFile } from '../../../demo/provider/database/node-sqlite.ts';
import { migrate, type Database, type Tables } from '../../../demo/provider/database/schema.ts';
import { aProvider } from '../provider/journey.ts';

export const { signal } = new AbortController();

/** A provider of its own, on a database in memory. */
export async function aBackEnd(): Promise<{
  readonly provider: ReturnType<typeof aProvider>;
  readonly database: Database;
}> {
  const database = openFile<Tables>(':memory:');
  await migrate(database, 'blob');
  return { provider: aProvider(database), database };
}

/** The wire at the address of a visit. */
export function wireTo(send: Fetch, location: string, more: Partial<Wire> = {}): Provider {
  return nativeProvider({
    src: `${location}/messages`,
    page: location,
    returnOrigins: 'https://portal.example',
    send,
    ...more,
  });
}

/** An answer that holds something to decide about. */
export function readyIn(answer: SessionAnswer): Session {
  assert.equal(answer.type, 'ready');
  return answer.session;
}

/** What the page would post: these packages approved, all others refused, and nothing opened. */
export function deciding(
  { packages }: Session,
  approved: readonly string[],
  key: string = crypto.randomUUID(),
): Submission {
  const decisions: Decisions = Object.fromEntries(
    packages.map(({ id }) => [id, approved.includes(id) ? 'approved' : 'refused']),
  );
  return submission(packages, decisions, {}, key);
}

/** What work fails with. */
export async function failure(work: Promise<unknown>): Promise<PreviewError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof PreviewError, String(thrown));
  return thrown;
}
