/**
 * Turns away a text that would hurt its parser, before the parser sees it.
 *
 * One pass over the markup, no recursion and no tree: a recursive parser overflows the stack on deep nesting, and
 * entities declared in a DOCTYPE multiply. Whatever is not well-formed is left for the parser to name.
 */
import { placeOf, XmlError } from './error.ts';

/** How much XML is too much. */
export interface XmlLimits {
  /** Length of the text, in UTF-16 code units. */
  readonly characters: number;
  /** Elements inside one another, the root being the first. */
  readonly depth: number;
  readonly elements: number;
  /** Attributes of one element, namespace declarations included. */
  readonly attributes: number;
}

/** Far above what any evidence needs, far below what stops a browser. */
export const defaultLimits: XmlLimits = {
  characters: 10_000_000,
  depth: 200,
  elements: 500_000,
  attributes: 256,
};

/** Markup that is skipped as a whole: how it opens, how it closes. */
const opaque = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['</', '>'],
] as const;

/** @throws XmlError where the text holds a DOCTYPE or exceeds a limit. */
export function guard(text: string, limits: XmlLimits): void {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at !== -1;) {
    const end = endOfOpaque(text, at) ?? endOfTag(text, at, limits.attributes);
    if (end === undefined) return;
    if (text[at + 1] === '/') depth -= 1;
    else if (isStartTag(text, at)) {
      elements += 1;
      if (depth + 1 > limits.depth) refuse(text, at, `Elements are nested more than ${limits.depth} deep`);
      if (elements > limits.elements) refuse(text, at, `There are more than ${limits.elements} elements`);
      if (text[end - 2] !== '/') depth += 1;
    }
    at = text.indexOf('<', end);
  }
}

function isStartTag(text: string, at: number): boolean {
  return text[at + 1] !== '!' && text[at + 1] !== '?';
}

/** Where a comment, CDATA section, instruction or end tag is over; `undefined` for anything else. */
function endOfOpaque(text: string, at: number): number | undefined {
  const found = opaque.find(([open]) => text.startsWith(open, at));
  if (!found) {
    if (text[at + 1] === '!') refuse(text, at, 'A document type declaration (DOCTYPE) is not accepted');
    return undefined;
  }
  const [open, close] = found;
  const end = text.indexOf(close, at + open.length);
  // Never closed: to the guard the text ends here.
  return end === -1 ? text.length : end + close.length;
}

/** Where a start tag is over; `undefined` if it never is. A `>` between quotes does not count. */
function endOfTag(text: string, at: number, attributesAllowed: number): number | undefined {
  const stop = /["'>]/g;
  stop.lastIndex = at;
  let attributes = 0;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] === '>') return stop.lastIndex;
    attributes += 1;
    if (attributes > attributesAllowed)
      refuse(text, at, `An element has more than ${attributesAllowed} attributes`);
    const closing = text.indexOf(found[0], stop.lastIndex);
    if (closing === -1) return undefined;
    stop.lastIndex = closing + 1;
  }
  return undefined;
}

function refuse(text: string, at: number, why: string): never {
  throw new XmlError(why, placeOf(text, at));
}
