/** What the fragment `sdg:Evidence` beside a document says, as far as it can be read without doubt. */
import type { Localized } from '../../../domain/localized.ts';
import type { XmlElement } from '../../../xml/element.ts';
import { XmlError } from '../../../xml/error.ts';
import { readXml } from '../../../xml/read.ts';

/** Whatever is not there, or not as it should be, is left out. */
export interface Metadata {
  readonly title?: Localized;
  readonly issuer?: Localized;
  readonly issued?: string;
  readonly language?: string;
  readonly conformsTo?: string;
}

/** A fragment is small: more than this is none. */
const limits = { characters: 100_000, depth: 30, elements: 2000 };

/**
 * @param fragment - Names are taken without their prefixes, which a fragment may not declare.
 * @returns Nothing where the text is not XML: the evidence counts without it.
 */
export function metadataIn(fragment: string): Metadata {
  const evidence = parsed(fragment);
  if (evidence?.local !== 'Evidence') return {};
  const [conformance] = all(evidence, 'IsConformantTo');
  const [distribution] = all(evidence, 'Distribution');
  const [authority] = all(evidence, 'IssuingAuthority');
  return {
    ...found('title', conformance && texts(all(conformance, 'Title'))),
    ...found('issuer', authority && texts(all(authority, 'Name'))),
    ...found('issued', textOf(all(evidence, 'IssuingDate')[0], /^\d{4}-\d{2}-\d{2}$/)),
    ...found('language', textOf(all(distribution, 'Language')[0], /^[a-z]{2,3}$/i)?.toLowerCase()),
    ...found('conformsTo', textOf(all(distribution, 'ConformsTo')[0], /^\S+$/)),
  };
}

function parsed(fragment: string): XmlElement | undefined {
  try {
    return readXml(fragment, limits);
  } catch (thrown) {
    if (thrown instanceof XmlError) return undefined;
    throw thrown;
  }
}

function all(parent: XmlElement | undefined, local: string): readonly XmlElement[] {
  return (parent?.children ?? [])
    .filter((one) => typeof one !== 'string')
    .filter((one) => one.local === local);
}

/** The text of an element, `undefined` where it is none of the kind that is looked for. */
function textOf(element: XmlElement | undefined, pattern = /\S/): string | undefined {
  const text = element?.children
    .filter((one) => typeof one === 'string')
    .join('')
    .trim();
  return text !== undefined && pattern.test(text) ? text : undefined;
}

/** Each in the language it names; one that names none is of an unknown language. */
function texts(elements: readonly XmlElement[]): Localized | undefined {
  const known = elements.flatMap((element) => {
    const text = textOf(element);
    const lang = element.attributes.find(({ local }) => local === 'lang')?.value.toLowerCase();
    return text === undefined ? [] : [[lang ?? 'und', text] as const];
  });
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

function found<K extends keyof Metadata>(key: K, value: Metadata[K] | undefined): Pick<Metadata, K> | object {
  return value === undefined ? {} : { [key]: value };
}
