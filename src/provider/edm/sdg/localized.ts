/** One text in several languages: repeated elements in a message, one record in the program. */
import type { Localized } from '../../../domain/localized.ts';
import { xmlNamespace } from '../../../xml/element.ts';
import { element, type Markup } from '../../../xml/write.ts';
import type { Cursor } from '../regrep/cursor.ts';
import { namespaces, type QualifiedName } from '../vocabulary.ts';

/** BCP 47: the language of a text that does not say which it is in. */
const undetermined = 'und';

/** What `lang` may be in front of: nothing, `xml:`, and by a mistake that spread with a sample, `xsi:`. */
const langNamespaces: readonly string[] = ['', xmlNamespace, namespaces.xsi];

/**
 * Texts by language. Of two in one language the first counts.
 *
 * @param textOf - Where the text of one element is; its content unless said otherwise.
 */
export function readTexts(
  elements: readonly Cursor[],
  textOf: (one: Cursor) => string = (one) => one.requiredText(),
): Localized {
  const texts = new Map<string, string>();
  for (const one of elements) {
    const lang = langOf(one);
    if (!texts.has(lang)) texts.set(lang, textOf(one));
  }
  return Object.fromEntries(texts);
}

/** The texts of this name, of which there has to be at least one. */
export function readRequiredTexts(parent: Cursor, name: QualifiedName): Localized {
  const elements = parent.all(name);
  return elements.length > 0 ? readTexts(elements) : parent.fail(`needs at least one ${name}`);
}

export function writeTexts(name: QualifiedName, texts: Localized): readonly Markup[] {
  return Object.entries(texts).map(([lang, text]) => element(name, { lang: writtenTag(lang) }, text));
}

/** The language tag as the code list of the specification has it: upper case. */
export function writtenTag(lang: string): string | undefined {
  return lang === undetermined ? undefined : lang.toUpperCase();
}

function langOf({ element: { attributes } }: Cursor): string {
  const written = attributes.find(
    ({ local, namespace }) => local === 'lang' && langNamespaces.includes(namespace),
  );
  const lang = written?.value.trim().toLowerCase() ?? '';
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(lang) ? lang : undetermined;
}
