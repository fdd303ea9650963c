/** `sdg:Distribution` and `sdg:DistributedAs`: in which format, language and data model evidence comes. */
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';

export interface Distribution {
  /** Media types. */
  readonly formats: readonly string[];
  /** Lower-case BCP 47 tags. A language that cannot be had is not an error (TDD 4.5.1 §3.5). */
  readonly languages: readonly string[];
  /** URI of the data model; for structured formats only. */
  readonly conformsTo?: string;
}

export function readDistribution(at: Cursor): Distribution {
  const conformsTo = at.maybe('sdg:ConformsTo')?.requiredText();
  return {
    formats: at.all('sdg:Format').map((one) => one.requiredText()),
    languages: at.all('sdg:Language').map((one) => one.requiredText().toLowerCase()),
    ...(conformsTo && { conformsTo }),
  };
}

export function writeDistribution(
  name: 'sdg:Distribution' | 'sdg:DistributedAs',
  { formats, languages, conformsTo }: Distribution,
): Markup {
  return element(
    name,
    {},
    ...formats.map((format) => element('sdg:Format', {}, format)),
    ...languages.map((language) => element('sdg:Language', {}, language.toUpperCase())),
    conformsTo ? element('sdg:ConformsTo', {}, conformsTo) : undefined,
  );
}
