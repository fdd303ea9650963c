/**
 * How one thing of a message is read and written: one table for both, so that what is read is what is written again.
 *
 * A codec stands inside an element: it reads from there, and writes what belongs in there.
 */
import { element, type Markup } from '../../../xml/write.ts';
import type { LineId } from '../line.ts';
import type { Cursor } from './cursor.ts';

/** What a codec writes into its element: content, or an attribute. */
export type Part = Markup | string | { readonly attribute: string; readonly value: string };

export interface Codec<T> {
  /** @throws EdmError where what stands there breaks a rule. */
  readonly read: (at: Cursor) => T;
  readonly write: (value: T, line: LineId) => readonly Part[];
}

/** What is around a codec: an element, or a slot. */
export interface Place {
  readonly name: string;
  readonly rule?: string;
  wrap(parts: readonly Part[]): Part;
  /** From the element found to where the codec reads. */
  enter(at: Cursor): Cursor;
}

/** @param rule - The rule that is broken by its absence, and by what is wrong in it. */
export function child(name: string, rule?: string): Place {
  return {
    name,
    ...(rule !== undefined && { rule }),
    wrap: (parts) => build(name, parts),
    enter: (at) => at,
  };
}

/** An element with what codecs wrote. */
export function build(
  name: string,
  parts: readonly Part[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): Markup {
  const all: Record<string, string | undefined> = { ...attributes };
  const content: (Markup | string)[] = [];
  for (const part of parts) {
    if (typeof part === 'object' && 'attribute' in part) all[part.attribute] = part.value;
    else content.push(part);
  }
  return element(name, all, ...content);
}

/** There has to be one. */
export function one<T>(place: Place, codec: Codec<T>): Codec<T> {
  return {
    read: (at) => codec.read(place.enter(at.only(place.name, place.rule))),
    write: (value, line) => [place.wrap(codec.write(value, line))],
  };
}

/** There may be one. */
export function maybe<T>(place: Place, codec: Codec<T>): Codec<T | undefined> {
  return {
    read(at) {
      const found = at.maybe(place.name, place.rule);
      return found && codec.read(place.enter(found));
    },
    write: (value, line) => (value === undefined ? [] : [place.wrap(codec.write(value, line))]),
  };
}

/** There may be several, but no fewer than `least`. */
export function many<T>(name: string, codec: Codec<T>, least = 0, rule?: string): Codec<readonly T[]> {
  return {
    read(at) {
      const found = at.all(name, rule);
      if (found.length < least) at.fail(`needs at least one ${name}`, rule ?? at.rule);
      return found.map((each) => codec.read(each));
    },
    write: (values, line) => values.map((value) => build(name, codec.write(value, line))),
  };
}

/** Several, or nothing at all where there are none. */
export function some<T>(name: string, codec: Codec<T>): Codec<readonly T[] | undefined> {
  const { read, write } = many(name, codec);
  return {
    read(at) {
      const found = read(at);
      return found.length > 0 ? found : undefined;
    },
    write: (values, line) => write(values ?? [], line),
  };
}

/** What the place says, not the message: which kind of thing it is. */
export function known<T>(value: T): Codec<T> {
  return { read: () => value, write: () => [] };
}

/** The lines whose schema grew beyond the one of 1.0. */
export const since11: readonly LineId[] = ['1.1', '1.2', '2.0'];

/** What only some lines have: left out when another one is written. */
export function onlyOn<T>(lines: readonly LineId[], { read, write }: Codec<T>): Codec<T> {
  return { read, write: (value, line) => (lines.includes(line) ? write(value, line) : []) };
}

type Table<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Codec<T[K] | undefined> : Codec<T[K]>;
};

/** Fields in the order in which the schema has them. What stands beside them is told of, and passed over. */
export function sequence<T extends object>(table: Table<T>): Codec<T> {
  const fields = Object.entries(table) as unknown as readonly [keyof T, Codec<unknown>][];
  return {
    read(at) {
      const entries = fields.map(([key, codec]) => [key, codec.read(at)] as const);
      for (const name of at.unread) at.warn(`holds ${name}, which is passed over`, 'passed over');
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
    },
    write: (value, line) =>
      fields.flatMap(([key, codec]) => (value[key] === undefined ? [] : codec.write(value[key], line))),
  };
}
