import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/patience.ts';
import { Reader } from '../support/pdf-reader.ts';
import { aPage } from '../support/pdf-writer.ts';

/** A page whose content is in another order than it is read in: 6 is the tree, 7 to 17 are its tags. */
function tagged(): Uint8Array<ArrayBuffer> {
  const piece = (id: number, text: string, y: number): string =>
    `/P << /MCID ${id} >> BDC BT /F1 12 Tf 10 ${y} Td (${text}) Tj ET EMC `;
  const tag = (role: string, parent: number, kids: string, rest = ''): string =>
    `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg 3 0 R /K [${kids}] ${rest} >>`;
  const refs = (...numbers: readonly number[]): string => numbers.map((n) => `${n} 0 R`).join(' ');
  return aPage({
    content:
      piece(1, 'Second', 100) +
      piece(0, 'Title', 150) +
      piece(2, 'Item', 80) +
      piece(3, 'Head', 60) +
      piece(4, 'Cell', 40) +
      '/Figure << /MCID 5 >> BDC 150 150 20 20 re f EMC ' +
      '/Artifact BMC BT /F1 12 Tf 10 10 Td (Page 1) Tj ET EMC',
    page: '/StructParents 0',
    catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /Lang (en)',
    more: [
      '<< /Type /StructTreeRoot /K [7 0 R] /ParentTree 18 0 R >>',
      tag('Document', 6, refs(8, 9, 10, 12, 17)),
      tag('H2', 7, '0', '/Lang (pt)'),
      tag('P', 7, '1'),
      tag('L', 7, refs(11)),
      tag('LI', 10, '2'),
      tag('Table', 7, refs(13)),
      tag('TR', 12, refs(14, 15)),
      tag('TH', 13, '3', '/A << /O /Table /Scope /Row /ColSpan 2 >>'),
      tag('TD', 13, '4'),
      tag('LI', 7, ''),
      tag('Figure', 7, '5', '/Alt (Seal of the university)'),
      `<< /Nums [0 [${refs(8, 9, 11, 14, 15, 17)}]] >>`,
    ],
  });
}

describe('the text of a PDF, read aloud', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  it('comes in the order of its tags, as headings, lists and tables', async () => {
    await reader.open(tagged());
    await waitUntil(() => reader.text(1), 'the text');

    const layer = reader.page(1).querySelector('.textLayer')!;
    expect(layer.textContent).to.match(/Title.*Second.*Item.*Head.*Cell/s);
    const named = [...layer.querySelectorAll('[role]:not([role=presentation])')].map(
      ({ role, textContent }) => `${role} ${textContent.trim()}`,
    );
    expect(named).to.deep.equal([
      'heading Title',
      'paragraph Second',
      'list Item',
      'listitem Item',
      'table HeadCell',
      'row HeadCell',
      'rowheader Head',
      'cell Cell',
      'img ',
    ]);
    expect(layer.querySelector('[role=img]')?.ariaLabel).to.equal('Seal of the university');
    expect(layer.querySelector('[role=heading]')?.ariaLevel).to.equal('2');
    expect(layer.querySelector<HTMLElement>('[role=heading]')?.lang).to.equal('pt');
    expect(layer.querySelector('[role=rowheader]')?.ariaColSpan).to.equal('2');
    expect(layer.querySelector('[aria-hidden=true]')?.textContent).to.equal('Page 1');
  });

  it('lies where it is painted, whatever its order', async () => {
    await reader.open(tagged());
    await waitUntil(() => reader.text(1), 'the text');

    const sheet = reader.canvas(1)!.getBoundingClientRect();
    const title = [...reader.page(1).querySelectorAll('span')].find((span) => span.textContent === 'Title')!;
    const box = title.lastElementChild?.getBoundingClientRect() ?? title.getBoundingClientRect();
    expect((box.bottom - sheet.top) / sheet.height).to.be.closeTo(1 - 150 / 200, 0.03);
    expect((box.left - sheet.left) / sheet.width).to.be.closeTo(10 / 200, 0.01);
  });

  it('comes as it is in the file where there are no tags', async () => {
    await reader.open(aPage({ content: 'BT /F1 12 Tf 10 50 Td (First) Tj 0 50 Td (Then) Tj ET' }));
    await waitUntil(() => reader.text(1), 'the text');

    expect(reader.text(1)).to.equal('FirstThen');
    expect(reader.page(1).ariaLabel).to.equal('Page 1 of 1');
    expect(reader.page(1).role).to.equal('group');
  });

  it('can be selected', async () => {
    await reader.open(aPage({}));
    await waitUntil(() => reader.text(1), 'the text');
    const piece = reader.page(1).querySelector('.textLayer span')!;

    expect(getComputedStyle(piece).userSelect).to.not.equal('none');
    const { left, top, width, height } = piece.getBoundingClientRect();
    const root = reader.host.getRootNode() as ShadowRoot;
    expect(root.elementFromPoint(left + width / 2, top + height / 2)).to.equal(piece);
  });
});
