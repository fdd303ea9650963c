/** From text to a tree of elements. */
import type { XmlElement } from './element.ts';
import { XmlError } from './error.ts';
import type { XmlLimits } from './limits.ts';
import { bind, outermost, within, type Scope } from './scope.ts';
import { XmlTokenizer } from './tokenizer.ts';

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * The root element of an XML 1.0 document.
 *
 * @param limits - Replaces single limits of `defaultLimits`.
 * @throws XmlError where the text is not well-formed, holds a DOCTYPE or exceeds a limit.
 */
export function readXml(text: string, limits: Partial<XmlLimits> = {}): XmlElement {
  let root: XmlElement | undefined;
  const path: { readonly element: Growing; readonly scope: Scope }[] = [];
  const tokenizer = new XmlTokenizer(
    {
      opened(name, raw) {
        const outer = path.at(-1);
        const scope = within(outer?.scope ?? outermost, raw);
        const attributes = raw.map(([key, value]) => ({ ...bind(key, scope, 'attribute'), value }));
        refuseTwins(attributes);
        const element = { ...bind(name, scope, 'element'), attributes, children: [] };
        if (outer) outer.element.children.push(element);
        else root = element;
        path.push({ element, scope });
      },
      closed() {
        path.pop();
      },
      text(piece) {
        const children = path.at(-1)?.element.children ?? [];
        const before = children.at(-1);
        // What a comment or an instruction stood in is one text all the same.
        if (typeof before === 'string') children[children.length - 1] = before + piece;
        else children.push(piece);
      },
    },
    limits,
  );
  tokenizer.push(text);
  tokenizer.end();
  if (!root) throw new XmlError('There is no root element');
  return root;
}

/** Two prefixes for one namespace make two spellings of one attribute (Namespaces in XML 1.0, section 6.3). */
function refuseTwins(attributes: XmlElement['attributes']): void {
  const names = attributes
    .filter(({ namespace }) => namespace)
    .map(({ local, namespace }) => `${namespace} ${local}`);
  if (names.length > 1 && new Set(names).size < names.length) throw new XmlError('An attribute stands twice');
}
