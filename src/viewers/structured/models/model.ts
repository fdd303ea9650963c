/** Data models: what the names in a document mean, so that it can be shown in the reader's words. */
import type { Localized } from '../../../domain/localized.ts';

/** A text in several languages, or one that every reader is shown. */
export type Label = string | Localized;

/**
 * What a value is, where its name tells. A `unit` is read together with the number that it stands beside; of `html` the
 * text is shown, without markup.
 */
export type Kind = 'country' | 'language' | 'sex' | 'number' | 'time' | 'unit' | 'html' | 'plain';

/**
 * What is known of a data model. Names are local names of elements and attributes (or keys of JSON), or `parent/name`
 * where the parent matters. What a model does not mention is shown all the same.
 */
export interface Model {
  readonly labels: Readonly<Record<string, Label>>;
  readonly kinds?: Readonly<Record<string, Kind>>;
  /** Codes and what they mean, by the name that holds them. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, Label>>>>;
  /** Elements that say nothing themselves: what is in them stands in their place. */
  readonly hoisted?: readonly string[];
  /** Records that are shown as a table, and the names of its columns. What else they hold folds out. */
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  /** What a group is told apart by: the name inside it that goes into its heading. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Groups that stand folded: they serve machines. */
  readonly folded?: readonly string[];
}

/** A module with one model. */
export interface ModelModule {
  readonly model: Model;
}
