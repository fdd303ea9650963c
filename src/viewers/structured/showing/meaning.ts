/** What a value is, by its name: nothing is taken for a country or a sex because it looks like one. */
import type { Kind, Model } from '../models/model.ts';
import type { Fact } from '../shape/fact.ts';

const byName: readonly (readonly [RegExp, Kind])[] = [
  [/country|nationality|citizenship/i, 'country'],
  [/^(?:.*languages?(?:code|ofinstruction)?|lang)$/i, 'language'],
  [/^(?:administrative)?(?:sex|gender)(?:code)?$/i, 'sex'],
  [/^(?:.*amount|.*percentage|credits|ects|.*(?:price|salary|total))$/i, 'number'],
  [/time/i, 'time'],
];

export function kindOf({ name, parent }: Pick<Fact, 'name' | 'parent'>, model: Model | undefined): Kind {
  const known = found(model?.kinds, parent, name);
  return known ?? byName.find(([pattern]) => pattern.test(name))?.[1] ?? 'plain';
}

/** What a table of a model says about a name, or about that name within its parent. */
export function found<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  parent: string,
  name: string,
): Value | undefined {
  const within = `${parent}/${name}`;
  // Names come from the document: `constructor` is one of them.
  if (!table) return undefined;
  if (Object.hasOwn(table, within)) return table[within];
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
