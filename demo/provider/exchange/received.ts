/** The messages that were received: each kept once, under the id that it brought along. */
import type { Transaction } from 'kysely';
import { sha256 } from '../../../src/domain/digest.ts';
import type { QueryRequest } from '../../../src/provider/edm/index.ts';
import type { Database, Tables } from '../database/schema.ts';

/** A request as it came in. */
export interface Received {
  readonly message: QueryRequest;
  /** The text of the message, byte for byte what tells a repetition from another message. */
  readonly body: string;
  /** ebMS message property ExchangeId: the same on both requests of an exchange; empty before EDM 2.0, which has none. */
  readonly exchangeId: string;
}

/** What became of a request: kept now, kept before, or refused because its id or its place was taken. */
export type Keeping =
  | { readonly kind: 'new' }
  | { readonly kind: 'repeated'; readonly sessionId: string }
  | { readonly kind: 'taken' };

/**
 * Takes the id of a request for this text, whatever becomes of it: ids are not used twice, not even those of requests
 * that were refused (TDD 4.4). The same text under the same id is a connection that broke, and is welcome.
 *
 * @returns false where the id was used for another text.
 */
export async function claimId(db: Database, { message, body }: Received, at: Date): Promise<boolean> {
  // A UUID is the same in either case (RFC 9562, section 4).
  const row = { id: message.id.toLowerCase(), digest: await digestOf(body), received_at: at.toISOString() };
  await db
    .insertInto('message_ids')
    .values(row)
    .onConflict((it) => it.doNothing())
    .execute();
  const { digest } = await db
    .selectFrom('message_ids')
    .select('digest')
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow();
  return digest === row.digest;
}

const digestOf = (body: string): Promise<string> => sha256(new TextEncoder().encode(body));

/** Keeps the request of a visit, which has one first and one second; the same text again is a repetition. */
export async function keepRequest(
  trx: Transaction<Tables>,
  { message, body }: Received,
  part: 'first' | 'second',
  sessionId: string,
  at: Date,
): Promise<Keeping> {
  const digest = await digestOf(body);
  const row = { id: message.id, session_id: sessionId, part, digest, body, received_at: at.toISOString() };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('requests')
    .values(row)
    .onConflict((it) => it.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return { kind: 'new' };
  const before = await trx
    .selectFrom('requests')
    .select(['session_id', 'part', 'digest'])
    .where('id', '=', message.id)
    .executeTakeFirst();
  return before?.part === part && before.digest === digest
    ? { kind: 'repeated', sessionId: before.session_id }
    : { kind: 'taken' };
}
