import { expect } from '@open-wc/testing';
import { Marks } from '../../src/viewers/pdf/marks.ts';
import type { PageView } from '../../src/viewers/pdf/page.ts';
import { aPdf } from '../support/documents.ts';
import { waitUntil } from '../support/patience.ts';
import { Reader } from '../support/pdf-reader.ts';
import { aPage } from '../support/pdf-writer.ts';

/** The texts that are marked, as the browser knows them. */
function marked(name: 'oots-pdf-found' | 'oots-pdf-here'): readonly string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
  return ranges.map((range) => range.toString());
}

/** Where on the screen something is painted on the page. */
function inked(canvas: HTMLCanvasElement): Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'> {
  const { width, height } = canvas;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(canvas, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const dark = Array.from({ length: width * height }, (_, dot) => dot).filter((dot) => data[dot * 4]! < 128);
  const [columns, rows] = [dark.map((dot) => dot % width), dark.map((dot) => Math.floor(dot / width))];
  const sheet = canvas.getBoundingClientRect();
  const across = (dots: number): number => sheet.left + (dots * sheet.width) / width;
  const down = (dots: number): number => sheet.top + (dots * sheet.height) / height;
  const [left, right] = [across(Math.min(...columns)), across(Math.max(...columns))];
  return { left, right, top: down(Math.min(...rows)), bottom: down(Math.max(...rows)) };
}

describe('finding text in a PDF', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  it('goes from one occurrence to the next over all pages, and round', async () => {
    const { find, pages } = await reader.open(await aPdf(20));
    const step = (way: 1 | -1): Promise<unknown> => find!('certificate', way);

    expect(await step(1)).to.deep.equal({ at: 1, count: 20 });
    expect(await step(1)).to.deep.equal({ at: 2, count: 20 });
    expect(await step(-1)).to.deep.equal({ at: 1, count: 20 });
    expect(await step(-1)).to.deep.equal({ at: 20, count: 20 });

    await waitUntil(() => pages?.current === 20, 'the last page');
    await waitUntil(() => marked('oots-pdf-here').length === 1, 'the mark');
    const [here] = [...CSS.highlights.get('oots-pdf-here')!] as Range[];
    const { top, bottom } = here!.getBoundingClientRect();
    const box = reader.box.getBoundingClientRect();
    expect(top).to.be.greaterThan(box.top);
    expect(bottom).to.be.lessThan(box.bottom);
  });

  it('marks every occurrence on the pages that are shown', async () => {
    await reader.open(aPage({ content: 'BT /F1 20 Tf 10 100 Td (one two one) Tj ET' }));
    await waitUntil(() => reader.text(1), 'the text');

    await reader.view?.find?.('one', 1);

    expect(marked('oots-pdf-here')).to.deep.equal(['one']);
    expect(marked('oots-pdf-found')).to.deep.equal(['one']);
  });

  it('does not mind case and accents', async () => {
    const content = 'BT /F1 20 Tf 10 100 Td (Stra\\337e Universit\\351) Tj ET';
    await reader.open(aPage({ content }));
    await waitUntil(() => reader.text(1), 'the text');

    expect(await reader.view?.find?.('UNIVERSITE', 1)).to.deep.equal({ at: 1, count: 1 });
    expect(marked('oots-pdf-here')).to.deep.equal(['Université']);
    expect(await reader.view?.find?.('strasse', 1)).to.deep.equal({ at: 1, count: 1 });
    expect(marked('oots-pdf-here')).to.deep.equal(['Straße']);
  });

  it('finds text that the file keeps in pieces and over the end of a line', async () => {
    const content = `BT /F1 20 Tf 10 100 Td (Deg) Tj /F1 21 Tf (ree) Tj
      /F1 20 Tf 0 -30 Td (certificate) Tj ET`;
    await reader.open(aPage({ content }));
    await waitUntil(() => reader.text(1), 'the text');

    expect(await reader.view?.find?.('degree certificate', 1)).to.deep.equal({ at: 1, count: 1 });
    expect(marked('oots-pdf-here').join('').replaceAll('\n', '')).to.equal('Degreecertificate');
  });

  it('marks pages also when they come near later', async () => {
    await reader.open(await aPdf(20));
    await reader.view?.find?.('degree', 1);

    reader.view?.pages?.goTo(12);
    await waitUntil(() => reader.text(12), 'page 12');

    const ranges = [...CSS.highlights.get('oots-pdf-found')!] as Range[];
    expect(ranges.some(({ startContainer }) => reader.page(12).contains(startContainer))).to.equal(true);
  });

  it('finds nothing where there is nothing, and an empty text takes the marks away', async () => {
    await reader.open(await aPdf(2));
    await waitUntil(() => reader.text(1), 'the text');
    await reader.view?.find?.('degree', 1);

    expect(await reader.view?.find?.('', 1)).to.deep.equal({ at: 0, count: 0 });
    expect([...marked('oots-pdf-here'), ...marked('oots-pdf-found')]).to.deep.equal([]);
    expect(await reader.view?.find?.('diploma', 1)).to.deep.equal({ at: 0, count: 0 });
  });

  it('leaves no mark behind', async () => {
    await reader.open(await aPdf(2));
    await waitUntil(() => reader.text(1), 'the text');
    await reader.view?.find?.('degree', 1);

    reader.close();

    expect([...marked('oots-pdf-here'), ...marked('oots-pdf-found')]).to.deep.equal([]);
  });

  it('drops a search that another has overtaken', async () => {
    await reader.open(await aPdf(30));

    const early = reader.view?.find?.('degree', 1);
    const late = reader.view?.find?.('certificate 30', 1);

    expect(await late).to.deep.equal({ at: 1, count: 1 });
    expect(await early, 'comes to the same').to.deep.equal({ at: 1, count: 1 });
  });

  for (const turned of [0, 90, 180, 270]) {
    it(`marks the word where it is painted on a page turned by ${turned} degrees`, async () => {
      const content = 'BT /F1 30 Tf 30 240 Td (Degree) Tj ET';
      await reader.open(aPage({ content, box: '0 0 200 300', page: `/Rotate ${turned}` }));
      await waitUntil(() => reader.text(1), 'the text');

      await reader.view?.find?.('degree', 1);

      const [mark] = [...CSS.highlights.get('oots-pdf-here')!] as Range[];
      const painted = inked(reader.canvas(1)!);
      const marked = mark!.getBoundingClientRect();
      for (const side of ['left', 'top', 'right', 'bottom'] as const) {
        // A line is higher than its letters, and Firefox measures another font than it paints.
        expect(marked[side], side).to.be.closeTo(painted[side], 20);
      }
    });
  }

  it('lays boxes over the page where the browser has no highlights', async () => {
    await reader.open(await aPdf());
    await waitUntil(() => reader.text(1), 'the text');
    const element = reader.page(1);
    const pieces = [...element.querySelectorAll<HTMLElement>('.textLayer span[role]')].map((piece) => ({
      element: piece,
      text: piece.textContent,
    }));
    const marks = new Marks(undefined);
    marks.sought = 'degree';

    marks.mark([{ number: 1, element, pieces } as unknown as PageView]);
    const [box] = element.querySelectorAll('.pdf-mark');
    expect(box!.getBoundingClientRect().width).to.be.greaterThan(20);

    marks.sought = '';
    marks.mark([]);
    expect(element.querySelector('.pdf-mark')).to.equal(null);
  });
});
