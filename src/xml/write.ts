/** Builds XML that is well-formed by construction, and indents it for people to read. */
import { entities, refuseForbidden } from './lexical.ts';

/** An element to be written. */
export interface Markup {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (Markup | string)[];
}

/**
 * An element with attributes and content.
 *
 * @param attributes - Those that are `undefined` are left out.
 * @param children - Elements and texts; those that are `undefined` are left out.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Markup | string | undefined)[]
): Markup {
  return {
    name,
    attributes: Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined),
    children: children.filter((child) => child !== undefined),
  };
}

/**
 * The document with its declaration, indented by two spaces. Text is never given white space that it had not:
 * an element that holds any is written on one line.
 *
 * @throws XmlError where a text holds a character that XML 1.0 cannot carry (section 2.2).
 */
export function serialize(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, children }: Markup, indent: string): string {
  const head = attributes.map(([key, value]) => ` ${key}="${escaped(value, /[&<"\t\n\r]/g)}"`).join('');
  if (children.length === 0) return `${indent}<${name}${head}/>`;
  const inline = children.some((child) => typeof child === 'string');
  const lines = children.map((child) =>
    typeof child === 'string' ? escaped(child, /[&<>\r]/g) : written(child, inline ? '' : `${indent}  `),
  );
  const content = inline ? lines.join('') : `\n${lines.join('\n')}\n${indent}`;
  return `${indent}<${name}${head}>${content}</${name}>`;
}

/** As a reference whatever a reader would otherwise take for markup, or would normalise away. */
function escaped(text: string, special: RegExp): string {
  refuseForbidden(text);
  return text.replace(special, (char) => `&${names.get(char) ?? `#${char.charCodeAt(0)}`};`);
}

const names = new Map([...entities].map(([name, char]) => [char, name]));
