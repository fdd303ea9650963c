/** What the page says of the visit, where a contract has no place for it. Read by the wires, where they need it. */
import { PreviewError } from '../domain/errors.ts';
import { isLocal, type WayBackRules } from '../domain/way-back.ts';
import type { Wire } from './wire.ts';

/** @throws PreviewError `configuration` where it is text that is not JSON */
export function contextOf({ context }: Wire): unknown {
  const said = context?.();
  if (typeof said !== 'string') return said;
  try {
    return JSON.parse(said);
  } catch (cause) {
    throw new PreviewError('configuration', 'The context is not JSON.', { cause, field: 'context' });
  }
}

/** Who people may be sent back to: nobody, unless the page says so. */
export function rulesOf({ returnOrigins = '', src }: Wire): WayBackRules {
  return {
    allowedOrigins: returnOrigins.split(/\s+/).filter(Boolean),
    development: isLocal(new URL(src)),
  };
}
