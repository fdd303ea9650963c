import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/patience.ts';
import { Reader } from '../support/pdf-reader.ts';
import { aPage } from '../support/pdf-writer.ts';

const field = (rest: string, rect = '10 10 190 60'): string =>
  `<< /Type /Annot /Subtype /Widget /Rect [${rect}] ${rest} >>`;

/** A page with these annotations, objects 6 and on. */
function annotated(annotations: readonly string[], more = ''): Uint8Array<ArrayBuffer> {
  const refs = annotations.map((_, n) => `${n + 6} 0 R`).join(' ');
  return aPage({
    page: `/Annots [${refs}] ${more}`,
    catalog: `/AcroForm << /Fields [${refs}] /DA (/F1 12 Tf) >> /Lang (pt-PT)`,
    more: annotations,
  });
}

const said: Readonly<Record<string, readonly [annotation: string, group: string, text: string]>> = {
  'a field': [field('/FT /Tx /T (n1) /TU (Family name) /V (Virtanen)'), 'Family name', 'Virtanen'],
  'a field without a name for people': [field('/FT /Tx /T (city) /V (Lisboa)'), 'city', 'Lisboa'],
  'a choice': [
    field('/FT /Ch /Ff 131072 /T (c) /Opt [[(1) (Single)] [(2) (Married)]] /V (2)'),
    'c',
    'Married',
  ],
  'a box that is ticked': [
    field('/FT /Btn /T (paid) /V /Yes /AS /Yes /AP << /N << /Yes 4 0 R /Off 4 0 R >> >>'),
    'paid',
    '☑',
  ],
  'a box that is not ticked': [
    field('/FT /Btn /T (paid) /V /Off /AS /Off /AP << /N << /Yes 4 0 R /Off 4 0 R >> >>'),
    'paid',
    '☐',
  ],
  'a note': [
    '<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (Corrected by hand) >>',
    '',
    'Corrected by hand',
  ],
};

describe('the fields and notes of a PDF, read aloud', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  for (const [what, [annotation, label, text]] of Object.entries(said)) {
    it(`tell of ${what}`, async () => {
      await reader.open(annotated([annotation]));
      await waitUntil(() => reader.text(1), 'the text');

      const layer = reader.page(1).querySelector('.textLayer')!;
      expect(layer.textContent).to.equal(`Hello${text}`);
      expect(layer.querySelector('[role=group]')?.ariaLabel ?? '').to.equal(label);
    });
  }

  for (const [what, annotation] of Object.entries({
    'a password': field('/FT /Tx /Ff 8192 /T (p) /V (secret)'),
    'a field that is hidden': field('/FT /Tx /F 2 /T (h) /V (secret)'),
    'a link': '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (away) >>',
    'an empty field': field('/FT /Tx /T (e)'),
  })) {
    it(`say nothing of ${what}`, async () => {
      await reader.open(annotated([annotation]));
      await waitUntil(() => reader.text(1), 'the text');

      expect(reader.text(1)).to.equal('Hello');
    });
  }

  for (const turned of [0, 90, 270]) {
    it(`lie where they are painted, on a page turned by ${turned} degrees`, async () => {
      await reader.open(annotated([field('/FT /Tx /T (n) /V (Here)', '20 20 120 40')], `/Rotate ${turned}`));
      await waitUntil(() => reader.text(1), 'the text');

      const sheet = reader.page(1).querySelector('.pdf-sheet')!.getBoundingClientRect();
      const { left, top, right, bottom } = reader
        .page(1)
        .querySelector('.textLayer [role=group] span')!
        .getBoundingClientRect();
      const share = [left - sheet.left, top - sheet.top, right - sheet.left, bottom - sheet.top].map((one) =>
        Math.round((one / sheet.width) * 100),
      );
      expect(share).to.deep.equal(
        { 0: [10, 80, 60, 90], 90: [10, 10, 20, 60], 270: [80, 40, 90, 90] }[turned],
      );
    });
  }

  it('are found', async () => {
    const { find } = await reader.open(annotated([said['a field']![0]]));

    expect(await find!('virtanen', 1)).to.deep.equal({ at: 1, count: 1 });
    await waitUntil(() => [...(CSS.highlights.get('oots-pdf-here') ?? [])].length === 1, 'the mark');
    const [range] = [...CSS.highlights.get('oots-pdf-here')!] as Range[];
    expect(range!.toString()).to.equal('Virtanen');
  });

  it('stand where the tags of the page say', async () => {
    const tag = (role: string, kids: string): string =>
      `<< /Type /StructElem /S /${role} /P 7 0 R /Pg 3 0 R /K [${kids}] >>`;
    await reader.open(
      aPage({
        content: '/P << /MCID 0 >> BDC BT /F1 12 Tf 10 100 Td (After) Tj ET EMC',
        page: '/Annots [6 0 R] /StructParents 0',
        catalog:
          '/AcroForm << /Fields [6 0 R] /DA (/F1 12 Tf) >> /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R',
        more: [
          field('/FT /Tx /T (n) /V (Before) /StructParent 1'),
          '<< /Type /StructTreeRoot /K [8 0 R 9 0 R] /ParentTree 10 0 R >>',
          tag('Form', '<< /Type /OBJR /Obj 6 0 R >>'),
          tag('P', '0'),
          '<< /Nums [0 [9 0 R] 1 8 0 R] >>',
        ],
      }),
    );
    await waitUntil(() => reader.text(1), 'the text');

    expect(reader.text(1)).to.equal('BeforeAfter');
  });

  it('are in the language of the file', async () => {
    await reader.open(annotated([]));
    await waitUntil(() => reader.text(1), 'the text');

    expect(reader.page(1).querySelector<HTMLElement>('.textLayer')!.lang).to.equal('pt-PT');
  });
});
