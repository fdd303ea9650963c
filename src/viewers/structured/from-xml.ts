/** XML as entries. Nothing is lost: every text and every attribute value is in the result. */
import { xmlNamespace, xmlnsNamespace, type XmlElement } from '../../xml/element.ts';
import { readXml } from '../../xml/read.ts';
import { words, type Entry } from './entry.ts';

/** @throws XmlError where the text is not well-formed, holds a DOCTYPE or is too large or deep. */
export function fromXml(text: string): Entry {
  return entry(readXml(text));
}

function entry({ local, attributes, children }: XmlElement): Entry {
  const value = children
    .filter((child) => typeof child === 'string')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  const lang = attributes.find((one) => one.namespace === xmlNamespace && one.local === 'lang')?.value;
  return {
    label: words(local),
    ...(value && { value }),
    ...(lang && { lang }),
    qualifiers: attributes
      .filter(({ namespace }) => namespace !== xmlnsNamespace && namespace !== xmlNamespace)
      .map((one) => ({ label: words(one.local), value: one.value })),
    entries: children.filter((child) => typeof child !== 'string').map(entry),
  };
}
