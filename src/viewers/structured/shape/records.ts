/** Which records may stand in a table, and under which columns. */
import type { Outline } from './outline.ts';

/** A table with more columns is harder to read than a list. */
const mostColumns = 8;

/** Records that hold records of their own stand alone, so that their parts can be a table. The others stay together. */
export function* runs(
  outline: Outline,
  name: string,
  nodes: readonly number[],
): Generator<readonly number[]> {
  if (!knownColumns(outline, name)) {
    yield nodes;
    return;
  }
  let run: number[] = [];
  for (const node of nodes) {
    if (!outline.elements(node).some((one) => outline.name(one) === name)) run.push(node);
    else {
      if (run.length > 0) yield run;
      run = [];
      yield [node];
    }
  }
  if (run.length > 0) yield run;
}

function knownColumns({ model }: Outline, name: string): readonly string[] | undefined {
  return model?.tables && Object.hasOwn(model.tables, name) ? model.tables[name] : undefined;
}

/** The columns of a table, if these are records of one shape: one that their model knows, or a simple one. */
export function* columnsOf(
  outline: Outline,
  name: string,
  records: readonly number[],
): Generator<undefined, readonly string[] | undefined> {
  if (records.length < 2) return undefined;
  const known = knownColumns(outline, name);
  const fits = (record: number): boolean => known !== undefined || isSimple(outline, record);
  const columns = new Set<string>();
  for (const record of records) {
    if (!fits(record)) return undefined;
    for (const part of outline.parts(record)) columns.add(outline.name(part));
    yield;
  }
  // A column that no record fills says nothing.
  const used = (known ?? [...columns]).filter((column) => columns.has(column));
  return known || used.length <= mostColumns ? used : undefined;
}

function isSimple(outline: Outline, record: number): boolean {
  return (
    outline.texts(record).length === 0 && [...outline.parts(record)].every((part) => outline.isFact(part))
  );
}
