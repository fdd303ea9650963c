/** The messages that were received: each kept once, under the id that it brought along. */
import type { Transaction } from 'kysely';
import { sha256 } from '../../../src/domain/digest.ts';
import type { QueryRequest } from '../../../src/provider/edm/index.ts';
import type { Tables } from '../database/schema.ts';

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
 * Keeps the request of a visit. The same text under the same id is a connection that broke, and is welcome; ids are
 * not used twice for anything else (TDD 4.4), and a visit has one first and one second request.
 */
export async function keepRequest(
  trx: Transaction<Tables>,
  { message, body }: Received,
  part: 'first' | 'second',
  sessionId: string,
  at: Date,
): Promise<Keeping> {
  const digest = await sha256(new TextEncoder().encode(body));
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
