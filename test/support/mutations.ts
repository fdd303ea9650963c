/** Messages with something wrong in them, the same for the same seed. */
import assert from 'node:assert/strict';
import { XmlDocument } from 'libxml2-wasm';
import {
  EdmError,
  readMessage,
  writeMessage,
  type EdmMessage,
  type ReadMessage,
} from '../../src/provider/edm/index.ts';
import { XmlError } from '../../src/xml/error.ts';

type Random = (below: number) => number;

/** Mulberry32: small, and good enough to choose places in a text. */
function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What has broken readers of XML before. */
const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/>',
  '</rim:Slot>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '&x;',
  '&#0;',
  '&#xD800;',
  '&#x41;',
  '<?x y?>',
  'xmlns="urn:x"',
  'xmlns:rim="urn:x"',
  ' id="__proto__"',
  '__proto__',
  'constructor',
  '\0',
  '\uFFFE',
  '\uD800',
  '\u2028',
  'urn:uuid:',
  'https://',
  'javascript:',
  ' lang="__PROTO__"',
  '<a>'.repeat(300),
  'x'.repeat(5000),
];

const elements = /<(\w+:\w+)[^<>]*(?:\/>|>[^<]*<\/\1>)/g;

function mutated(text: string, others: readonly string[], pick: Random): string {
  const at = pick(text.length);
  const length = pick(80);
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  switch (pick(7)) {
    case 0:
      return before + after;
    case 1:
      return before + text.slice(at, at + length).repeat(2) + after;
    case 2:
      return before + (pieces[pick(pieces.length)] ?? '') + text.slice(at);
    case 3:
      return before + String.fromCharCode(pick(0x10000)) + text.slice(at + 1);
    case 4: {
      const other = others[pick(others.length)] ?? '';
      const start = pick(other.length);
      return before + other.slice(start, start + pick(400)) + after;
    }
    case 5:
      return text.slice(0, at);
    default: {
      const found = [...text.matchAll(elements)];
      const [one, another] = [found[pick(found.length)], found[pick(found.length)]];
      if (!one || !another) return before;
      return text.slice(0, one.index) + another[0] + text.slice(one.index + one[0].length);
    }
  }
}

/** How many messages were read, and how many refused. */
export interface Tally {
  readonly read: number;
  readonly refused: number;
}

/**
 * Reads mutated messages. Each has to be refused as an EdmError, or be one that says the same once it is written
 * again, and that another reader of XML takes for well-formed as well.
 */
export function readMutations(texts: readonly string[], count: number, seed: number): Tally {
  const pick = random(seed);
  let read = 0;
  for (let n = 0; n < count; n += 1) {
    let text = texts[pick(texts.length)] ?? '';
    for (let times = 1 + pick(3); times > 0; times -= 1) text = mutated(text, texts, pick);
    if (survives(text, `seed ${seed}, message ${n}`)) read += 1;
  }
  return { read, refused: count - read };
}

function survives(text: string, which: string): boolean {
  let message: ReadMessage;
  try {
    message = readMessage(text);
  } catch (thrown) {
    assert.ok(thrown instanceof EdmError, `${which}: ${String(thrown)}`);
    return false;
  }
  const problem = notWellFormed(text);
  assert.equal(problem, undefined, which);
  let once: EdmMessage;
  try {
    once = writtenAndRead(message);
  } catch (thrown) {
    // What is tolerated when it is read need not be when it is written: never half a message, though.
    assert.ok(thrown instanceof EdmError || thrown instanceof XmlError, `${which}: ${String(thrown)}`);
    return true;
  }
  // The earlier lines are written as their schemas say, which may be less than was read.
  if (message.line === '2.0') assert.deepEqual(once, withoutWarnings(message), which);
  assert.deepEqual(writtenAndRead(once), once, which);
  return true;
}

function writtenAndRead(message: EdmMessage): EdmMessage {
  return withoutWarnings(readMessage(writeMessage(message)));
}

function withoutWarnings({ warnings: _, ...message }: ReadMessage): EdmMessage {
  return message;
}

/** What another reader of XML finds wrong in a text that was accepted. */
function notWellFormed(text: string): string | undefined {
  try {
    XmlDocument.fromString(text).dispose();
    return undefined;
  } catch (thrown) {
    const problem = String(thrown);
    // Namespaces that are wrong are passed on purpose; an encoding says nothing of what is a text already.
    return /Namespace prefix|xmlns|QName|colons|encoding/.test(problem) ? undefined : problem;
  }
}
