import { expect, nextFrame } from '@open-wc/testing';
import { hasHeader, rows, separatorOf } from '../../src/viewers/csv/parse.ts';
import { view } from '../../src/viewers/csv/view.ts';
import type { View } from '../../src/viewers/viewer.ts';
import { anExhibit, utf8 } from '../support/documents.ts';
import { waitUntil } from '../support/patience.ts';

const { signal } = new AbortController();
const read = (text: string): readonly (readonly string[])[] => [...rows(text, separatorOf(text))];

async function shown(
  content: string | Uint8Array<ArrayBuffer>,
  type = 'text/csv',
): Promise<{ host: HTMLElement; shown: View }> {
  const host = document.createElement('div');
  host.style.cssText = 'height: 300px; overflow: auto';
  document.body.append(host);
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const view_ = await view(host, anExhibit(bytes, type), signal);
  await waitUntil(() => host.querySelector('td'), 'rows are drawn');
  return { host, shown: view_ };
}

const cells = (root: ParentNode, of = 'td'): readonly string[] =>
  [...root.querySelectorAll(of)].map(({ textContent }) => textContent);

describe('rows of CSV', () => {
  for (const [what, text, expected] of [
    [
      'values apart by commas',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons, with commas in numbers',
      'a;1,5\nb;2,5',
      [
        ['a', '1,5'],
        ['b', '2,5'],
      ],
    ],
    [
      'tabulators',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a separator in quotes',
      '"a,b",c\nd,e',
      [
        ['a,b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'line breaks in quotes',
      '"a\r\nb",c\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'quotes in quotes',
      '"say ""x""",c\nd,e',
      [
        ['say "x"', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'something behind a closing quote',
      '"a"b,c\nd,e',
      [
        ['ab', 'c'],
        ['d', 'e'],
      ],
    ],
    ['rows that are too short and too long', 'a,b\nc\nd,e,f', [['a', 'b'], ['c'], ['d', 'e', 'f']]],
    [
      'empty values',
      ',\n"",x\ny,',
      [
        ['', ''],
        ['', 'x'],
        ['y', ''],
      ],
    ],
    ['one column', 'a\nb', [['a'], ['b']]],
    ['nothing', '', []],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(read(text)).to.deep.equal(expected);
    });
  }

  it('does not read on in a row that nobody would read', () => {
    expect(() => read(','.repeat(1000))).to.throw(RangeError);
  });

  it('does not guess where a quote ends that is never closed', () => {
    expect(() => read('a,"b\nc,d')).to.throw(RangeError);
  });
});

describe('the first row', () => {
  for (const [what, text, type, header] of [
    ['names columns where it has words only', 'Name,Born\nAino,2001', '', true],
    ['is a row where it has numbers', 'Aino,2001\nEero,2002', '', false],
    ['is a row where a word comes twice', 'Aino,Aino\nEero,Eero', '', false],
    ['is a row where there is no other', 'Name,Born', '', false],
    ['is what the media type says', '1,2\n3,4', 'text/csv; header=present', true],
  ] as const) {
    it(what, () => {
      expect(hasHeader(read(text), type)).to.equal(header);
    });
  }
});

describe('the viewer of CSV', () => {
  it('shows a table with the names of its columns', async () => {
    const { host } = await shown('Name;Born\nAino;2001\n"Väinö\nJuhani";2002');

    expect(cells(host, 'th')).to.deep.equal(['Name', 'Born']);
    expect(cells(host)).to.deep.equal(['Aino', '2001', 'Väinö\nJuhani', '2002']);
    expect(host.querySelector('table')!.ariaLabel).to.equal('Degree');
  });

  it('makes nothing of what is written in a cell', async () => {
    const { host } = await shown('a,<img src=x onerror=alert(1)>\nb,=1+1');

    expect(cells(host, 'th')).to.contain('<img src=x onerror=alert(1)>');
    expect(host.querySelector('img')).to.equal(null);
  });

  it('says that it is not a table, and shows every line', async () => {
    const { host } = await shown('a,"b\nc,d');

    expect(host.querySelector('.remark')!.textContent).to.contain('plain text');
    expect(cells(host)).to.deep.equal(['a,"b', 'c,d']);
  });

  it('says that a row of a thousand values is not a table, and shows it', async () => {
    const { host } = await shown(`a,b${',c'.repeat(1000)}`);

    expect(host.querySelector('.remark')!.textContent).to.contain('plain text');
    expect(cells(host)).to.deep.equal([`a,b${',c'.repeat(1000)}`]);
  });

  it('says which encoding it was read in', async () => {
    const { host } = await shown(new Uint8Array([0x4e, 0x2c, 0xe9, 0x0a]));

    expect(host.querySelector('.remark')!.textContent).to.contain('windows-1252');
    expect(cells(host)).to.deep.equal(['N', 'é']);
  });

  it('draws what is near of a long table, and finds what is not', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `${n},${n === 15_000 ? 'Needle' : 'hay'}`);
    const { host, shown: table } = await shown(many.join('\n'));
    expect(host.querySelectorAll('td').length).to.be.below(2000);

    expect(await table.find!('needle', 1)).to.deep.equal({ at: 1, count: 1 });
    await nextFrame();

    expect(host.scrollTop).to.be.above(100_000);
    expect(cells(host)).to.contain('Needle');
  });

  it('finds nothing across two cells', async () => {
    const { shown: table } = await shown('a,b\nc,d');

    expect((await table.find!('ab', 1)).count).to.equal(0);
    expect((await table.find!('a,b', 1)).count).to.equal(0);
  });

  it('goes on and back from one occurrence to the next', async () => {
    const { shown: table } = await shown('x,y\nx,y\nX,y');

    expect(await table.find!('x', 1)).to.deep.equal({ at: 1, count: 3 });
    expect(await table.find!('x', 1)).to.deep.equal({ at: 2, count: 3 });
    expect(await table.find!('x', -1)).to.deep.equal({ at: 1, count: 3 });
    expect(await table.find!('x', -1)).to.deep.equal({ at: 3, count: 3 });
  });

  it('puts every row on paper', async () => {
    const { shown: table } = await shown(
      `Name,Note\n${Array.from({ length: 3000 }, (_, n) => `n,${n}`).join('\n')}`,
    );

    const [page] = (await table.paper!(signal)) as [HTMLElement];

    expect(page.querySelectorAll('tr').length).to.equal(3001);
    expect(cells(page, 'thead th')).to.deep.equal(['Name', 'Note']);
  });
});
