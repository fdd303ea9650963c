/** Text with elements in it, such as a sentence of which one word is set in bold: said as it stands, from its beginning to its end. */
import { kinds } from '../reading/batch.ts';
import type { Outline } from './outline.ts';

export function proseOf(outline: Outline, node: number): string {
  const { tree } = outline;
  let said = '';
  let gap = '';
  let depth = 0;
  for (let at = node + 1; at < tree.end(node); at += 1) {
    if (tree.isElement(at)) gap ||= gapAt(outline, at, depth);
    else if (tree.kind(at) !== kinds.attribute) {
      const text = tree.text(at);
      if (tree.isApart(at) || isOneNumber(said, text)) gap ||= ' ';
      said += (said && gap) + text;
      gap = '';
      depth = tree.depth(at);
    }
  }
  return said;
}

/** An empty element is a break between two lines; two elements next to one another are two things. */
function gapAt(outline: Outline, node: number, depth: number): string {
  const isEmpty = outline.texts(node).length === 0 && outline.elements(node).length === 0;
  if (isEmpty) return '\n';
  return depth > outline.tree.depth(node) ? ' ' : '';
}

/** Digits of two elements must not become one number. */
function isOneNumber(said: string, text: string): boolean {
  return /\d$/.test(said.slice(-1)) && /^\d/.test(text);
}
