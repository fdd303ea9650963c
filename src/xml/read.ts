/** From text to a tree of elements. The only file that knows the parser. */
import { parseXml, XmlElement as Parsed, XmlError as ParserError, XmlText } from '@rgrove/parse-xml';
import type { XmlAttribute, XmlElement } from './element.ts';
import { XmlError } from './error.ts';
import { defaultLimits, guard, type XmlLimits } from './guard.ts';
import { bind, outermost, within, type Scope } from './scope.ts';

/**
 * The root element of an XML 1.0 document.
 *
 * A document with a DOCTYPE is refused unread: evidence needs none, and everything that makes XML dangerous
 * (entity expansion, external files) starts there.
 *
 * @param limits - Replaces single limits of `defaultLimits`. The parser recurses once per level, so a `depth` of
 * more than a few thousand overflows the stack.
 * @throws XmlError where the text is not well-formed, holds a DOCTYPE or exceeds a limit.
 */
export function readXml(text: string, limits: Partial<XmlLimits> = {}): XmlElement {
  const all = { ...defaultLimits, ...limits };
  if (text.length > all.characters)
    throw new XmlError(`The document is longer than ${all.characters} characters`);
  // XML 1.0, section 2.11. The parser does it too, but in a time that grows with the square of the text.
  const lines = text.replace(/\r\n?/g, '\n');
  guard(lines, all);
  const root = parse(lines);
  if (!root) throw new XmlError('There is no root element');
  return bound(root, outermost);
}

function parse(text: string): Parsed | null {
  try {
    return parseXml(text).root;
  } catch (thrown) {
    if (!(thrown instanceof ParserError)) throw thrown;
    // The parser's message quotes the document, and with it people's data: only its first words are kept.
    const [words = ''] = thrown.message.split(' (line ');
    throw new XmlError(words, thrown);
  }
}

function bound(parsed: Parsed, outer: Scope): XmlElement {
  const written = Object.entries(parsed.attributes);
  const scope = within(outer, written);
  const attributes = written.map(([name, value]) => ({ ...bind(name, scope, 'attribute'), value }));
  refuseTwins(attributes);
  return { ...bind(parsed.name, scope, 'element'), attributes, children: content(parsed, scope) };
}

/** Two prefixes for one namespace make two spellings of one attribute (Namespaces in XML 1.0, section 6.3). */
function refuseTwins(attributes: readonly XmlAttribute[]): void {
  const seen = new Set<string>();
  for (const { name, local, namespace } of attributes) {
    if (!namespace) continue;
    const expanded = `${namespace} ${local}`;
    if (seen.has(expanded)) throw new XmlError(`Duplicate attribute: ${name}`);
    seen.add(expanded);
  }
}

function content({ children }: Parsed, scope: Scope): XmlElement['children'] {
  const kept: (XmlElement | string)[] = [];
  for (const child of children) {
    if (child instanceof Parsed) kept.push(bound(child, scope));
    else if (child instanceof XmlText) {
      const before = kept.at(-1);
      // An instruction that was left out must not tear a text apart.
      if (typeof before === 'string') kept[kept.length - 1] = before + child.text;
      else kept.push(child.text);
    }
  }
  return kept;
}
