/** Code as the documentation shows it. */
import { readFileSync } from 'node:fs';

export interface Block {
  /** Where it stands, for messages: `docs/embedding.md:12`. */
  readonly where: string;
  readonly language: string;
  /** What follows the language: `run`, or `file=…`. */
  readonly mark: string;
  readonly code: string;
}

/** The blocks of a page that carry a mark behind their language. */
export function markedBlocks(file: string): readonly Block[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\w+) (\S+)\n(.*?)^```$/gms)].map(
    ({ index, 1: language = '', 2: mark = '', 3: code = '' }) => ({
      where: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      mark,
      code,
    }),
  );
}

/** The files that a page tells to write, by name. */
export function filesIn(file: string): ReadonlyMap<string, string> {
  return new Map(
    markedBlocks(file).flatMap(({ mark, code }) =>
      mark.startsWith('file=') ? [[mark.slice('file='.length), code] as const] : [],
    ),
  );
}
