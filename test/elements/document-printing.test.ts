import { expect } from '@open-wc/testing';
import { printNodes } from '../../src/elements/document/printing.ts';

/** On a sheet of paper this wide, where each of the nodes comes to stand. */
async function onSheet(width: number, ...nodes: readonly Node[]): Promise<readonly DOMRect[]> {
  const seen = new MutationObserver(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]');
    if (!frame?.contentWindow) return;
    seen.disconnect();
    frame.contentWindow.print = () => undefined;
  });
  seen.observe(document.body, { childList: true });
  await printNodes('Degree', nodes, []);
  const frame = document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]')!;
  frame.style.setProperty('inline-size', `${width}px`);
  const places = [...frame.contentDocument!.body.children].map((one) => one.getBoundingClientRect());
  frame.contentWindow!.dispatchEvent(new Event('afterprint'));
  return places;
}

function aDrawing(width: number, height: number): HTMLImageElement {
  const image = new Image();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return image;
}

describe('a picture on paper', () => {
  it('is as wide as the sheet where it is larger, and all of it is there', async () => {
    const [photo] = await onSheet(700, aDrawing(4000, 3000));

    expect([photo!.width, photo!.height]).to.deep.equal([700, 525]);
  });

  it('keeps its size where that is smaller', async () => {
    const page = aDrawing(1239, 1754);
    [page.width, page.height] = [595, 842];
    const [seal, sheet] = await onSheet(700, aDrawing(40, 20), page);

    expect([seal!.width, seal!.height]).to.deep.equal([40, 20]);
    expect(sheet!.width).to.equal(595);
    expect(sheet!.height).to.be.closeTo(842, 1);
  });
});
