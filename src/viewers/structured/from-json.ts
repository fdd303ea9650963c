/** JSON as entries, with duplicate keys and numbers exactly as they are written. The only file that knows the parser. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { words, type Entry } from './entry.ts';

/** Deeper than any evidence, and shallow enough for a parser that calls itself. */
const deepest = 200;

/**
 * @param title - What the whole is called, because JSON has no name for it.
 * @throws SyntaxError where the text is not JSON (RFC 8259), RangeError where it is nested too deep.
 */
export function fromJson(text: string, title: string): Entry {
  if (nesting(text) > deepest) throw new RangeError('The JSON is nested too deep.');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) throw new SyntaxError('The text is not JSON.');
  return entry(title, tree, text);
}

function entry(label: string, node: Node, text: string): Entry {
  const bare = { label, qualifiers: [], entries: [] };
  if (node.type === 'object') return { ...bare, entries: members(node, text) };
  if (node.type === 'array') return { ...bare, entries: items(label, node, text) };
  // JSON.parse would turn 1e400 into Infinity and round long numbers: what was written is shown.
  return {
    ...bare,
    value: node.type === 'string' ? String(node.value) : text.slice(node.offset, node.offset + node.length),
  };
}

function members({ children = [] }: Node, text: string): readonly Entry[] {
  return children.flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const label = words(String(key.value));
    // The items of a list carry its name, as repeated elements do in XML.
    return value.type === 'array' ? items(label, value, text) : [entry(label, value, text)];
  });
}

function items(label: string, { children = [] }: Node, text: string): readonly Entry[] {
  return children.length > 0
    ? children.map((item) => entry(label, item, text))
    : [{ label, value: '[]', qualifiers: [], entries: [] }];
}

/** How deep it goes, by its brackets alone: strings are passed over. */
function nesting(text: string): number {
  const steps: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };
  let depth = 0;
  let most = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    depth += steps[token] ?? 0;
    most = Math.max(most, depth);
  }
  return most;
}
