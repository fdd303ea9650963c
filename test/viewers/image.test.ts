import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { PreviewError } from '../../src/domain/errors.ts';
import { dimensions } from '../../src/viewers/image/dimensions.ts';
import { drawnElements } from '../../src/viewers/image/uses.ts';
import { styles, view } from '../../src/viewers/image/view.ts';
import type { View } from '../../src/viewers/viewer.ts';
import { anExhibit, aPicture, utf8 } from '../support/documents.ts';

const { signal } = new AbortController();

async function refused(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> {
  const thrown: unknown = await view(document.createElement('div'), anExhibit(bytes, type), signal).catch(
    (error: unknown) => error,
  );
  return thrown instanceof PreviewError ? thrown.code : 'shown';
}

/** With EXIF that says "rotate by 90 degrees" (orientation 6), as a phone held upright writes it. */
function lyingOnItsSide(jpeg: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...jpeg.slice(2)]);
}

/** On a desk of 400 by 300 pixels, with a picture that is larger unless told otherwise. */
async function onDesk(
  bytes = utf8('<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="3000"/>'),
): Promise<{ host: HTMLElement; image: HTMLImageElement; shown: View; told: () => number }> {
  const host = document.createElement('div');
  host.style.cssText = 'width: 400px; height: 300px; overflow: auto';
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
  document.body.append(host);
  const stage = document.createElement('div');
  host.shadowRoot!.append(stage);
  let changes = 0;
  const exhibit = { ...anExhibit(bytes, 'image/svg+xml'), changed: () => (changes += 1) };
  const shown = await view(stage, exhibit, signal);
  return { host, image: stage.querySelector('img')!, shown, told: () => changes };
}

afterEach(() => document.body.replaceChildren());

describe('a picture moved by hand', () => {
  it('is zoomed by the wheel with Ctrl, around the pointer, and tells of it', async () => {
    const { host, image, shown, told } = await onDesk();
    const wheel = { deltaY: -50, clientX: 100, clientY: 100, cancelable: true };

    const plain = image.dispatchEvent(new WheelEvent('wheel', wheel));
    expect(shown.scale).to.equal(1);
    const zoomed = image.dispatchEvent(new WheelEvent('wheel', { ...wheel, ctrlKey: true }));

    expect(plain).to.be.true;
    expect(zoomed).to.be.false;
    expect(shown.scale).to.be.closeTo(1.65, 0.01);
    expect(told()).to.equal(1);
    expect(host.scrollLeft).to.be.above(0);
  });

  it('is zoomed by two fingers, and scrolled by one as everything is', async () => {
    const { image, shown } = await onDesk();
    const touch = (...xs: readonly number[]): boolean => {
      const touches = xs.map((clientX) => ({ clientX, clientY: 10 }));
      return image.dispatchEvent(Object.assign(new Event('touchmove', { cancelable: true }), { touches }));
    };

    expect(touch(10)).to.be.true;
    expect(touch(10, 110)).to.be.false;
    touch(10, 210);

    expect(shown.scale).to.be.closeTo(2, 0.01);
  });

  it('goes no further than makes sense', async () => {
    const { image, shown } = await onDesk();

    for (let n = 0; n < 20; n += 1) {
      image.dispatchEvent(new WheelEvent('wheel', { deltaY: -500, ctrlKey: true, cancelable: true }));
    }

    expect(shown.scale).to.equal(8);
  });

  it('is dragged with the mouse', async () => {
    const { host, shown } = await onDesk();
    shown.zoom!(4);
    host.scrollTo(200, 200);
    const { left, top } = host.getBoundingClientRect();
    const at = [Math.round(left) + 200, Math.round(top) + 150] as const;

    await sendMouse({ type: 'move', position: [...at] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [at[0] - 50, at[1] - 30] });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: [at[0], at[1]] });

    expect([host.scrollLeft, host.scrollTop]).to.deep.equal([250, 230]);
  });

  it('is moved by arrow keys, and has no keys of its own besides', async () => {
    const { host, image, shown } = await onDesk();
    shown.zoom!(4);
    image.focus();

    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: '+' });
    await sendKeys({ press: '-' });

    expect([host.scrollLeft, host.scrollTop]).to.deep.equal([40, 80]);
    expect(shown.scale).to.equal(4);
  });

  it('is put on paper as it is, whatever the zoom', async () => {
    const { shown } = await onDesk();
    shown.zoom!(4);

    const [page] = (await shown.paper!(signal)) as [HTMLImageElement];

    expect(page.naturalWidth).to.equal(4000);
    expect(page.alt).to.equal('Image of Degree');
    expect(page.style.length).to.equal(0);
  });
});

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

  for (const [what, entity] of [
    [
      'a billion',
      Array.from({ length: 10 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(''),
    ],
    ['one from elsewhere', '<!ENTITY e10 SYSTEM "/never-asked-for.txt">'],
  ] as const) {
    it(`comes to an end with an SVG of entities: ${what}`, async () => {
      const svg = `<!DOCTYPE svg [<!ENTITY e0 "ha">${entity}]><svg xmlns="http://www.w3.org/2000/svg"><text>&e10;</text></svg>`;

      expect(['shown', 'damaged']).to.include(await refused(utf8(svg), 'image/svg+xml'));
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.some((name) => name.includes('never-asked-for.txt'))).to.be.false;
    });
  }

  it('turns a photograph as its camera says', async () => {
    const host = document.createElement('div');

    await view(host, anExhibit(lyingOnItsSide(await aPicture('image/jpeg')), 'image/jpeg'), signal);

    const { naturalWidth, naturalHeight } = host.querySelector('img')!;
    expect([naturalWidth, naturalHeight]).to.deep.equal([20, 40]);
  });

  for (const [what, size] of [
    ['far too wide', 'width="900000000" height="10"'],
    ['far too high', 'width="10" height="900000000"'],
    ['far too high for its width', 'viewBox="0 0 1 100000000"'],
    ['without a size', ''],
    ['of no size', 'width="0" height="0"'],
    ['of a size that is none', 'width="1e999" height="-5" viewBox="0 0 NaN 1"'],
  ] as const) {
    it(`lays out an SVG that is ${what}`, async () => {
      const { host, image } = await onDesk(
        utf8(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="9" height="9"/></svg>`),
      );

      expect(image.getBoundingClientRect().width).to.be.at.most(400);
      expect(host.scrollHeight).to.be.below(33_000);
    });
  }

  it('refuses a picture that would fill the memory, before decoding it', async () => {
    const bomb = await aPicture();
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);

    expect(await refused(bomb, 'image/png')).to.equal('too-large');
  });

  for (const [what, before] of [
    ['behind a byte that only fills', [0xff]],
    ['behind markers with nothing to them', [0xff, 0x01, 0xff, 0xd0]],
    ['behind rubbish', [0, 0xff, 0, 1]],
  ] as const) {
    it(`refuses a photograph that would fill the memory, its size told ${what}`, async () => {
      const jpeg = await aPicture('image/jpeg');
      const frame = jpeg.findIndex((byte, at) => byte === 0xff && (jpeg[at + 1]! & 0xf0) === 0xc0);
      new DataView(jpeg.buffer).setUint32(frame + 5, 0xffff_ffff);
      const bomb = new Uint8Array([0xff, 0xd8, ...before, ...jpeg.slice(2)]);

      expect(await refused(bomb, 'image/jpeg')).to.equal('too-large');
    });
  }

  it('says that a photograph is damaged that does not tell its size', async () => {
    const [scan, end] = [
      [0xff, 0xda, 0, 2],
      [0xff, 0xd9],
    ];

    expect(await refused(new Uint8Array([0xff, 0xd8, ...scan, ...end]), 'image/jpeg')).to.equal('damaged');
  });

  it('shows a photograph with bytes that only fill', async () => {
    const jpeg = await aPicture('image/jpeg');

    const filled = new Uint8Array([0xff, 0xd8, 0xff, 0xff, ...jpeg.slice(2)]);
    expect(dimensions(filled)).to.deep.equal({ width: 40, height: 20 });
    expect(await refused(filled, 'image/jpeg')).to.equal('shown');
  });

  it('refuses a drawing of a few elements that makes billions', async () => {
    const level = (n: number): string => `<g id="u${n + 1}">${`<use xlink:href="#u${n}"/>`.repeat(10)}</g>`;
    const levels = Array.from({ length: 12 }, (_, n) => level(n)).join('');
    const svg = (content: string): Uint8Array<ArrayBuffer> =>
      utf8(
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${content}</svg>`,
      );

    const billions = svg(`<defs><g id="u0"><path/></g>${levels}</defs>`);
    expect(await refused(billions, 'image/svg+xml')).to.equal('too-large');
    expect(await refused(billions, 'Image/SVG+XML')).to.equal('too-large');
    expect(await refused(svg('<g id="a"><use href="#a"/></g>'), 'image/svg+xml')).to.equal('shown');
  });

  it('counts what a deep drawing takes as fast as what a flat one does', () => {
    const took = (svg: string): number => {
      const times = [1, 2, 3, 4, 5, 6, 7].map(() => {
        const begun = performance.now();
        drawnElements(svg, Infinity);
        return performance.now() - begun;
      });
      return Math.min(...times);
    };
    const leaves = '<path/>'.repeat(30_000);
    const deep = `${'<g id="x">'.repeat(990)}${leaves}${'</g>'.repeat(990)}`;

    expect(took(deep)).to.be.below(took(leaves) * 10 + 30);
  });

  it('counts what is drawn once, twice and within itself', () => {
    for (const [count, svg] of [
      [3, '<svg><g><path/></g></svg>'],
      [6, '<svg><g id="a"><path/></g><use href="#a"/></svg>'],
      [7, '<svg><g id="a"><g id="b"><path/></g></g><use href="#b"/></svg>'],
      [8, '<svg><g id="a"><g id="b"><path/></g></g><use href="#a"/></svg>'],
      [6, '<svg><g id="a"/><g id="a"><path/></g><use href="#a"/></svg>'],
      [4, '<svg><use href="#a"/><path id="a"/></svg>'],
    ] as const) {
      expect(drawnElements(svg, Infinity), svg).to.equal(count);
    }
  });

  it('counts no further than anybody asks', () => {
    expect(drawnElements('<a></a>'.repeat(9), 8)).to.equal(Infinity);
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
