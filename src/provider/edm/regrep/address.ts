/** Addresses that people are sent to. */
import { isLocal } from '../../../domain/way-back.ts';
import type { Cursor } from './cursor.ts';

export interface AddressOptions {
  /** Also takes http to the developer's own machine. Never to be set where people are served. */
  readonly development?: boolean;
}

/** An https URL as written; the rule is named where it is anything else. */
export function readAddress(at: Cursor, rule: string, { development = false }: AddressOptions): string {
  const address = at.text;
  if (URL.canParse(address)) {
    if (address.startsWith('https://')) return address;
    if (development && address.startsWith('http://') && isLocal(new URL(address))) return address;
  }
  return at.fail('must be a URL that starts with https://', rule);
}
