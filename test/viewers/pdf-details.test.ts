import { expect } from '@open-wc/testing';
import { Reader } from '../support/pdf-reader.ts';
import { aPage } from '../support/pdf-writer.ts';
import { waitUntil } from '../support/patience.ts';

/** The left half of it is black. */
const halved = aPage({ content: '0 0 100 200 re f' });

/** So large that the whole page takes more dots than one canvas may have. */
const large = 30;

describe('a page of a PDF that is blown up beyond what can be painted of it at once', () => {
  let reader: Reader;
  beforeEach(async () => {
    reader = new Reader();
    await reader.open(halved);
  });
  afterEach(() => reader.close());

  const details = (): HTMLCanvasElement | undefined => [...reader.page(1).querySelectorAll('canvas')][1];
  const covers = (canvas: HTMLCanvasElement | undefined): boolean => {
    const [seen, laid] = [reader.box.getBoundingClientRect(), canvas?.getBoundingClientRect()];
    return (
      laid !== undefined &&
      laid.left <= seen.left + 1 &&
      laid.top <= seen.top + 1 &&
      laid.right >= seen.left + reader.box.clientWidth - 1 &&
      laid.bottom >= seen.top + reader.box.clientHeight - 1
    );
  };
  /** Blown up, with the edge of the black half in the middle of the box. */
  const blowUp = async (): Promise<void> => {
    reader.view?.zoom?.(large);
    const { left, width } = reader.page(1).getBoundingClientRect();
    const edge = left + width / 2 - reader.box.getBoundingClientRect().left;
    reader.box.scrollBy(edge - reader.box.clientWidth / 2, 500);
    await waitUntil(() => covers(details()), 'the details');
  };

  it('is as fine as the screen where it is looked at', async () => {
    await blowUp();

    const canvas = details()!;
    expect(canvas.width / canvas.getBoundingClientRect().width).to.be.closeTo(devicePixelRatio, 0.01);
    const across = rowOf(canvas);
    const grey = across.filter((value) => value > 20 && value < 235);
    expect(grey.length, 'dots that are neither black nor white').to.be.at.most(2);
    const { left } = canvas.getBoundingClientRect();
    const edge = left + across.findIndex((value) => value > 127) / devicePixelRatio;
    const { left: start, width } = reader.page(1).getBoundingClientRect();
    expect(edge).to.be.closeTo(start + width / 2, 1.5);
  });

  it('is so wherever it is scrolled to', async () => {
    await blowUp();

    reader.box.scrollBy(0, 1000);

    expect(covers(details())).to.equal(false);
    await waitUntil(() => covers(details()), 'the details there');
    expect(reader.page(1).querySelectorAll('canvas')).to.have.length(2);
  });

  it('goes without where the whole page is as fine', async () => {
    await blowUp();

    reader.view?.zoom?.(1);

    await waitUntil(() => !details(), 'the details are gone');
    expect(reader.ink(1)).to.be.greaterThan(1000);
  });

  it('lets go of what it took when the document is closed', async () => {
    await blowUp();
    const canvas = details()!;

    reader.close();

    expect(canvas.width).to.equal(0);
  });
});

/** How bright the dots of a canvas are, along its middle. */
function rowOf(canvas: HTMLCanvasElement): readonly number[] {
  const { data } = canvas.getContext('2d')!.getImageData(0, canvas.height >> 1, canvas.width, 1);
  return Array.from({ length: canvas.width }, (_, n) => data[4 * n] ?? 0);
}
