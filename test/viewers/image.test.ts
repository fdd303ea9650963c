import { expect } from '@open-wc/testing';
import { PreviewError } from '../../src/domain/errors.ts';
import { dimensions } from '../../src/viewers/image/dimensions.ts';
import { view } from '../../src/viewers/image/view.ts';
import { anExhibit, aPicture, utf8 } from '../support/documents.ts';

const { signal } = new AbortController();

async function refused(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> {
  const thrown: unknown = await view(document.createElement('div'), anExhibit(bytes, type), signal).catch(
    (error: unknown) => error,
  );
  return thrown instanceof PreviewError ? thrown.code : 'shown';
}

describe('the viewer of pictures', () => {
  for (const type of ['image/png', 'image/jpeg'] as const) {
    it(`reads the size of ${type} from its header`, async () => {
      expect(dimensions(await aPicture(type))).to.deep.equal({ width: 40, height: 20 });
    });
  }

  it('shows a picture with a text in its place', async () => {
    const host = document.createElement('div');

    await view(host, anExhibit(await aPicture(), 'image/png'), signal);

    expect(host.querySelector('img')!.naturalWidth).to.equal(40);
    expect(host.querySelector('img')!.alt).to.equal('Image of Degree');
  });

  it('runs no script of an SVG, and loads nothing for it', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" onload="parent.hit=1"><script>parent.hit=1</script><image href="/never-asked-for.png"/></svg>`;

    await view(host, anExhibit(utf8(svg), 'image/svg+xml'), signal);
    host.remove();

    expect('hit' in globalThis).to.be.false;
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('never-asked-for'))).to
      .be.false;
  });

  it('refuses a picture that would fill the memory, before decoding it', async () => {
    const bomb = await aPicture();
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);

    expect(await refused(bomb, 'image/png')).to.equal('too-large');
  });

  it('says that a picture is damaged', async () => {
    expect(await refused((await aPicture()).slice(0, 40), 'image/png')).to.equal('damaged');
  });

  it('lets the memory go', async () => {
    const host = document.createElement('div');
    const shown = await view(host, anExhibit(await aPicture(), 'image/png'), signal);
    const { src } = host.querySelector('img')!;

    shown.destroy();

    expect(
      await fetch(src).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });
});
