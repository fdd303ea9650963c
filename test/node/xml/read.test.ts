import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { XmlElement } from '../../../src/xml/element.ts';
import { XmlError } from '../../../src/xml/error.ts';
import { readXml } from '../../../src/xml/read.ts';
import { element, serialize, type Markup } from '../../../src/xml/write.ts';

describe('reading XML', () => {
  it('binds names to namespaces where they stand', () => {
    const root = readXml('<a:x xmlns:a="urn:1"><x xmlns="urn:2" a:y="1" z="2"/><a:x xmlns:a="urn:3"/></a:x>');
    const [inner, other] = root.children as readonly XmlElement[];

    assert.equal(root.namespace, 'urn:1');
    assert.equal(inner?.namespace, 'urn:2');
    assert.deepEqual(
      inner.attributes.slice(1).map(({ local, namespace }) => [local, namespace]),
      [
        ['y', 'urn:1'],
        ['z', ''],
      ],
    );
    assert.equal(other?.namespace, 'urn:3');
  });

  it('keeps a text together that an instruction or a comment stands in', () => {
    assert.deepEqual(readXml('<a>one<?x y?> and<!-- z --> <![CDATA[<two>]]></a>').children, [
      'one and <two>',
    ]);
  });

  for (const [what, xml] of [
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;&b;</a>'],
    ['an entity nobody declared', '<a>&b;</a>'],
    ['two attributes of one name', '<a x="1" x="2"/>'],
    ['two spellings of one attribute', '<a xmlns:p="urn:1" xmlns:q="urn:1" p:x="1" q:x="2"/>'],
    ['a bound xml prefix', '<a xmlns:xml="urn:1"/>'],
    ['nothing', ''],
    ['two roots', '<a/><b/>'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => readXml(xml), XmlError);
    });
  }

  for (const [what, xml, limits] of [
    ['long', '<a>xxxxxxxxxx</a>', { characters: 10 }],
    ['deep', '<a><a><a/></a></a>', { depth: 2 }],
    ['full', '<a><b/><b/></a>', { elements: 2 }],
    ['burdened', '<a x="1" y="2" z="3"/>', { attributes: 2 }],
  ] as const) {
    it(`refuses what is too ${what}`, () => {
      assert.throws(() => readXml(xml, limits), XmlError);
    });
  }

  it('does not overflow on nesting that no evidence has', () => {
    assert.throws(() => readXml('<a>'.repeat(100_000)), XmlError);
  });

  it('quotes nothing of the document in its errors', () => {
    assert.throws(
      () => readXml('<a>Aino Virtanen &secret;</a>'),
      (thrown) => thrown instanceof XmlError && !/Aino|Virtanen/.test(thrown.message),
    );
  });

  it('takes no name for a property of every object', () => {
    const root = readXml('<a __proto__="1" constructor="2"/>');

    assert.deepEqual(
      root.attributes.map(({ name, value }) => [name, value]),
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    );
    assert.equal(Object.getPrototypeOf({}), Object.prototype);
  });
});

describe('writing XML', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    // XML 1.0 has no way to say these (section 2.2).
    .map((one) => one.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''))
    .filter((one) => one !== '');
  const markup = fc.letrec<{ node: Markup }>((tie) => ({
    node: fc
      .tuple(
        name,
        fc.dictionary(name, text, { maxKeys: 3 }),
        fc.oneof(
          { maxDepth: 3 },
          text.map((one) => [one]),
          fc.array(tie('node'), { maxLength: 3 }),
        ),
      )
      .map(([tag, attributes, children]) => element(tag, attributes, ...children)),
  })).node;

  it('says what is read again, whatever the texts', () => {
    fc.assert(
      fc.property(markup, (tree) => {
        assert.deepEqual(plain(readXml(serialize(tree))), written(tree));
      }),
    );
  });

  it('refuses a character that XML does not have', () => {
    assert.throws(() => serialize(element('a', {}, '\u0000')), XmlError);
  });
});

type Plain = readonly [
  name: string,
  attributes: readonly (readonly string[])[],
  children: readonly unknown[],
];

/** Indentation is no content. */
function plain({ name, attributes, children }: XmlElement): Plain {
  const kept = children.some((child) => typeof child !== 'string')
    ? children.filter((child) => typeof child !== 'string')
    : children;
  return [
    name,
    attributes.map((one) => [one.name, one.value]),
    kept.map((child) => (typeof child === 'string' ? child : plain(child))),
  ];
}

function written({ name, attributes, children }: Markup): Plain {
  return [
    name,
    attributes.map(([key, value]) => [key, value]),
    children.map((child) => (typeof child === 'string' ? child : written(child))),
  ];
}
