/** Recording the outcome, once, whatever the network, a second tab or a crash do. */
import { sha256 } from '../../src/domain/digest.ts';
import { audit } from './audit.ts';
import type { Decided } from './decision-body.ts';
import { readFrozen, type FrozenPackage } from './evidence.ts';
import { evidenceChanged, ProblemError } from './problem.ts';
import type { DecisionRow, Visit, World } from './visits.ts';

interface Attempt {
  readonly key: string;
  readonly body: string;
  readonly decided: Decided;
  /** The evidence with which it was compared, and how it is said that this has changed. */
  readonly about: readonly FrozenPackage[];
  readonly changed?: ProblemError;
}

/**
 * Inserts the decision, or finds the one that is there. The primary key makes it one: of two attempts at once, the
 * database lets a single one in.
 *
 * @throws ProblemError 409 where another decision was recorded or the evidence was corrected since it was compared, 422
 *   where the key was used for another body.
 */
export async function record(
  { db, now }: World,
  visit: Visit,
  { key, body, decided, about, changed = evidenceChanged(409, '/decisions') }: Attempt,
): Promise<DecisionRow> {
  const digest = await sha256(new TextEncoder().encode(body));
  const at = now();
  return db.transaction().execute(async (trx) => {
    const row: DecisionRow = {
      session_id: visit.id,
      idempotency_key: key,
      body_digest: digest,
      verdicts: 'verdicts' in decided ? JSON.stringify(decided.verdicts) : null,
      reason: 'reason' in decided ? decided.reason : null,
      reference: newReference(),
      recorded_at: at.toISOString(),
    };
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('decisions')
      .values(row)
      .onConflict((it) => it.column('session_id').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) {
      // A register that corrects evidence comes before the row or finds it: asked once more, nothing is in between.
      if ('verdicts' in decided && digestsOf(await readFrozen(trx, visit.id)) !== digestsOf(about))
        throw changed;
      if (row.reason === 'timeout') await audit(trx, visit.id, at, 'expired');
      else await audit(trx, visit.id, at, 'preview_decided', row.verdicts ?? row.reason ?? '');
      if ('verdicts' in decided && decided.refusalReason !== undefined)
        await audit(trx, visit.id, at, 'refusal_reason', decided.refusalReason);
      return row;
    }
    const before = await trx
      .selectFrom('decisions')
      .selectAll()
      .where('session_id', '=', visit.id)
      .executeTakeFirstOrThrow();
    return repeated(before, key, digest);
  });
}

const digestsOf = (packages: readonly FrozenPackage[]): string =>
  packages.flatMap(({ documents }) => documents.map(({ id, sha256: digest }) => `${id} ${digest}`)).join();

/** The first answer again for a repetition; a refusal for anything else. */
export function repeated(before: DecisionRow, key: string, digest: string): DecisionRow {
  if (before.idempotency_key !== key) {
    throw new ProblemError(409, 'already-decided', 'A decision is recorded already.');
  }
  if (before.body_digest !== digest) {
    throw new ProblemError(422, 'invalid-request', 'This Idempotency-Key was used for another decision.', {
      field: 'Idempotency-Key',
    });
  }
  return before;
}

/** The time is over: recorded as an outcome, so that nobody can decide afterwards. */
export async function recordExpiry(world: World, visit: Visit): Promise<void> {
  const body = JSON.stringify({ reason: 'timeout' });
  try {
    await record(world, visit, {
      key: `expiry-${visit.id}`,
      body,
      decided: { reason: 'timeout' },
      about: [],
    });
  } catch (thrown) {
    // Somebody decided in the last moment: that counts.
    if (!(thrown instanceof ProblemError)) throw thrown;
  }
}

/** Short enough to be read out on the telephone. */
function newReference(): string {
  const digits = crypto.randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase();
  return (digits.match(/.{4}/g) ?? []).join('-');
}
