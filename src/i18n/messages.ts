import { first } from './texts/first.ts';
import { later } from './texts/later.ts';
import { reviewTexts } from './texts/review.ts';

/**
 * English is the source: its keys and placeholders are the type that every catalogue must fill. Keys are stable
 * names, never English text; texts are plain, never HTML.
 *
 * `{{requester}}`, `{{provider}}`, `{{procedure}}` and `{{title}}` are the authorities' own words.
 */
export const messages = { ...first, ...reviewTexts, ...later } as const;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Key = keyof typeof messages;
type Plain = Exclude<Key, `${string}_${PluralForm}`>;
type Counted = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** What `t()` takes: a plural is asked for by its base name, with `count`. */
export type MessageKey = Plain | Counted;

/** A catalogue has every plain text and the `_other` of every plural; other forms are as its language needs. */
export type Catalogue = Readonly<Record<Plain | `${Counted}_other`, string>> &
  Readonly<Partial<Record<`${Counted}_${PluralForm}`, string>>>;

/** English as far as it is there: all of it, or what is spoken first. */
export type English = typeof first & Partial<typeof reviewTexts & typeof later>;

/**
 * Texts of the page that embeds us, by language and then by key: other words for ours, or a language that we do not
 * speak. What is left out stays as it is, or is said in English.
 */
export type OwnTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;
