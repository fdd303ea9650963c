/** The words of the built-in data models in one language. English is the type: a word that is missing does not compile. */
import type english from './words/en.ts';

export type Words = typeof english;
