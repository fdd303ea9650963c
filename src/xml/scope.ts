/** Which namespace a prefix stands for at one place in the document (Namespaces in XML 1.0). */
import { xmlNamespace, xmlnsNamespace, type XmlName } from './element.ts';
import { XmlError } from './error.ts';

/** The namespace of a prefix, `undefined` where it was never declared. The empty prefix is the default. */
export type Scope = (prefix: string) => string | undefined;

/** The two prefixes that are bound before anything is declared. */
const reserved = new Map([
  ['xml', xmlNamespace],
  ['xmlns', xmlnsNamespace],
]);

export const outermost: Scope = (prefix) => reserved.get(prefix);

/**
 * The scope within an element that has these attributes.
 *
 * @throws XmlError where a reserved prefix or namespace is bound to anything else.
 */
export function within(outer: Scope, attributes: readonly (readonly [name: string, value: string])[]): Scope {
  const declared = new Map<string, string>();
  for (const [name, value] of attributes) {
    const found = /^xmlns(?::([^]*))?$/.exec(name);
    if (!found) continue;
    const [, prefix = ''] = found;
    // `xmlns:xml` may be declared, as long as it says what is true anyway.
    if (prefix === 'xml' && value === xmlNamespace) continue;
    if (reserved.has(prefix) || [...reserved.values()].includes(value))
      throw new XmlError(`${name} binds a reserved prefix or namespace`);
    declared.set(prefix, value);
  }
  // A chain rather than copies: a thousand declarations cost nothing to the elements that follow.
  return declared.size === 0 ? outer : (prefix) => declared.get(prefix) ?? outer(prefix);
}

/** The name split and bound. An attribute without prefix is in no namespace, whatever the default. */
export function bind(name: string, scope: Scope, kind: 'element' | 'attribute'): XmlName {
  if (name === 'xmlns') return { name, local: name, namespace: xmlnsNamespace };
  const colon = name.indexOf(':');
  const bound = kind === 'element' || colon !== -1;
  const namespace = bound ? scope(name.slice(0, Math.max(0, colon))) : undefined;
  return { name, local: name.slice(colon + 1), namespace: namespace ?? '' };
}
