import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linesOf } from '../../src/viewers/source/lines.ts';
import { view } from '../../src/viewers/source/view.ts';
import { inSlices } from '../../src/viewers/turn.ts';
import { anExhibit, utf8 } from '../support/documents.ts';

const { signal } = new AbortController();

async function laidOut(text: string, kind: string): Promise<readonly string[]> {
  const lines = await inSlices(linesOf(text, kind), signal);
  return lines.map(({ start, end, indent }) => '  '.repeat(indent) + text.slice(start, end));
}

const bare = (text: string): string => text.replace(/\s/g, '');

describe('the source of a document', () => {
  it('moves XML in by its elements', async () => {
    expect(await laidOut('<a x=">"><b>one</b><c/><!-- n --></a>', 'xml')).to.deep.equal([
      '<a x=">">',
      '  <b>one</b>',
      '  <c/>',
      '  <!-- n -->',
      '</a>',
    ]);
  });

  it('has no empty lines where the document had its own', async () => {
    expect(await laidOut('<a>\n\n  <b>\n    <c>one\n two</c>\n  </b>\n</a>', 'xml')).to.deep.equal([
      '<a>',
      '  <b>',
      '    <c>one\n two</c>',
      '  </b>',
      '</a>',
    ]);
  });

  it('moves JSON in by its brackets', async () => {
    expect(await laidOut('{"a":[1,{}],"b":"x, {y}"}', 'json')).to.deep.equal([
      '{',
      '  "a":[',
      '    1,',
      '    {}',
      '  ],',
      '  "b":"x, {y}"',
      '}',
    ]);
  });

  for (const [what, text, kind] of [
    ['XML with a DOCTYPE', '<!DOCTYPE a>\n<a>\n  &x;</a>', 'xml'],
    ['XML that is not closed', '<a>\n<b>', 'xml'],
    ['JSON that is not closed', '{\n"a', 'json'],
    ['text', 'one\n two', 'plain'],
  ] as const) {
    it(`leaves ${what} as it is`, async () => {
      expect(await laidOut(text, kind)).to.deep.equal(text.split('\n'));
    });
  }

  it('leaves out nothing but white space, whatever the text', async () => {
    const part = fc.constantFrom(
      '<a>',
      '</a>',
      '<b/>',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '1',
      ' ',
      '\n',
      'x',
      '<!--',
      '-->',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part).map((all) => all.join('')),
        fc.constantFrom('xml', 'json', 'plain'),
        async (text, kind) => {
          expect(bare((await laidOut(text, kind)).join(''))).to.equal(bare(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells names from values, and shows markup as text', async () => {
    const host = document.createElement('div');
    await view(host, anExhibit(utf8('<a><img src="x" onerror="y"/></a>'), 'application/xml'), signal);

    expect(host.querySelector('img')).to.be.null;
    expect(host.querySelector('.string')!.textContent).to.equal('"x"');
    expect([...host.querySelectorAll('.name')].map(({ textContent }) => textContent)).to.include('<img');
  });

  it('is laid out whatever else its media type tells', async () => {
    const host = document.createElement('div');
    const type = 'application/xml; charset=utf-8';
    await view(host, anExhibit(utf8('<a><b/></a>'), type), signal);

    expect([...host.querySelectorAll('.name')].map(({ textContent }) => textContent)).to.include('<b');
  });

  it('holds of a long document only what is in sight, finds the rest and prints all of it', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const items = Array.from({ length: 5000 }, (_, n) => `<i>n${n}</i>`).join('');
    const shown = await view(host, anExhibit(utf8(`<a>${items}</a>`), 'application/xml'), signal);
    expect(host.textContent).not.to.contain('n4999');

    expect(await shown.find!('n4999', 1)).to.deep.equal({ at: 1, count: 1 });
    expect(host.textContent).to.contain('n4999');
    const [paper] = (await shown.paper!(signal)) as [HTMLElement];
    expect(paper.textContent).to.contain('n2500');
    shown.destroy();
    host.remove();
  });
});
