/** What stands between angle brackets (XML 1.0, sections 2.6, 2.8 and 3.1). Line ends are normalised before. */
import { XmlError } from './error.ts';
import { namePattern, resolved } from './lexical.ts';
import { keepLimit, type XmlLimits } from './limits.ts';

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
const stated = (key: string, value: string): string => `${s}+${key}${s}*=${s}*(?:"${value}"|'${value}')`;

/** The XML declaration, without the `?>` at its end. */
export const declaration = new RegExp(
  `^<\\?xml${stated('version', '1\\.\\d+')}(?:${stated('encoding', '[A-Za-z][\\w.-]*')})?(?:${stated('standalone', '(?:yes|no)')})?${s}*$`,
);

/** A processing instruction, without the `?>` at its end: with a name, which may not be `xml`. */
export const instruction = new RegExp(`^<\\?(?![Xx][Mm][Ll](?:${s}|$))${namePattern}(?:${s}|$)`, 'u');

/**
 * The start tag at the beginning of a text, there as a whole.
 *
 * @throws XmlError where it is not one.
 */
export function readStartTag(text: string, limits: XmlLimits): StartTag {
  let rest = 1;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = rest;
    const found = pattern.exec(text);
    if (found) rest = pattern.lastIndex;
    return found;
  };
  const tag = next(name)?.[0];
  if (tag === undefined) throw new XmlError('A tag has no valid name');
  const attributes: RawAttribute[] = [];
  const names = new Set<string>();
  for (let found = next(attribute); found; found = next(attribute)) {
    const [, key = '', double, single] = found;
    if (names.has(key)) throw new XmlError('An attribute stands twice');
    names.add(key);
    keepLimit(limits, 'attributes', names.size);
    // White space as written counts as spaces, white space by reference as what it is (section 3.3.3).
    attributes.push([key, resolved((double ?? single ?? '').replace(/[\t\n]/g, ' '))]);
  }
  const over = next(end);
  if (!over) throw new XmlError('A tag is not valid');
  return { name: tag, attributes, empty: over[1] === '/' };
}

/** Where the `>` of the tag at the beginning is; -1 if that has not come yet. One between quotes does not count. */
export function endOfTag(text: string): number {
  const stop = /["'>]/g;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] === '>') return found.index;
    const closing = text.indexOf(found[0], stop.lastIndex);
    if (closing === -1) return -1;
    stop.lastIndex = closing + 1;
  }
  return -1;
}
