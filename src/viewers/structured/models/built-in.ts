/** The data models of this project: their words are a file for each language, which comes along with the model. */
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** The words that every model has. */
const shared = ['person', 'place', 'paper'] as const;

type Group = Exclude<keyof Words, 'terms' | 'codes' | (typeof shared)[number]>;

/** What is known of a data model, without its words. */
export interface BuiltIn extends Omit<Model, 'labels' | 'codes'> {
  /** Whose words these are in the files of the languages. */
  readonly words: Group;
}

/** The model in the reader's words; without any, names become words and codes stay codes. */
export function inWords(model: BuiltIn, words: Words | undefined): Model {
  if (!words) return { ...model, labels: {} };
  const codes: Partial<Record<Group, Model['codes']>> = words.codes;
  const labels = Object.assign({}, ...shared.map((one) => words[one]), words[model.words]) as Model['labels'];
  return { ...model, labels, codes: codes[model.words] ?? {} };
}
