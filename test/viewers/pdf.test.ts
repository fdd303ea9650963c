import { expect } from '@open-wc/testing';
import { prepare } from '../../src/viewers/pdf/view.ts';
import { aPdf, utf8 } from '../support/documents.ts';
import { waitUntil } from '../support/patience.ts';
import { Reader } from '../support/pdf-reader.ts';
import { aPage } from '../support/pdf-writer.ts';

describe('the viewer of PDF', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  it('paints the page and lays its text over it', async () => {
    await reader.open(await aPdf());

    expect(reader.ink(1)).to.be.greaterThan(500);
    await waitUntil(() => reader.text(1).includes('Degree certificate 1'), 'the text');
  });

  it('works in a worker, also where addresses must be trusted', async () => {
    const started: string[] = [];
    const Original = globalThis.Worker;
    globalThis.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(String(url));
      }
    };
    try {
      // Asked for twice, before the bytes are there: one is enough.
      prepare();
      prepare();
      await reader.open(await aPdf());
    } finally {
      globalThis.Worker = Original;
    }

    expect(started).to.deep.equal([new URL('/pdfjs/pdf.worker.min.js', location.href).href]);
  });

  it('has a place for every page at once and paints only those near', async () => {
    await reader.open(await aPdf(40));
    reader.box.scrollTop = 230;
    await waitUntil(() => reader.canvas(2)?.width, 'the neighbour');

    expect(reader.page(40).ariaLabel).to.equal('Page 40 of 40');
    expect(reader.page(40).offsetHeight).to.equal(reader.page(1).offsetHeight);
    expect(reader.host.querySelectorAll('canvas').length).to.be.lessThan(5);
  });

  it('shows the first of many pages before it has looked at the last', async () => {
    const { PDFDocument } = await import('pdf-lib/dist/pdf-lib.esm.js');
    const pdf = await PDFDocument.load(await aPdf(30));
    pdf.getPage(29).setSize(300, 1200);
    await reader.open(new Uint8Array(await pdf.save()));

    expect(reader.ink(1)).to.be.greaterThan(500);
    expect(reader.page(30).offsetHeight).to.equal(reader.page(1).offsetHeight);
    reader.view?.pages?.goTo(30);
    await waitUntil(() => reader.page(30).offsetHeight > reader.page(1).offsetHeight, 'its own size');
  });

  it('lets go of pages that are far away', async () => {
    await reader.open(await aPdf(40));
    const first = reader.canvas(1);

    reader.view?.pages?.goTo(30);
    await waitUntil(() => reader.ink(30) > 0, 'the other page');

    expect(first?.width).to.equal(0);
    expect(reader.page(1).querySelector('canvas, .textLayer')).to.equal(null);
    expect(reader.host.querySelectorAll('canvas').length).to.be.lessThan(6);
  });

  it('grows with the zoom, stays where it was, and is as sharp as before', async () => {
    await reader.open(await aPdf(12));
    reader.view?.pages?.goTo(5);
    await waitUntil(() => reader.ink(5) > 0 && reader.view?.pages?.current === 5, 'page 5');
    reader.box.scrollTop += reader.page(5).offsetHeight / 2;
    await waitUntil(() => reader.text(5), 'its text');
    const { offsetWidth } = reader.page(5);
    const { width } = reader.canvas(5)!;

    reader.view?.zoom?.(2);

    expect(reader.page(5).offsetWidth).to.be.closeTo(offsetWidth * 2, 4);
    expect(reader.ink(5), 'what was there is shown meanwhile').to.be.greaterThan(0);
    await waitUntil(() => Math.abs((reader.canvas(5)?.width ?? 0) - width * 2) < 4, 'sharp');
    const { top, height } = reader.page(5).getBoundingClientRect();
    expect((reader.box.getBoundingClientRect().top - top) / height).to.be.closeTo(0.5, 0.05);
  });

  it('paints a page at less than full sharpness rather than not at all', async () => {
    await reader.open(aPage({ box: '0 0 4000 4000', content: '0 0 4000 4000 re f' }));

    reader.view?.zoom?.(30);
    await waitUntil(() => (reader.canvas(1)?.width ?? 0) > 1000, 'the larger picture');

    const { width, height } = reader.canvas(1)!;
    expect(width * height).to.be.at.most(16_000_000);
    expect(reader.ink(1)).to.be.greaterThan(1_000_000);
  });

  it('draws what is written in a form also where the file has no picture of it', async () => {
    const field = (name: string, rest: string): string =>
      `<< /Type /Annot /Subtype /Widget /T (${name}) ${rest} /DA (/F1 30 Tf 0 g) >>`;
    const page = (value: string): Uint8Array<ArrayBuffer> =>
      aPage({
        content: '0 0 9 9 re f',
        page: '/Annots [6 0 R 7 0 R]',
        catalog:
          '/AcroForm << /Fields [6 0 R 7 0 R] /NeedAppearances true /DR << /Font << /F1 5 0 R >> >> /DA (/F1 30 Tf 0 g) >>',
        more: [
          field('text', `/FT /Tx /V (${value}) /Rect [10 10 190 60]`),
          field('choice', `/FT /Ch /Ff 131072 /Opt [(${value}) (b)] /V (${value}) /Rect [10 110 190 160]`),
        ],
      });
    await reader.open(page(''));
    const empty = reader.ink(1);
    reader.close();

    reader = new Reader();
    await reader.open(page('Anna'));

    expect(reader.ink(1) - empty).to.be.greaterThan(400);
    expect(reader.host.querySelector('input, select, textarea')).to.equal(null);
  });

  it('draws what is written in a form, and offers nothing to write or to click on', async () => {
    const field = (rest: string): string =>
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Anna) /DA (/F1 40 Tf 0 g) /Rect [10 10 190 60] ${rest} >>`;
    await reader.open(
      aPage({
        content: '',
        page: '/Annots [6 0 R 7 0 R]',
        catalog: '/AcroForm << /Fields [6 0 R] /DR << /Font << /F1 5 0 R >> >> /DA (/F1 40 Tf 0 g) >>',
        more: [
          field('/AP << /N 8 0 R >>'),
          '<< /Type /Annot /Subtype /Link /Rect [0 0 200 200] /A << /S /URI /URI (https://elsewhere.example/) >> >>',
          {
            dict: '/Type /XObject /Subtype /Form /BBox [0 0 180 50] /Resources << /Font << /F1 5 0 R >> >>',
            stream: 'BT /F1 40 Tf 5 10 Td (Anna) Tj ET',
          },
        ],
      }),
    );

    expect(reader.ink(1)).to.be.greaterThan(300);
    expect(reader.host.querySelector('a, button, input, textarea, select, [href], [tabindex]')).to.equal(
      null,
    );
  });

  it('says that a file is damaged', async () => {
    expect(await reader.refusal(utf8('%PDF-1.7 and nothing else'))).to.equal('damaged');
  });

  it('leaves nothing behind', async () => {
    const fonts = document.fonts.size;
    const left = document.body.querySelectorAll('canvas').length;
    await reader.open(await aPdf(3));
    await waitUntil(() => reader.text(1), 'the text');
    const canvas = reader.canvas(1);

    reader.close();

    expect(canvas?.width).to.equal(0);
    await waitUntil(() => document.fonts.size === fonts, 'its fonts are gone');
    expect(document.body.querySelectorAll('canvas').length).to.equal(left);
  });
});
