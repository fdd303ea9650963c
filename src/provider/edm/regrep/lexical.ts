/** Values that are more than text: the forms XML Schema and RFC 9562 give them. */
import type { Cursor } from './cursor.ts';

/** `xs:boolean`, in any of its four spellings. */
export function readBoolean(at: Cursor, rule?: string): boolean {
  if (/^(?:true|1)$/.test(at.text)) return true;
  if (/^(?:false|0)$/.test(at.text)) return false;
  return at.fail('must be true or false', rule);
}

const zone = '(?:Z|[+-]\\d{2}:\\d{2})?';
const date = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${zone}$`);
const dateTime = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2})T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?${zone}$`,
);

/** `xs:date`, as written. */
export function readDate(at: Cursor, rule?: string): string {
  return isDay(date.exec(at.text)) ? at.text : at.fail('must be a date (xs:date)', rule);
}

/** `xs:dateTime`, as written. */
export function readDateTime(at: Cursor, rule?: string): string {
  return isDay(dateTime.exec(at.text)) ? at.text : at.fail('must be a date and time (xs:dateTime)', rule);
}

/** The bounds of a period: the schema says dates, messages also hold times. */
export function readDay(at: Cursor): string {
  return isDay(dateTime.exec(at.text)) ? at.text : readDate(at);
}

/** Whether the calendar has that day. */
function isDay(found: RegExpExecArray | null): boolean {
  const day = found?.[1];
  if (day === undefined) return false;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

const scheme = 'urn:uuid:';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isUrnUuid(value: string): boolean {
  return value.startsWith(scheme) && uuid.test(value.slice(scheme.length));
}

/** Without `urn:uuid:`, which some gateways write where a bare UUID is asked for. */
export function bareUuid(value: string): string {
  return value.startsWith(scheme) ? value.slice(scheme.length) : value;
}

/** With `urn:uuid:`, which some gateways leave out. */
export function urnUuid(value: string): string {
  return scheme + bareUuid(value);
}

export function isUuid(value: string): boolean {
  return uuid.test(value);
}
