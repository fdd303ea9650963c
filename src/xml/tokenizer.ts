/**
 * Reads XML as it arrives, piece by piece, and tells what it finds. Keeps no tree and calls nothing recursively, so
 * that neither size nor depth can hurt it.
 *
 * Well-formedness is checked as XML 1.0 wants it. A DOCTYPE is refused unread: evidence needs none, and everything
 * that makes XML dangerous (entity expansion, external files) starts there.
 */
import { XmlError } from './error.ts';
import { forbidden, resolved } from './lexical.ts';
import { defaultLimits, type XmlLimits } from './limits.ts';
import { endOfTag, isDeclaration, isInstruction, readStartTag, type RawAttribute } from './tag.ts';

export interface XmlListener {
  opened(name: string, attributes: readonly RawAttribute[]): void;
  closed(): void;
  /** Text between two tags may come in several pieces. */
  text(text: string): void;
}

const blank = /^[\t\n ]*$/;
/** The longest thing that a cut between two pieces may tear apart in a text: a reference, or `]]>`. */
const longestReference = 64;
/** A tag that goes on for longer is none. In UTF-16 code units. */
const longestTag = 1_000_000;

export class XmlTokenizer {
  readonly #listener: XmlListener;
  readonly #limits: XmlLimits;
  readonly #path: string[] = [];
  #pending = '';
  #at = 0;
  #line = 1;
  #column = 1;
  #characters = 0;
  #elements = 0;
  #begun = false;
  /** What an unfinished comment or CDATA section ends with. */
  #until: '--' | ']]>' | undefined;

  constructor(listener: XmlListener, limits: Partial<XmlLimits> = {}) {
    this.#listener = listener;
    this.#limits = { ...defaultLimits, ...limits };
  }

  /** Takes the next piece. @throws XmlError at the first fault, with line and column. */
  push(piece: string): void {
    this.#located(() => {
      this.#take(piece);
      while (this.#step(false));
    });
    this.#advance();
    this.#pending = this.#pending.slice(this.#at);
    this.#at = 0;
  }

  /** There is no more. @throws XmlError where something is missing. */
  end(): void {
    this.#located(() => {
      if (/[\uD800-\uDBFF]$/.test(this.#pending)) throw new XmlError('The document ends inside a character');
      this.#pending = this.#pending.replace(/\r$/, '\n');
      while (this.#step(true));
      if (this.#elements === 0) throw new XmlError('There is no root element');
      if (this.#path.length > 0) throw new XmlError('The document ends inside an element');
    });
  }

  /** Line ends become one (XML 1.0, section 2.11); half a character or half a line end waits for its other half. */
  #take(piece: string): void {
    this.#characters += piece.length;
    if (this.#characters > this.#limits.characters)
      throw new XmlError(`The document is longer than ${this.#limits.characters} characters`);
    const before = this.#pending.length;
    this.#pending += piece;
    if (this.#pending.includes('\r')) this.#pending = this.#pending.replace(/\r(?:\n|(?=[^]))/g, '\n');
    // From the last character on, which may have come by half.
    const fresh = this.#pending
      .slice(Math.max(0, before - 1))
      .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
    if (forbidden.test(fresh)) throw new XmlError('There is a character that XML does not have');
  }

  /** One token; false where more is needed. */
  #step(last: boolean): boolean {
    if (!this.#begun && !this.#begin(last)) return false;
    if (this.#until) return this.#readOpaque(this.#until, last);
    const start = this.#pending.indexOf('<', this.#at);
    if (start !== this.#at) return this.#readText(start, last);
    switch (this.#pending[start + 1]) {
      case undefined:
        return this.#needs(last);
      case '/':
        return this.#readEnd(last);
      case '!':
        return this.#readDeclared(last);
      case '?':
        return this.#readInstruction(last);
      default:
        return this.#readStart(last);
    }
  }

  /** The byte order mark and the XML declaration, of which there may be one each, at the very beginning. */
  #begin(last: boolean): boolean {
    if (!last && this.#pending.length < 7) return false;
    if (this.#pending.startsWith('\uFEFF')) this.#at = 1;
    if (/^<\?xml[\t\n ]/.test(this.#pending.slice(this.#at, this.#at + 6))) {
      const end = this.#pending.indexOf('?>', this.#at);
      if (end === -1) return this.#needs(last);
      if (!isDeclaration(this.#pending, this.#at)) throw new XmlError('The XML declaration is not valid');
      this.#at = end + 2;
    }
    this.#begun = true;
    return true;
  }

  /** Something that began is not over: it waits, unless nothing more comes. */
  #needs(last: boolean): false {
    if (last) throw new XmlError('The document ends inside a tag');
    if (this.#pending.length - this.#at > longestTag) throw new XmlError('A tag is too long');
    return false;
  }

  #readText(start: number, last: boolean): boolean {
    const end = start === -1 ? this.#endOfText(last) : start;
    if (end === this.#at) return false;
    const raw = this.#pending.slice(this.#at, end);
    if (this.#path.length > 0) {
      if (raw.includes(']]>')) throw new XmlError('The end of a CDATA section stands in a text');
      this.#listener.text(resolved(raw));
    } else if (!blank.test(raw)) throw new XmlError('There is text outside of the root element');
    this.#at = end;
    return true;
  }

  /** As far as a text can be read although it may go on: nothing is torn apart. */
  #endOfText(last: boolean): number {
    const { length } = this.#pending;
    if (last) return length;
    const tail = Math.max(this.#at, length - longestReference);
    const torn = this.#pending.slice(tail).search(/[&\]\r\uD800-\uDBFF][^]*$/);
    return torn === -1 ? length : tail + torn;
  }

  #readEnd(last: boolean): boolean {
    const end = this.#pending.indexOf('>', this.#at);
    if (end === -1) return this.#needs(last);
    const expected = this.#path.pop();
    if (this.#pending.slice(this.#at + 2, end).replace(/[\t\n ]+$/, '') !== expected)
      throw new XmlError('An end tag does not match its start tag');
    this.#listener.closed();
    this.#at = end + 1;
    return true;
  }

  #readDeclared(last: boolean): boolean {
    const seen = this.#pending.slice(this.#at, this.#at + 9);
    if (seen.startsWith('<!--')) {
      this.#until = '--';
      this.#at += 4;
      return true;
    }
    if (seen === '<![CDATA[') {
      if (this.#path.length === 0) throw new XmlError('There is text outside of the root element');
      this.#until = ']]>';
      this.#at += 9;
      return true;
    }
    if ('<!--'.startsWith(seen) || '<![CDATA['.startsWith(seen)) return this.#needs(last);
    throw new XmlError('A document type declaration (DOCTYPE) is not accepted');
  }

  /** Comments are passed over and CDATA is handed on, as far as they have come. */
  #readOpaque(until: '--' | ']]>', last: boolean): boolean {
    const { length } = this.#pending;
    const found = this.#pending.indexOf(until, this.#at);
    const end = found === -1 ? Math.max(this.#at, length - until.length + 1) : found;
    if (until === ']]>' && end > this.#at) this.#listener.text(this.#pending.slice(this.#at, end));
    this.#at = end;
    if (found === -1 || end + 3 > length) return this.#needs(last);
    if (this.#pending[end + 2] !== '>') throw new XmlError('A comment holds two hyphens');
    this.#until = undefined;
    this.#at = end + 3;
    return true;
  }

  #readInstruction(last: boolean): boolean {
    const end = this.#pending.indexOf('?>', this.#at + 2);
    if (end === -1) return this.#needs(last);
    if (!isInstruction(this.#pending.slice(this.#at, end)))
      throw new XmlError('A processing instruction is not valid');
    this.#at = end + 2;
    return true;
  }

  #readStart(last: boolean): boolean {
    const end = endOfTag(this.#pending, this.#at);
    if (end === -1) return this.#needs(last);
    const { depth, elements, attributes: most } = this.#limits;
    if (this.#path.length === 0 && this.#elements > 0) throw new XmlError('There is a second root element');
    this.#elements += 1;
    if (this.#path.length + 1 > depth) throw new XmlError(`Elements are nested more than ${depth} deep`);
    if (this.#elements > elements) throw new XmlError(`There are more than ${elements} elements`);
    const { name, attributes, empty } = readStartTag(this.#pending, this.#at, most);
    this.#listener.opened(name, attributes);
    if (empty) this.#listener.closed();
    else this.#path.push(name);
    this.#at = end + 1;
    return true;
  }

  /** Counts the lines of what was read. */
  #advance(): void {
    const lines = this.#pending.slice(0, this.#at).split('\n');
    this.#line += lines.length - 1;
    this.#column = (lines.length > 1 ? 1 : this.#column) + (lines.at(-1)?.length ?? 0);
  }

  /** Errors say where, and never what: a document holds people's data. */
  #located(work: () => void): void {
    try {
      work();
    } catch (thrown) {
      if (!(thrown instanceof XmlError)) throw thrown;
      this.#advance();
      throw new XmlError(thrown.message, { line: this.#line, column: this.#column });
    }
  }
}
