import { aTimeout, expect } from '@open-wc/testing';
import { setAssetBase } from '../../src/viewers/assets.ts';
import { Late } from '../../src/viewers/pdf/clock.ts';
import { Interrupted, PdfFile } from '../../src/viewers/pdf/file.ts';
import { aPdf } from '../support/documents.ts';

const never = (): Promise<never> => new Promise(() => undefined);

describe('a file whose pages take too long', () => {
  let file: PdfFile;
  beforeEach(async () => {
    setAssetBase(new URL('/', location.href).href);
    ({ file } = await PdfFile.open(await aPdf(9), 3000, new AbortController().signal));
  });
  afterEach(() => file.close());

  const outcome = (page: number, run = never): Promise<unknown> =>
    file.on(page, run).catch((error: unknown) => error);

  it('asks the next worker for what the lost one was doing', async () => {
    const lost = outcome(1);
    await aTimeout(400);
    const other = outcome(2);
    await lost;

    expect(await other).to.be.instanceOf(Interrupted);
    expect(await file.on(2, ({ pageNumber }) => Promise.resolve(pageNumber))).to.equal(2);
  });

  it('says of every page that it cannot be had once too many workers were lost', async () => {
    for (let page = 1; page <= 3; page += 1) await outcome(page);

    // An interrupted page would be tried again, for ever.
    expect(await outcome(4)).to.be.instanceOf(Late);
  });
});
