/** Stories that the project's own lists make: what is added to a list is a story by itself. */
import { graph } from '../../src/machine/graph.ts';
import { scenarios } from '../../src/msw/index.ts';

/** Every name has its story: the file exports `story`, which tells one by its name. */
export const lists = [
  { file: 'journeys.list.ts', title: 'Whole/Journeys', names: Object.keys(scenarios) },
  { file: 'screens.list.ts', title: 'Whole/Screens', names: Object.keys(graph) },
] as const;

/** The list behind a file, by its path. */
export function listOf(path: string): (typeof lists)[number] | undefined {
  return lists.find(({ file }) => path.endsWith(`/demo/stories/${file}`));
}

/** As a story is called in the side bar: `answer-lost` and `answerLost` are "Answer lost". */
export function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As a module can export it: `answer-lost` is `answerLost`. */
export function identifier(name: string): string {
  return name.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}
