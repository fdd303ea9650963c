/**
 * Reads XML as it arrives, piece by piece, and tells what it finds. Keeps no tree and calls nothing recursively, so
 * that neither size nor depth can hurt it.
 *
 * Well-formedness is checked as XML 1.0 wants it. A DOCTYPE is refused unread: evidence needs none, and everything
 * that makes XML dangerous (entity expansion, external files) starts there.
 */
import { XmlError } from './error.ts';
import { refuseForbidden, resolved } from './lexical.ts';
import { defaultLimits, keepLimit, type XmlLimits } from './limits.ts';
import { declaration, endOfTag, instruction, readStartTag, type RawAttribute } from './tag.ts';

export interface XmlListener {
  opened(name: string, attributes: readonly RawAttribute[]): void;
  closed(): void;
  /** Text between two tags may come in several pieces. */
  text(text: string): void;
}

const blank = /^[\t\n ]*$/;
/** What a cut between two pieces may tear apart in a text: a reference, `]]>`, a line end or a character. */
const torn = /(?:&[^;]{0,64}|\]{1,2}|\r|[\uD800-\uDBFF])$/;
/** A tag that goes on for longer is none. In UTF-16 code units. */
const longestTag = 1_000_000;

export class XmlTokenizer {
  readonly #listener: XmlListener;
  readonly #limits: XmlLimits;
  readonly #path: string[] = [];
  /** What has not been read yet. */
  #rest = '';
  #line = 1;
  #column = 1;
  #characters = 0;
  #elements = 0;
  /** Something has been read. */
  #begun = false;
  /** Nothing more comes. */
  #over = false;
  /** What an unfinished comment or CDATA section ends with. */
  #until: '--' | ']]>' | undefined;

  constructor(listener: XmlListener, limits: Partial<XmlLimits> = {}) {
    this.#listener = listener;
    this.#limits = { ...defaultLimits, ...limits };
  }

  /** Takes the next piece. @throws XmlError at the first fault, with line and column. */
  push(piece: string): void {
    let all = this.#rest;
    try {
      all = this.#take(piece);
      while (this.#step());
      if (this.#over) this.#finish();
    } catch (thrown) {
      if (!(thrown instanceof XmlError)) throw thrown;
      this.#count(all);
      // Where, and never what: a document holds people's data.
      throw new XmlError(thrown.message, { line: this.#line, column: this.#column });
    }
    this.#count(all);
  }

  /** There is no more. @throws XmlError where something is missing. */
  end(): void {
    this.#over = true;
    this.push('');
  }

  #finish(): void {
    if (this.#elements === 0) throw new XmlError('There is no root element');
    if (this.#path.length > 0) throw new XmlError('The document ends inside an element');
  }

  /** Line ends become one (XML 1.0, section 2.11); half a character or half a line end waits for its other half. */
  #take(piece: string): string {
    // A byte order mark may stand at the very beginning.
    const text = this.#rest + (this.#characters === 0 ? piece.replace(/^\uFEFF/, '') : piece);
    this.#rest = text.replace(this.#over ? /\r\n?/g : /\r(?:\n|(?=[^]))/g, '\n');
    this.#characters += piece.length;
    keepLimit(this.#limits, 'characters', this.#characters);
    // From the last character on, which may have come by half.
    const fresh = this.#rest.slice(-1 - piece.length).replace(/^[\uDC00-\uDFFF]/, '');
    refuseForbidden(this.#over ? fresh : fresh.replace(/[\uD800-\uDBFF]$/, ''));
    return this.#rest;
  }

  /** One token; false where more is needed. */
  #step(): boolean {
    const end = this.#read();
    if (end > 0) {
      this.#rest = this.#rest.slice(end);
      this.#begun = true;
      return true;
    }
    if (this.#over && (this.#rest || this.#until)) throw new XmlError('The document ends inside a tag');
    if (this.#rest.length > longestTag) throw new XmlError('A tag is too long');
    return false;
  }

  /** How long the next token is; not above 0 while it is not there as a whole. */
  #read(): number {
    if (this.#until) return this.#readOpaque(this.#until);
    const start = this.#rest.indexOf('<');
    if (start !== 0) return this.#readText(start);
    switch (this.#rest[1]) {
      case undefined:
        return 0;
      case '/':
        return this.#readEnd();
      case '!':
        return this.#readDeclared();
      case '?':
        return this.#readInstruction();
      default:
        return this.#readStart();
    }
  }

  #readText(end: number): number {
    const whole = end === -1 ? this.#rest : this.#rest.slice(0, end);
    const text = end === -1 && !this.#over ? whole.replace(torn, '') : whole;
    if (this.#path.length === 0) {
      if (!blank.test(text)) throw new XmlError('There is text outside of the root element');
    } else if (text) {
      if (text.includes(']]>')) throw new XmlError('A text holds ]]>');
      this.#listener.text(resolved(text));
    }
    return text.length;
  }

  #readEnd(): number {
    const end = this.#rest.indexOf('>');
    if (end === -1) return end;
    if (this.#rest.slice(2, end).replace(/[\t\n ]+$/, '') !== this.#path.pop())
      throw new XmlError('An end tag does not match its start tag');
    this.#listener.closed();
    return end + 1;
  }

  #readDeclared(): number {
    const seen = this.#rest.slice(0, 9);
    if (seen.startsWith('<!--')) {
      this.#until = '--';
      return 4;
    }
    if (seen === '<![CDATA[') {
      if (this.#path.length === 0) throw new XmlError('There is text outside of the root element');
      this.#until = ']]>';
      return 9;
    }
    if ('<!--'.startsWith(seen) || '<![CDATA['.startsWith(seen)) return 0;
    throw new XmlError('A DOCTYPE is not accepted');
  }

  /** Comments are passed over and CDATA is handed on, as far as they have come. */
  #readOpaque(until: '--' | ']]>'): number {
    const { length } = this.#rest;
    const found = this.#rest.indexOf(until);
    const end = found === -1 ? length - until.length + 1 : found;
    if (until === ']]>' && end > 0) this.#listener.text(this.#rest.slice(0, end));
    if (found === -1 || end + 3 > length) return end;
    if (this.#rest[end + 2] !== '>') throw new XmlError('A comment holds --');
    this.#until = undefined;
    return end + 3;
  }

  /** The XML declaration looks like one, and may stand at the very beginning. */
  #readInstruction(): number {
    const end = this.#rest.indexOf('?>', 2);
    if (end === -1) return end;
    const seen = this.#rest.slice(0, end);
    if (!instruction.test(seen) && (this.#begun || !declaration.test(seen)))
      throw new XmlError('An instruction or declaration is not valid');
    return end + 2;
  }

  #readStart(): number {
    const end = endOfTag(this.#rest);
    if (end === -1) return end;
    if (this.#path.length === 0 && this.#elements > 0) throw new XmlError('There is a second root element');
    this.#elements += 1;
    keepLimit(this.#limits, 'depth', this.#path.length + 1);
    keepLimit(this.#limits, 'elements', this.#elements);
    const { name, attributes, empty } = readStartTag(this.#rest, this.#limits);
    this.#listener.opened(name, attributes);
    if (empty) this.#listener.closed();
    else this.#path.push(name);
    return end + 1;
  }

  /** Counts the lines of what was read of this text. */
  #count(all: string): void {
    const lines = all.slice(0, all.length - this.#rest.length).split('\n');
    this.#line += lines.length - 1;
    this.#column = (lines.length > 1 ? 1 : this.#column) + (lines.at(-1)?.length ?? 0);
  }
}
