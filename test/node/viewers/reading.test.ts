import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kinds, type Batch } from '../../../src/viewers/structured/reading/batch.ts';
import { fromJson } from '../../../src/viewers/structured/reading/from-json.ts';
import { fromXml } from '../../../src/viewers/structured/reading/from-xml.ts';
import { Tree } from '../../../src/viewers/structured/reading/tree.ts';

function treeOf(batches: Iterable<Batch>): Tree {
  const tree = new Tree();
  for (const batch of batches) tree.add(batch);
  return tree;
}

/** The nodes as lines, moved in by how deep they stand. */
function lines(tree: Tree, node = 0, depth = 0): readonly string[] {
  const name = tree.kind(node) <= kinds.attribute ? tree.name(node)[1] : '';
  const text = tree.isElement(node) ? '' : tree.text(node);
  const inner = tree.isElement(node) ? [...tree.children(node)] : [];
  return [`${' '.repeat(depth)}${name}=${text}`, ...inner.flatMap((child) => lines(tree, child, depth + 1))];
}

function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

describe('reading XML into a tree', () => {
  it('keeps elements, attributes and texts in their order', () => {
    const tree = treeOf(fromXml('<a b="1">x<c/>y<!-- - -->z</a>', true));

    assert.deepEqual(lines(tree), ['a=', ' b=1', ' =x', ' c=', ' =yz']);
  });

  it('knows the namespace of a name, and does not take declarations for attributes', () => {
    const tree = treeOf(fromXml('<p:a xmlns:p="urn:x" xmlns="urn:y"><b/></p:a>', true));

    assert.deepEqual(
      [0, 1].map((node) => tree.name(node)),
      [
        ['urn:x', 'a'],
        ['urn:y', 'b'],
      ],
    );
  });

  it('reads across batches', () => {
    const count = 20_000;
    const tree = treeOf(fromXml(`<a>${'<b>x</b>'.repeat(count)}</a>`, true));

    assert.equal([...tree.children(0)].length, count);
    assert.equal(tree.size, 1 + 2 * count);
  });

  it('reads of a beginning what is there', () => {
    assert.deepEqual(lines(treeOf(fromXml('<a><b>one</b><c at="2">tw', false))), [
      'a=',
      ' b=',
      '  =one',
      ' c=',
      '  at=2',
    ]);
  });
});

describe('reading JSON into a tree', () => {
  it('lets the items of a list carry its name, and keeps both of two keys', () => {
    const tree = treeOf(fromJson('{"a":[1,{"b":null}],"a":"x","c":[],"d":{}}', true));

    assert.deepEqual(lines(tree), [
      '=',
      ' a=',
      '  =1',
      ' a=',
      '  b=',
      '   =null',
      ' a=',
      '  =x',
      ' c=',
      '  =[]',
      ' d=',
      '  ={}',
    ]);
  });

  it('reads of a beginning what is there, and no number that may go on', () => {
    assert.deepEqual(lines(treeOf(fromJson('{"a":"x","b":12', false))), ['=', ' a=', '  =x']);
  });

  it('refuses what nests deeper than evidence does', () => {
    assert.throws(() => treeOf(fromJson('['.repeat(100_000), true)), RangeError);
  });

  it('accepts what JSON.parse accepts, and nothing else', () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"\\u00e4"',
        '"\\x"',
        '"\n"',
        '1',
        '-0',
        '01',
        '1.',
        '.5',
        '1e5',
        '1e',
        '+1',
      ],
      ...['true', 'null', 'nul', ' ', '\t', '\u00a0', '//', '/* */', '"', 'NaN', '\\'],
    );
    const broken = fc.array(token, { maxLength: 9 }).map((tokens) => tokens.join(''));
    const cut = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', ',', ']', '}', ':', '"', '0'))
      .map(
        ([json, at, put]) =>
          `${json.slice(0, at % (json.length + 1))}${put}${json.slice(at % (json.length + 1))}`,
      );
    fc.assert(
      fc.property(fc.oneof(broken, cut, fc.json()), (text) => {
        assert.equal(
          accepts(() => treeOf(fromJson(text, true))),
          accepts(() => JSON.parse(text) as unknown),
          text,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
