import { expect } from '@open-wc/testing';
import { aPdf } from '../support/documents.ts';
import { waitUntil } from '../support/patience.ts';
import { Reader } from '../support/pdf-reader.ts';

describe('the pages of a PDF', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  it('are counted, and the first is the one being read', async () => {
    const { pages } = await reader.open(await aPdf(7));

    expect(pages?.count).to.equal(7);
    expect(pages?.current).to.equal(1);
  });

  it('are seen after they were in view for a moment, and not before they were shown', async () => {
    const { pages } = await reader.open(await aPdf(9), { glance: 50 });
    await waitUntil(() => pages?.seen.has(1), 'page 1');
    expect([...(pages?.seen ?? [])]).to.deep.equal([1]);
    const { changes } = reader;

    pages?.goTo(6);
    await waitUntil(() => pages?.seen.has(6), 'page 6');

    expect([...(pages?.seen ?? [])]).to.deep.equal([1, 6]);
    expect(pages?.current).to.equal(6);
    expect(reader.changes).to.be.greaterThan(changes);
  });

  it('are not seen where they only rush past', async () => {
    const { pages } = await reader.open(await aPdf(9), { glance: 100_000 });
    pages?.goTo(6);
    await waitUntil(() => pages?.current === 6 && reader.ink(6) > 0, 'page 6');

    expect(pages?.seen.size).to.equal(0);
  });

  it('are painted while somebody leafs through, and get their text where one stays', async () => {
    const { pages } = await reader.open(await aPdf(20));
    await waitUntil(() => reader.text(1), 'the text of page 1');
    const withPicture = new Set<Element>();
    const withText = new Set<Element>();
    const seen = new MutationObserver(() => {
      for (const page of reader.host.querySelectorAll('[role=group]')) {
        if (page.querySelector('canvas')) withPicture.add(page);
        if (page.querySelector('.textLayer')) withText.add(page);
      }
    });
    seen.observe(reader.host, { childList: true, subtree: true });

    for (let page = 2; page <= 20; page += 1) {
      pages?.goTo(page);
      await waitUntil(() => reader.ink(page) > 0, `page ${page}`);
    }
    await waitUntil(() => reader.text(20), 'the text of page 20');

    seen.disconnect();
    expect(withPicture.size).to.equal(20);
    // Where the machine pauses, some page in between may have stayed long enough.
    expect(withText.size).to.be.below(10);
  });

  it('are not seen while the viewer is out of view', async () => {
    reader.box.style.marginBlockStart = '300vh';
    const { pages } = await reader.open(await aPdf(2), { glance: 0 });
    await waitUntil(() => reader.text(1), 'the page');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(pages?.seen.size).to.equal(0);

    reader.box.scrollIntoView();
    await waitUntil(() => pages?.seen.has(1), 'seen');
  });

  it('are not seen where less than half a window of one is in view', async () => {
    const { pages } = await reader.open(await aPdf(2), { glance: 10 });
    reader.box.scrollTop = 230;
    await waitUntil(() => reader.text(2), 'the neighbour');

    const { top, bottom } = reader.box.getBoundingClientRect();
    reader.box.scrollTop += reader.page(2).getBoundingClientRect().top - bottom + (bottom - top) / 3;
    await waitUntil(() => pages?.seen.has(1), 'page 1');
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);

    expect([...(pages?.seen ?? [])]).to.deep.equal([1]);
  });

  it('are seen also where one is larger than the window', async () => {
    reader.box.style.blockSize = '100px';
    const { pages } = await reader.open(await aPdf(3), { glance: 10 });

    await waitUntil(() => pages?.seen.has(1), 'page 1');
  });

  it('follow the person who scrolls', async () => {
    const { pages } = await reader.open(await aPdf(9));

    reader.box.scrollTop = reader.page(4).offsetTop - reader.page(1).offsetTop;
    await waitUntil(() => pages?.current === 4, 'page 4');
  });

  it('are read from their start where one is wider than the window, and the narrow ones stand in its middle', async () => {
    const { PDFDocument } = await import('pdf-lib/dist/pdf-lib.esm.js');
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]);
    pdf.addPage([100, 100]);
    const view = await reader.open(new Uint8Array(await pdf.save()));

    view.zoom?.(2);
    view.pages?.goTo(2);
    await waitUntil(() => reader.canvas(2), 'page 2');

    const [wide, narrow] = [1, 2].map((page) => reader.page(page).getBoundingClientRect());
    const middle = ({ left, width }: DOMRect): number => left + width / 2;
    const window = reader.box.getBoundingClientRect();
    expect(wide!.width).to.be.greaterThan(window.width);
    expect(wide!.left).to.be.at.least(window.left);
    expect(narrow!.width).to.be.lessThan(window.width);
    expect(middle(narrow!)).to.be.closeTo(middle(wide!), 1);
  });
});
