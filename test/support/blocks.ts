/** Code as the documentation shows it. */
import { globSync, readFileSync } from 'node:fs';

/** Every page that may show some. */
export const documentation: readonly string[] = ['README.md', ...globSync('docs/**/*.md').sort()];

export interface Block {
  /** Where it stands, for messages: `docs/embedding.md:12`. */
  readonly where: string;
  readonly language: string;
  /** What follows the language: `run`, or `file=…`. */
  readonly mark: string;
  readonly code: string;
}

/** The marks that somebody runs, by language; besides them, `file=…`. `docs/README.md` says what each means. */
const marks: Readonly<Record<string, readonly string[]>> = {
  html: ['run', 'part', 'theme', 'italy', 'inside', 'around'],
  css: ['run'],
  ts: ['run', 'log', 'msw', 'portal'],
  js: [],
  tsx: [],
  vue: [],
  svelte: [],
};

/**
 * The blocks of a page that carry a mark behind their language.
 *
 * @throws where code has none, or one that nobody runs: it would be skipped in silence.
 */
export function markedBlocks(file: string): readonly Block[] {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms)].map(
    ({ index, 1: language = '', 2: mark = '', 3: code = '' }) => ({
      where: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      mark: mark.trim(),
      code,
    }),
  );
  for (const { where, language, mark } of blocks) {
    const known = marks[language];
    if (known && !known.includes(mark) && !/^file=\S+$/.test(mark))
      throw new Error(`${where}: nobody runs ${language} with ${mark ? `the mark "${mark}"` : 'no mark'}.`);
  }
  return blocks.filter(({ mark }) => mark !== '');
}

/** The one block of the documentation that carries this mark. */
export function blockMarked(mark: string): string {
  const [block, another] = documentation.flatMap(markedBlocks).filter((one) => one.mark === mark);
  if (!block || another) throw new Error(`There has to be one block "${mark}", and no other.`);
  return block.code;
}

/** The files that a page tells to write, by name. */
export function filesIn(file: string): ReadonlyMap<string, string> {
  return new Map(
    markedBlocks(file).flatMap(({ mark, code }) =>
      mark.startsWith('file=') ? [[mark.slice('file='.length), code] as const] : [],
    ),
  );
}
