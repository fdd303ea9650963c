import { expect } from '@open-wc/testing';
import { aPdf } from '../support/documents.ts';
import { Reader } from '../support/pdf-reader.ts';

const { signal } = new AbortController();

/** Whether the address still leads somewhere. */
const alive = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

describe('a PDF on paper', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  it('is every page as a picture with 150 dots to the inch', async () => {
    const view = await reader.open(await aPdf(5));

    const images = (await view.paper?.(signal)) as readonly HTMLImageElement[];

    expect(images.map(({ alt }) => alt)).to.deep.equal([1, 2, 3, 4, 5].map((n) => `Page ${n} of 5`));
    expect(images.map(({ naturalWidth, width }) => [naturalWidth, width])[4]).to.deep.equal([1239, 793]);
    const canvas = new OffscreenCanvas(1239, 1754);
    const context = canvas.getContext('2d')!;
    context.drawImage(images[4]!, 0, 0);
    const dark = context.getImageData(0, 0, 1239, 1754).data.filter((value, n) => n % 4 === 0 && value < 100);
    expect(dark.length).to.be.greaterThan(1000);
  });

  it('names the pages that are too many', async () => {
    const view = await reader.open(await aPdf(3), { sheets: 2 });

    const sheets = (await view.paper?.(signal)) as readonly HTMLElement[];

    expect(sheets.map(({ localName }) => localName)).to.deep.equal(['img', 'img', 'p']);
    expect(sheets[2]!.textContent).to.equal(
      'Page 3 of 3. This page could not be shown. Save a copy to read it.',
    );
  });

  it('is gone with the document, or when it is not wanted any more', async () => {
    const view = await reader.open(await aPdf(1));
    const unwanted = new AbortController();
    const [first] = (await view.paper?.(unwanted.signal)) as readonly HTMLImageElement[];
    const [second] = (await view.paper?.(signal)) as readonly HTMLImageElement[];
    expect(await alive(first!.src)).to.equal(true);

    unwanted.abort();
    expect(await alive(first!.src)).to.equal(false);
    reader.close();
    expect(await alive(second!.src)).to.equal(false);
  });

  it('stops when it is not wanted any more', async () => {
    const view = await reader.open(await aPdf(50));
    const unwanted = new AbortController();
    const printing = view.paper?.(unwanted.signal).then(
      () => 'printed',
      (error: unknown) => (error as Error).name,
    );
    unwanted.abort();

    expect(await printing).to.equal('AbortError');
  });
});
