import { expect } from '@open-wc/testing';
import { aPdf } from '../support/documents.ts';
import { waitUntil } from '../support/patience.ts';
import { anEncryptedPdf } from '../support/pdf-encrypted.ts';
import { Reader } from '../support/pdf-reader.ts';
import { aPage, aPictured, concat, deflated, writePdf } from '../support/pdf-writer.ts';

const failed = 'This page could not be shown. Save a copy to read it.';

/** So many bytes of the same text, packed. */
async function bomb(text: string, megabytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const piece = text.repeat(Math.ceil(1_000_000 / text.length));
  return deflated(new Blob(Array<string>(megabytes).fill(piece)));
}

/** Counts workers that were started, those that were ended, and what they were told. */
class Workers {
  started = 0;
  sent = 0;
  /** One may be ended twice, to be sure. */
  readonly #over = new Set<Worker>();
  onMessage: (sent: number, message: unknown) => void = () => undefined;
  readonly #original = globalThis.Worker;

  constructor() {
    const count = (): void => void (this.started += 1);
    const over = this.#over;
    const told = (message: unknown): void => this.onMessage((this.sent += 1), message);
    globalThis.Worker = class extends this.#original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        count();
      }
      override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
        super.postMessage(message, options as StructuredSerializeOptions);
        told(message);
      }
      override terminate(): void {
        super.terminate();
        over.add(this);
      }
    };
  }

  get ended(): number {
    return this.#over.size;
  }

  restore(): void {
    globalThis.Worker = this.#original;
  }
}

describe('a PDF that means harm', () => {
  let reader: Reader;
  let workers: Workers;
  beforeEach(() => {
    reader = new Reader();
    workers = new Workers();
  });
  afterEach(() => {
    reader.close();
    workers.restore();
  });

  it('is refused where it opens with a password only', async () => {
    expect(await reader.refusal(await anEncryptedPdf('open sesame'))).to.equal('encrypted');
  });

  it('is refused where its form is for one program alone, and its page a placeholder', async () => {
    const form = { dict: '', stream: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>' };
    const catalog = '/NeedsRendering true /AcroForm << /Fields [] /XFA 6 0 R >>';

    expect(await reader.refusal(aPage({ catalog, more: [form] }))).to.equal('unsupported');
  });

  it('is shown where its form of the same kind has ordinary fields', async () => {
    const form = { dict: '', stream: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>' };
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /Rect [10 10 190 60] >>';
    const catalog = '/AcroForm << /Fields [7 0 R] /XFA 6 0 R >>';

    expect(await reader.refusal(aPage({ page: '/Annots [7 0 R]', catalog, more: [form, field] }))).to.equal(
      'shown',
    );
  });

  it('is shown where the password is none', async () => {
    await reader.open(await anEncryptedPdf(''));

    await waitUntil(() => reader.text(1) === 'Secret', 'the text');
  });

  for (const box of [
    '0 0 1000000000 1000000000',
    '0 0 0.001 0.001',
    '0 0 100 100000000',
    '5 5 5 5',
    '-1e30 0 1e30 9',
  ]) {
    it(`has a page of a size that can be looked at where its box is ${box}`, async () => {
      await reader.open(aPage({ box }));

      const { width, height } = reader.page(1).getBoundingClientRect();
      expect(width).to.be.within(0, 2000);
      expect(height).to.be.within(0, 30_000);
      const canvas = reader.canvas(1);
      expect(canvas ? canvas.width * canvas.height : 1).to.be.within(1, 16_000_000);
    });
  }

  it('is refused where its pages go round in a circle', async () => {
    const loop = writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
    ]);

    expect(await reader.refusal(loop)).to.equal('damaged');
  });

  it('is shown where it claims more pages than it has', async () => {
    const liar = new TextDecoder('latin1').decode(aPage({})).replace('/Count 1', '/Count 9');
    await reader.open(new TextEncoder().encode(liar));

    expect(reader.ink(1)).to.be.greaterThan(100);
  });

  it('is shown where its table of contents is broken', async () => {
    const text = new TextDecoder('latin1').decode(aPage({}));
    const broken = text
      .replace(/startxref\n\d+/, 'startxref\n999999')
      .replace(/\d{10} 00000 n/g, '0000000007 00000 n');
    await reader.open(new TextEncoder().encode(broken));

    expect(reader.ink(1)).to.be.greaterThan(100);
  });

  it('is shown where only its beginning has come', async () => {
    const whole = await aPdf(3);

    const code = await reader.refusal(whole.slice(0, whole.length / 2));

    expect(['shown', 'damaged']).to.include(code);
  });

  it('is refused where it has thousands of pages', async () => {
    const kids = Array.from({ length: 3000 }, () => '3 0 R').join(' ');
    const many = writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 3000 >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    ]);

    expect(await reader.refusal(many)).to.equal('too-large');
  });

  it('gives up a page that takes too long, in words, and goes on to the next', async () => {
    const content = await bomb('q 1 0 0 1 0 0 cm Q ', 300);
    const two = writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>',
      { dict: '/Filter /FlateDecode', stream: content },
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      { dict: '', stream: 'BT /F1 24 Tf 20 100 Td (Hello) Tj ET' },
    ]);
    // Long enough for a worker to start on a busy machine, and far too short for the first page.
    await reader.open(two, { patience: 2500 });

    expect(reader.note(1)).to.equal(failed);
    expect(reader.canvas(1)).to.equal(null);
    reader.page(2).scrollIntoView();
    await waitUntil(() => reader.ink(2) > 100, 'the second page');
    expect(workers.started).to.be.greaterThan(1);
    await waitUntil(() => workers.ended >= workers.started - 1, 'lost workers are ended');
  });

  it('is refused where it takes too long to open', async () => {
    // Without its table of contents, a hundred thousand objects have to be looked for.
    const many = new TextDecoder('latin1').decode(aPage({ more: Array<string>(100_000).fill('<< >>') }));
    const broken = new TextEncoder().encode(many.slice(0, many.lastIndexOf('xref\n0')));

    expect(await reader.refusal(broken, { patience: 0 })).to.equal('damaged');
    await waitUntil(() => workers.ended === workers.started, 'its worker is ended');
  });

  it('says that a picture of absurd size is missing', async () => {
    await reader.open(
      aPictured('/ColorSpace /DeviceRGB /BitsPerComponent 8', new Uint8Array(9), 100_000, 100_000),
    );

    expect(reader.note(1)).to.not.equal('');
  });

  it('ends its worker with the view', async () => {
    await reader.open(await aPdf(2));
    const { started } = workers;

    reader.close();

    await waitUntil(() => workers.ended >= started, 'ended');
    expect(workers.started).to.equal(started);
  });

  it('ends its worker when it is not wanted any more, also while it opens', async () => {
    const unwanted = new AbortController();
    const opening = reader.open(await aPdf(2), {}, unwanted.signal).catch((error: unknown) => error);
    unwanted.abort();

    expect(((await opening) as Error).name).to.equal('AbortError');
    await waitUntil(() => workers.ended >= 1, 'ended');
  });

  it('is not shown where it is closed while its first page is asked for', async () => {
    const unwanted = new AbortController();
    workers.onMessage = (_, message) => {
      if ((message as { action?: string }).action === 'GetPage') queueMicrotask(() => unwanted.abort());
    };

    const opening = reader.open(await aPdf(2), {}, unwanted.signal).catch((error: unknown) => error);

    expect(await opening).to.have.property('name', 'AbortError');
    expect(reader.host.childElementCount).to.equal(0);
  });

  // What the page tells the worker until the first page is painted, and a few more.
  for (let step = 1; step <= 12; step += 1) {
    it(`leaves the tab alone when it is closed at once after step ${step}`, async () => {
      const unwanted = new AbortController();
      workers.onMessage = (sent) => {
        // Not in the middle of what pdf.js is doing: nobody can.
        if (sent === step) queueMicrotask(() => unwanted.abort());
      };
      const opening = reader.open(await aPdf(2), {}, unwanted.signal).catch((error: unknown) => error);
      await waitUntil(() => workers.sent >= step, 'the step');

      await opening;
      // A tab that is busy for ever never comes to this.
      await waitUntil(() => workers.ended === workers.started, 'its worker is ended');
    });
  }

  it('asks for nothing outside of what the viewer itself needs', async () => {
    const uri = (action: string): string => `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>`;
    const elsewhere = 'https://elsewhere.example/';
    await reader.open(
      aPage({
        catalog: `/OpenAction << /S /URI /URI (${elsewhere}open) >> /URI << /Base (${elsewhere}) >>`,
        page: `/Annots [${uri(`<< /S /SubmitForm /F (${elsewhere}form) >>`)}]`,
        resources: '/XObject << /X 6 0 R >>',
        content: '/X Do BT /F1 24 Tf 20 100 Td (Hello) Tj ET',
        more: [
          {
            dict: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /F << /FS /URL /F (${elsewhere}image) >>`,
            stream: concat([new Uint8Array(1)]),
          },
        ],
      }),
    );
    await waitUntil(() => reader.text(1), 'the text');

    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('elsewhere'));
    expect(asked).to.deep.equal([]);
  });
});
