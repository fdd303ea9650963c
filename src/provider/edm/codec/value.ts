/** Values that are one text: the forms that XML Schema, RFC 9562 and the code lists give them. */
import { isLocal } from '../../../domain/way-back.ts';
import type { LineId } from '../line.ts';
import { child, maybe, one, type Codec, type Optional } from './codec.ts';
import type { Cursor } from './cursor.ts';

export interface Value<T> {
  /** From a text that is not empty, without white space around it. */
  readonly parse: (text: string, at: Cursor) => T;
  readonly print: (value: T, line: LineId) => string;
}

/** The text of the element. */
export function content<T>({ parse, print }: Value<T>): Codec<T> {
  return {
    read: (at) => parse(at.text || at.fail('must not be empty'), at),
    write: (value, line) => [print(value, line)],
  };
}

/** An element that holds nothing but a value. */
export const required = <T>(name: string, value: Value<T>, rule?: string): Codec<T> =>
  one(child(name, rule), content(value));

/** The same where it may be absent. */
export const optional = <T>(name: string, value: Value<T>): Optional<T> => maybe(child(name), content(value));

/** An attribute that has to be there. */
export function attribute<T>(name: string, { parse, print }: Value<T>, rule?: string): Codec<T> {
  return {
    read(at) {
      const here: Cursor = at.under(rule);
      const written = here.attribute(name);
      if (!written) here.fail(`needs the attribute ${name}`);
      return parse(written, here);
    },
    write: (value, line) => [{ attribute: name, value: print(value, line) }],
  };
}

/** An attribute that may be absent. */
export function maybeAttribute(name: string): Optional<string> {
  return {
    read(at) {
      const written = at.attribute(name);
      return written === '' ? undefined : written;
    },
    write: (value) => [{ attribute: name, value }],
  };
}

/** A text with a form. */
export function form(parse: Value<string>['parse']): Value<string> {
  return { parse, print: (value) => value };
}

export const text = form((value) => value);

/** One of a code list. Others are told of: lists grow. */
export const code = (list: readonly string[], name: string): Value<string> =>
  form((value, at) => {
    if (!list.includes(value)) at.warn(`is not in the code list ${name}`);
    return value;
  });

/** As written: a day of the calendar, and what may follow it. */
function dated(time: string, what: string): Value<string> {
  const whole = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${time}(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$`);
  return form((value, at) => (isDay(whole.exec(value)?.[1]) ? value : at.fail(`must be ${what}`)));
}

/** `xs:date`. */
export const date = dated('', 'a date (xs:date)');

/** `xs:dateTime`. */
export const dateTime = dated(
  'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?',
  'a date and time (xs:dateTime)',
);

/** The bound of a period: the schema says a date, messages also hold times. The 1.0 line is written as its schema says. */
export const day: Value<string> = {
  parse: (value, at) => (value.includes('T') ? dateTime : date).parse(value, at),
  print: (value, line) => (line === '1.0' ? value.slice(0, 10) : value),
};

/** Whether the calendar has that day. */
function isDay(written = ''): boolean {
  const instant = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written);
}

const booleans = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** `xs:boolean`, in any of its four spellings. */
export const boolean: Value<boolean> = {
  parse: (value, at) => booleans.get(value) ?? at.fail('must be true or false'),
  print: String,
};

/** An address that people are sent to: https, or http to the developer's own machine where the reader allows it. */
export const address = form((value, at) => {
  if (URL.canParse(value)) {
    if (value.startsWith('https://')) return value;
    if (at.reading.development && value.startsWith('http://') && isLocal(new URL(value))) return value;
  }
  return at.fail('must be an https:// URL');
});

/** One of a code list that has a word of ours for each. */
export function keyed<K extends string>(table: Readonly<Record<K, string>>, name: string): Value<K> {
  return {
    parse: (value, at) =>
      (Object.keys(table) as K[]).find((key) => table[key] === value) ?? at.fail(`has an unknown ${name}`),
    print: (key) => table[key],
  };
}

const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isUuid(value: string): boolean {
  return uuidForm.test(value);
}

/** `urn:uuid:…`, which the earlier lines did not insist on: there it is kept as written. */
export const urn = form((value, at) => {
  if (!value.startsWith('urn:uuid:') || !isUuid(value.slice(9)))
    at.failOn2('needs an id that is urn:uuid: and a UUID');
  return value;
});

/** The id of a request in its answer. Gateways leave out `urn:uuid:` at times, on every line. */
export const requestId = form((value, at) => {
  if (!isUuid(value)) return urn.parse(value, at);
  at.warn('lacks urn:uuid: in front of its requestId');
  return value;
});

/** A UUID without `urn:uuid:`, which gateways add at times. */
export const uuid = form((value, at) => {
  const bare = value.replace(/^urn:uuid:/, '');
  if (bare !== value) at.warn('must be a UUID without urn:uuid:');
  return isUuid(bare) ? bare : at.fail('must be a UUID');
});
