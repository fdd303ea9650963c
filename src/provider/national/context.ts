/** What the page knows of a visit, read and checked: none of the national contracts says who asks whom for what. */
import { PreviewError } from '../../domain/errors.ts';
import type { Exchange, Subject } from '../../domain/session.ts';
import { isLocal, wayBack, type WayBack } from '../../domain/way-back.ts';
import { contextOf, rulesOf } from '../context.ts';
import { Json } from '../rest/json.ts';
import { readDeadline, readExchange, readSubject, type Origin } from '../rest/session.ts';
import type { Wire } from '../wire.ts';

/** What the page of a national contract says in `.context`, or as JSON in a script element inside the element. */
export interface VisitContext {
  /** Who asks whom for what. */
  readonly exchange: Omit<Exchange, 'wayBack' | 'leaving'>;
  /** The way back to the procedure. */
  readonly return: {
    /** Left out, `returnurl` and `returnmethod` in the address of the page count (up to EDM 1.2). */
    readonly location?: string;
    readonly method?: 'GET' | 'POST';
    /** There is no way back, and none will come later either (TDD 4.9 v1.2.3 §2, step 13). */
    readonly none?: boolean;
    /** Exact origins that people are sent back to; nothing else is followed. */
    readonly allowedOrigins: readonly string[];
  };
  /** Whom the evidence is about. */
  readonly subject: Subject;
  /** Who acts for the subject. */
  readonly representative?: Subject;
  /** Where your back end is told that the page was left without a decision; of the origin of `src`. */
  readonly leaving?: string;
  /** What the clock of the provider showed when this was written: ISO 8601 with offset. Goes with `deadline`. */
  readonly now?: string;
  /** When the time to decide is over, by the same clock. Left out, the person is told of no deadline. */
  readonly deadline?: string;
}

/** The same as the wires need it. */
export interface Visit {
  readonly exchange: Exchange;
  readonly subject: Subject;
  readonly representative?: Subject;
  /** In milliseconds of the reader's own clock. */
  readonly deadline?: number;
}

/** Whom the evidence is about, and who acts for them. */
export function peopleIn({
  subject,
  representative,
}: Pick<Visit, 'subject' | 'representative'>): Pick<Visit, 'subject' | 'representative'> {
  return { subject, ...(representative && { representative }) };
}

const nowhere: WayBack = {
  kind: 'refused',
  problem: 'neither return.location nor returnurl in the link names an address',
};

/**
 * Reads the context whenever it is called, because the page may have added to it, and counts the time left from the
 * first time that it saw a clock, because the page was made then.
 *
 * @param more - Reads what one contract needs beside the common part.
 * @param later - What it means where nobody names a way back: none, unless the contract has a place to tell it later.
 */
export function visitReader<T>(
  wire: Wire,
  more: (json: Json) => T,
  later: WayBack = nowhere,
): () => Visit & T {
  let seen: { readonly clock: string; readonly at: number } | undefined;
  return () =>
    configured(wire, (json) => {
      const clock = json.has('now')?.text() ?? '';
      if (seen?.clock !== clock) seen = { clock, at: Date.now() };
      const origin = { src: wire.src, receivedAt: seen.at, development: isLocal(new URL(wire.src)) };
      const exchange = readExchange(json, origin);
      const representative = json.has('representative');
      return {
        ...more(json),
        exchange: { ...exchange, wayBack: wayBackOf(exchange.wayBack, json.at('return'), wire) ?? later },
        subject: readSubject(json.at('subject')),
        ...(representative && { representative: readSubject(representative) }),
        ...deadlineOf(json, origin),
      };
    });
}

function deadlineOf(json: Json, origin: Origin): Pick<Visit, 'deadline'> {
  return json.has('deadline') ? { deadline: readDeadline(json, origin) } : {};
}

/** Where the page names no address, the person brings it along (TDD 4.9 v1.2.3 §5). */
function wayBackOf(named: WayBack, json: Json, wire: Wire): WayBack | undefined {
  if (named.kind !== 'awaited') return named;
  const { searchParams } = new URL(wire.page);
  const address = searchParams.get('returnurl');
  if (!address) return undefined;
  const origins = json.at('allowedOrigins').items();
  const { allowedOrigins, ...rules } = rulesOf(wire);
  const allowed = [...allowedOrigins, ...origins.map((one) => new URL(one.text()).origin)];
  return wayBack(
    address,
    { ...rules, allowedOrigins: allowed },
    searchParams.get('returnmethod') ?? undefined,
  );
}

/** A mistake in the context is one of the page, not of the back end. */
function configured<T>(wire: Wire, read: (json: Json) => T): T {
  const said = contextOf(wire);
  const help = 'Set the property context, or put it as <script type="application/json"> inside the element.';
  if (said === undefined)
    throw new PreviewError('configuration', `This contract needs a context. ${help}`, { field: 'context' });
  try {
    return read(new Json(said));
  } catch (cause) {
    const { code, field = '', message } = PreviewError.from(cause);
    if (code !== 'malformed') throw cause;
    throw new PreviewError('configuration', `In the context, ${message} ${help}`, {
      cause,
      field: `context${field.replace(/^\/$/, '')}`,
    });
  }
}
