/** One text in every language of this project: a language that is added is asked for by the compiler. */
import type { Language } from '../../../../i18n/catalogues.ts';

export type Words = Readonly<Record<Language, string>>;

/** Labels by name, as the models of this project write them. */
export type Labels = Readonly<Record<string, Words>>;
