/** What stands between angle brackets (XML 1.0, sections 2.6, 2.8 and 3.1). Line ends are normalised before. */
import { XmlError } from './error.ts';
import { namePattern, resolved } from './lexical.ts';

/** A name as written, prefix included, and its value with references replaced. */
export type RawAttribute = readonly [name: string, value: string];

export interface StartTag {
  readonly name: string;
  readonly attributes: readonly RawAttribute[];
  /** `<a/>` */
  readonly empty: boolean;
}

const s = '[\\t\\n ]';
const name = new RegExp(namePattern, 'uy');
const attribute = new RegExp(`${s}+(${namePattern})${s}*=${s}*(?:"([^<"]*)"|'([^<']*)')`, 'uy');
const end = new RegExp(`${s}*(/?)>`, 'y');
const quoted = (value: string): string => `(?:"${value}"|'${value}')`;
const declaration = new RegExp(
  `<\\?xml${s}+version${s}*=${s}*${quoted('1\\.\\d+')}(?:${s}+encoding${s}*=${s}*${quoted('[A-Za-z][\\w.-]*')})?(?:${s}+standalone${s}*=${s}*${quoted('(?:yes|no)')})?${s}*\\?>`,
  'y',
);
const instruction = new RegExp(`<\\?(${namePattern})(?:${s}[^]*)?$`, 'uy');

/**
 * A start tag that is there as a whole.
 *
 * @param at - Where its `<` is.
 * @param most - How many attributes it may have.
 * @throws XmlError where it is not one.
 */
export function readStartTag(text: string, at: number, most: number): StartTag {
  name.lastIndex = at + 1;
  const tag = name.exec(text)?.[0];
  if (tag === undefined) throw new XmlError('A start tag has no valid name');
  const attributes: RawAttribute[] = [];
  const names = new Set<string>();
  let rest = at + 1 + tag.length;
  attribute.lastIndex = rest;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    rest = attribute.lastIndex;
    const [, key = '', double, single] = found;
    if (names.has(key)) throw new XmlError('An attribute stands twice');
    names.add(key);
    if (names.size > most) throw new XmlError(`An element has more than ${most} attributes`);
    // White space as written counts as spaces, white space by reference as what it is (section 3.3.3).
    attributes.push([key, resolved((double ?? single ?? '').replace(/[\t\n]/g, ' '))]);
  }
  end.lastIndex = rest;
  const over = end.exec(text);
  if (!over) throw new XmlError('A start tag is not valid');
  return { name: tag, attributes, empty: over[1] === '/' };
}

/** Where the `>` of a tag is; -1 if that has not come yet. One between quotes does not count. */
export function endOfTag(text: string, at: number): number {
  const stop = /["'>]/g;
  stop.lastIndex = at;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] === '>') return found.index;
    const closing = text.indexOf(found[0], stop.lastIndex);
    if (closing === -1) return -1;
    stop.lastIndex = closing + 1;
  }
  return -1;
}

/** Whether the XML declaration at this place is one. */
export function isDeclaration(text: string, at: number): boolean {
  declaration.lastIndex = at;
  return declaration.test(text);
}

/** Whether this is a processing instruction: with a name, which may not be `xml`. `text` ends before its `?>`. */
export function isInstruction(text: string): boolean {
  instruction.lastIndex = 0;
  const target = instruction.exec(text)?.[1];
  return target !== undefined && !/^xml$/i.test(target);
}
