/** The log of record of the preview side (TDD 4.8 §3.2, Regulation (EU) 2022/1463, Article 17). */
import type { Transaction } from 'kysely';
import type { Database, Tables } from './database/schema.ts';

export type AuditEvent =
  | 'request_received'
  | 'preview_required'
  | 'preview_visited'
  | 'document_read'
  | 'preview_decided'
  | 'refusal_reason'
  | 'extended'
  | 'left'
  | 'signed_in'
  | 'expired'
  | 'response_sent'
  | 'error';

/**
 * @param sessionId - Null for a message that led to no visit.
 * @param detail - Identifiers, codes and addresses. Never evidence, never a name.
 */
export async function audit(
  db: Database | Transaction<Tables>,
  sessionId: string | null,
  at: Date,
  event: AuditEvent,
  detail?: string,
): Promise<void> {
  const row = {
    id: crypto.randomUUID(),
    session_id: sessionId,
    at: at.toISOString(),
    event,
    detail: detail ?? null,
  };
  await db.insertInto('audit').values(row).execute();
}
