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

export interface Codec<T, Found = T> {
  /** @throws EdmError where what stands there breaks a rule. */
  readonly read: (at: Cursor) => Found;
  readonly write: (value: T, line: LineId) => readonly Part[];
}

/** What may be absent: read as `undefined`, and then never asked to be written. */
export type Optional<T> = Codec<T, T | undefined>;

/** The element around a codec. */
export interface Place {
  readonly name: string;
  /** How it is looked for: by its name, or as a slot. */
  readonly step: string;
  /** Broken by its absence, and by what is wrong in it. */
  readonly rule: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** @param rule - The rule that is broken by its absence, and by what is wrong in it. */
export function child(name: string, rule?: string): Place {
  return { name, step: name, rule };
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
export function one<T>({ name, step, rule, attributes }: Place, { read, write }: Codec<T>): Codec<T> {
  return {
    read: (at) => read(at.only(step, rule)),
    write: (value, line) => [build(name, write(value, line), attributes)],
  };
}

/** There may be one. */
export function maybe<T>(place: Place, codec: Codec<T>): Optional<T> {
  return {
    read(at) {
      const found = at.maybe(place.step, place.rule);
      return found && codec.read(found);
    },
    write: one(place, codec).write,
  };
}

/** There may be several. */
export function some<T>(name: string, codec: Codec<T>): Optional<readonly T[]> {
  return {
    read(at) {
      const found = at.all(name).map((each) => codec.read(each));
      return found.length > 0 ? found : undefined;
    },
    write: (values, line) => values.map((value) => build(name, codec.write(value, line))),
  };
}

/** There has to be at least one. */
export function many<T>(name: string, codec: Codec<T>): Codec<readonly T[]> {
  return needed(some(name, codec), `at least one ${name}`);
}

/** What may be absent elsewhere, and not here. */
export function needed<T>({ read, write }: Optional<T>, what: string): Codec<T> {
  return { read: (at) => read(at) ?? at.fail(`needs ${what}`), write };
}

/** What no field can say by itself is checked once all of them are read. */
export function checked<T>({ read, write }: Codec<T>, check: (value: T, at: Cursor) => void): Codec<T> {
  return {
    read(at) {
      const value = read(at);
      check(value, at);
      return value;
    },
    write,
  };
}

/** What the place says, not the message: which kind of thing it is. */
export function known<T>(value: T): Codec<T> {
  return { read: () => value, write: () => [] };
}

/** The lines whose schema grew beyond the one of 1.0. */
export const since11: readonly LineId[] = ['1.1', '1.2', '2.0'];

/** What only some lines have: left out when another one is written. */
export function onlyOn<T, Found>(
  lines: readonly LineId[],
  { read, write }: Codec<T, Found>,
): Codec<T, Found> {
  return { read, write: (value, line) => (lines.includes(line) ? write(value, line) : []) };
}

type Table<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Required<T>[K]> : Codec<T[K]>;
};

/** Fields in the order in which the schema has them. What stands beside them is told of, and passed over. */
export function sequence<T extends object>(table: Table<T>): Codec<T> {
  const fields = Object.entries(table) as unknown as readonly [keyof T, Codec<unknown>][];
  return {
    read(at) {
      const entries = fields.map(([key, codec]) => [key, codec.read(at)] as const);
      at.passOverUnread();
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
    },
    write: (value, line) =>
      fields.flatMap(([key, codec]) => (value[key] === undefined ? [] : codec.write(value[key], line))),
  };
}
