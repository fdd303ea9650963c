/**
 * Reads JSON with duplicate keys, and numbers exactly as they are written. The only file that knows the parser, of which
 * it takes the scanner alone: that neither builds a tree nor calls itself, so depth cannot hurt it.
 */
import { createScanner, type JSONScanner } from 'jsonc-parser';
import { kinds, type Batch } from './batch.ts';
import { load, type Load } from './load.ts';
import { Packer } from './packer.ts';

/** Deeper than any evidence. */
const deepest = 200;
/** In UTF-16 code units, as many as of XML. */
const longest = 50_000_000;

// What the scanner calls its tokens; its own names are a `const enum`, which exists for one compiler only.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const colon = 6;
const string = 10;
const endOfText = 17;
const blanks = new Set([14, 15]);
const literals = new Set([7, 8, 9, 11]);

/** An object or array that is not closed. Items of an array carry its name, as repeated elements do in XML. */
interface Frame {
  readonly array: boolean;
  readonly name: string;
  /** It is a node itself, and not only its items are. */
  readonly node: boolean;
  items: number;
}

/**
 * @param whole - False where the text is only the beginning of a document.
 * @throws SyntaxError where the text is not JSON (RFC 8259), RangeError where it is nested too deep or is too long.
 */
export function* fromJson(text: string, whole: boolean): Generator<Batch> {
  if (text.length > longest) throw new RangeError('The JSON is too long.');
  const packer = new Packer();
  const scanner = createScanner(text);
  const reader = new Reader(packer);
  let token = next(scanner);
  // The last token of a beginning may be torn.
  const torn = (): boolean => !whole && scanner.getPosition() >= text.length;
  while (token !== endOfText && !torn()) {
    if (isWrong(scanner.getTokenError())) throw new SyntaxError('A token is not JSON.');
    reader.take(token, scanner.getTokenValue());
    token = next(scanner);
    yield* packer.take(false);
  }
  if (whole && !reader.over) throw new SyntaxError('The JSON ends too early.');
  yield* packer.take(true);
}

function isWrong(error: number): boolean {
  return error > 0;
}

function next(scanner: JSONScanner): number {
  let token: number = scanner.scan();
  while (blanks.has(token)) token = scanner.scan();
  return token;
}

class Reader {
  readonly #packer: Packer;
  readonly #frames: Frame[] = [];
  #expects: 'value' | 'key' | 'colon' | 'more' | 'nothing' = 'value';
  /** An object or array may end here. */
  #mayEnd = false;
  #key = '';

  constructor(packer: Packer) {
    this.#packer = packer;
  }

  get over(): boolean {
    return this.#expects === 'nothing';
  }

  take(token: number, value: string): void {
    const frame = this.#frames.at(-1);
    const mayEnd = this.#mayEnd || this.#expects === 'more';
    this.#mayEnd = false;
    if (frame && mayEnd && token === (frame.array ? closeBracket : closeBrace)) this.#close(frame);
    else if (this.#expects === 'value') this.#value(token, value);
    else this.#between(token, value, frame);
  }

  /** A key, and what stands between keys and values. */
  #between(token: number, value: string, frame: Frame | undefined): void {
    if (this.#expects === 'key' && token === string) {
      this.#key = value;
      this.#expects = 'colon';
    } else if (this.#expects === 'colon' && token === colon) this.#expects = 'value';
    else if (frame && this.#expects === 'more' && token === comma)
      this.#expects = frame.array ? 'value' : 'key';
    else throw new SyntaxError('A token stands where JSON has none.');
  }

  #value(token: number, value: string): void {
    const frame = this.#frames.at(-1);
    const name = frame?.array ? frame.name : this.#key;
    if (frame) frame.items += 1;
    if (token === openBrace || token === openBracket) this.#open(token === openBracket, name, frame);
    else if (token === string || literals.has(token)) {
      this.#leaf(name, value, token === string);
      this.#expects = frame ? 'more' : 'nothing';
    } else throw new SyntaxError('A token stands where JSON has a value.');
  }

  #open(array: boolean, name: string, outer: Frame | undefined): void {
    if (this.#frames.length === deepest) throw new RangeError('The JSON is nested too deep.');
    const node = !array || !outer || outer.array;
    if (node) this.#packer.open('', name);
    this.#frames.push({ array, name, node, items: 0 });
    this.#expects = array ? 'value' : 'key';
    this.#mayEnd = true;
  }

  #close({ array, name, node, items }: Frame): void {
    if (items === 0) {
      if (node) this.#packer.text(array ? '[]' : '{}', kinds.literal);
      else this.#leaf(name, '[]', false);
    }
    if (node) this.#packer.close();
    this.#frames.pop();
    this.#expects = this.#frames.length > 0 ? 'more' : 'nothing';
  }

  #leaf(name: string, value: string, isText: boolean): void {
    this.#packer.open('', name);
    // JSON.parse would turn 1e400 into Infinity and round long numbers: what was written is shown.
    this.#packer.text(value, isText ? kinds.text : kinds.literal);
    this.#packer.close();
  }
}

/** A document becomes a tree. */
export const loadJson: Load = (bytes, head, signal) => load(fromJson, { bytes, json: true }, head, signal);
