import { expect, waitUntil } from '@open-wc/testing';
import { PreviewError } from '../../src/domain/errors.ts';
import { setAssetBase } from '../../src/viewers/assets.ts';
import { styles, view } from '../../src/viewers/pdf/view.ts';
import type { View } from '../../src/viewers/viewer.ts';
import { anExhibit, aPdf, utf8 } from '../support/documents.ts';

const { signal } = new AbortController();

describe('the viewer of PDF', function () {
  let host: HTMLElement;
  let shown: View | undefined;

  before(() => {
    setAssetBase(new URL('/', location.href).href);
    document.adoptedStyleSheets.push(styles);
  });
  beforeEach(() => {
    host = document.createElement('div');
    host.style.setProperty('inline-size', '600px');
    document.body.append(host);
  });
  afterEach(() => {
    shown?.destroy();
    shown = undefined;
    host.remove();
  });

  const show = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    shown = await view(host, anExhibit(bytes, 'application/pdf'), signal);
  };
  const inked = (): number => {
    const canvas = host.querySelector('canvas');
    if (!canvas?.width) return 0;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, n) => n % 4 === 0 && value < 200).length;
  };

  it('paints the page and lays its text over it', async () => {
    await show(await aPdf());

    await waitUntil(() => inked() > 500, 'ink on the page', { timeout: 8000 });
    await waitUntil(() => host.querySelector('.textLayer')?.textContent.includes('Degree certificate 1'));
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
      await show(await aPdf());
    } finally {
      globalThis.Worker = Original;
    }

    expect(started).to.deep.equal([new URL('/pdfjs/pdf.worker.min.mjs', location.href).href]);
  });

  it('lays out every page at once and paints only those near', async () => {
    await show(await aPdf(12));
    await waitUntil(() => host.querySelector('canvas'));

    expect(host.querySelectorAll('.pdf-page')).to.have.lengthOf(12);
    expect(host.querySelectorAll('canvas').length).to.be.lessThan(8);
    expect(host.querySelectorAll('.pdf-page')[11]!.getAttribute('aria-label')).to.equal('Page 12 of 12');
  });

  it('grows with the zoom', async () => {
    await show(await aPdf());
    const before = host.querySelector<HTMLElement>('.pdf-page')!.offsetWidth;

    shown?.zoom?.(2);

    expect(host.querySelector<HTMLElement>('.pdf-page')!.offsetWidth).to.be.closeTo(before * 2, 4);
  });

  it('says that a file is damaged', async () => {
    const thrown: unknown = await show(utf8('%PDF-1.7 and nothing else')).catch((error: unknown) => error);

    expect((thrown as PreviewError).code).to.equal('damaged');
  });
});
