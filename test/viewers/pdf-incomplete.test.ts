import { expect } from '@open-wc/testing';
import { setAssetBase } from '../../src/viewers/assets.ts';
import { waitUntil } from '../support/patience.ts';
import { picturePages } from '../support/pdf-pictures.ts';
import { Reader } from '../support/pdf-reader.ts';
import { aPage, aPictured, deflated } from '../support/pdf-writer.ts';

const incomplete = 'Something on this page could not be shown. Save a copy to see all of it.';
const blank = 'Nothing is shown on this page. If you expect something here, save a copy to check.';
const codecs = ['FlateDecode', 'RunLengthDecode', 'DCTDecode', 'CCITTFaxDecode', 'JBIG2Decode', 'JPXDecode'];

describe('a page of a PDF that may not be whole', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = new Reader();
  });
  afterEach(() => reader.close());

  for (const codec of codecs) {
    it(`shows a picture packed with ${codec}`, async () => {
      const page = (await picturePages()).get(codec)!;

      await reader.open(page);

      expect(reader.ink(1)).to.be.greaterThan(10_000);
      expect(reader.note(1)).to.equal('');
    });
  }

  for (const codec of ['JBIG2Decode', 'JPXDecode']) {
    it(`is said to miss something where the codec of ${codec} cannot be had`, async () => {
      const page = (await picturePages()).get(codec)!;
      // The worker itself is there, and what it asks for later is not.
      setAssetBase(new URL('/without-codecs/', location.href).href);

      await reader.open(page);

      expect(reader.note(1)).to.equal(incomplete);
    });
  }

  it('is said to miss something where a picture is broken, and shows the rest', async () => {
    const rubbish = crypto.getRandomValues(new Uint8Array(400));
    const text = 'BT /F1 24 Tf 20 100 Td (Hello) Tj ET';
    await reader.open(aPictured('/Filter /JPXDecode', rubbish, 16, 16, text));

    expect(reader.note(1)).to.equal(incomplete);
    expect(reader.ink(1)).to.be.greaterThan(100);
  });

  it('is said to show nothing where nothing is painted', async () => {
    await reader.open(aPage({ content: 'q 0 0 10 10 re W n Q BT 3 Tr /F1 9 Tf (unseen) Tj ET' }));

    expect(reader.note(1)).to.equal(blank);
  });

  it('is said to show nothing where its content cannot be unpacked', async () => {
    const packed = await deflated(new Blob(['BT /F1 24 Tf 20 100 Td (Hello) Tj ET']));
    await reader.open(aPage({ content: packed.fill(0xff), filter: '/Filter /FlateDecode' }));

    expect(reader.note(1)).to.equal(blank);
  });

  it('says nothing where all is well', async () => {
    await reader.open(aPage({}));
    await waitUntil(() => reader.text(1));

    expect(reader.note(1)).to.equal('');
  });
});
