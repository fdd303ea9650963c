import { expect, nextFrame } from '@open-wc/testing';
import { decodeText } from '../../src/viewers/text/decode.ts';
import { slices } from '../../src/viewers/text/slices.ts';
import { view } from '../../src/viewers/text/view.ts';
import type { View } from '../../src/viewers/viewer.ts';
import { anExhibit, utf8 } from '../support/documents.ts';

const { signal } = new AbortController();
const utf16 = (text: string, bigEndian = false): Uint8Array<ArrayBuffer> => {
  const view_ = new DataView(new ArrayBuffer(text.length * 2));
  for (let n = 0; n < text.length; n += 1) view_.setUint16(n * 2, text.charCodeAt(n), !bigEndian);
  return new Uint8Array(view_.buffer);
};

async function shown(
  content: string | Uint8Array<ArrayBuffer>,
  type = 'text/plain',
): Promise<{ host: HTMLElement; shown: View }> {
  const host = document.createElement('div');
  host.style.cssText = 'height: 300px; width: 600px; overflow: auto';
  document.body.append(host);
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return { host, shown: await view(host, anExhibit(bytes, type), signal) };
}

describe('decodeText', () => {
  for (const [what, bytes, text, type] of [
    ['UTF-8', utf8('Väinö'), 'Väinö', ''],
    ['UTF-8 with a byte order mark', utf8('\uFEFFVäinö'), 'Väinö', ''],
    ['UTF-8 that calls itself something else', utf8('Väinö'), 'Väinö', 'text/plain; charset=iso-8859-1'],
    ['UTF-16 with a byte order mark', utf16('\uFEFFVäinö'), 'Väinö', ''],
    ['UTF-16 the other way round', utf16('\uFEFFVäinö', true), 'Väinö', ''],
    ['UTF-16 without a mark', utf16('Väinö, plain'), 'Väinö, plain', ''],
    ['UTF-16 without a mark, the other way round', utf16('Väinö, plain', true), 'Väinö, plain', ''],
    ['Windows-1252', new Uint8Array([0x80, 0x20, 0xe9]), '€ é', ''],
    ['what the media type says', new Uint8Array([0xe1, 0xe2]), 'αβ', 'text/plain; charset="ISO-8859-7"'],
    ['what nobody knows', new Uint8Array([0xe9]), 'é', 'text/plain; charset=klingon'],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(decodeText(bytes, type)).to.equal(text);
    });
  }

  it('reads what a page says of itself', () => {
    const page = new Uint8Array([...utf8('<meta charset=iso-8859-2>'), 0xb3]);

    expect(decodeText(page)).to.equal('<meta charset=iso-8859-2>ł');
  });
});

describe('slices', () => {
  it('end with lines', () => {
    const text = `${'x'.repeat(99)}\n`.repeat(1000);

    const pieces = [...slices(text)];

    expect(pieces.length).to.be.above(5);
    expect(pieces.every((piece) => piece.endsWith('\n'))).to.be.true;
    expect(pieces.join('')).to.equal(text);
  });

  it('cut a line that has no end, and no character', () => {
    const text = `x${'😀'.repeat(30_000)}`;

    const pieces = [...slices(text)];

    expect(pieces.length).to.equal(4);
    expect(pieces.some((piece) => /^[\uDC00-\uDFFF]/.test(piece))).to.be.false;
    expect(pieces.join('')).to.equal(text);
  });

  it('cut what pretends to be one letter with marks without end', () => {
    const text = `Väinö\nZ${'\u0301\u0316\u0489'.repeat(1000)}`;

    const pieces = [...slices(text)];

    expect(Math.max(...pieces.map(({ length }) => length))).to.be.below(300);
    expect(pieces.join('')).to.equal(text);
  });
});

describe('the viewer of text', () => {
  it('shows the text as it is', async () => {
    const { host } = await shown('a <b>\n\n  c\n');

    expect(host.textContent).to.equal('a <b>\n\n  c\n');
  });

  it('says which encoding it was, when it is not UTF-8', async () => {
    const { host } = await shown(new Uint8Array([0xe9]));

    expect(host.querySelector('.remark')!.textContent).to.contain('windows-1252');
    expect((await shown('é')).host.querySelector('.remark')).to.equal(null);
  });

  it('shows all of a long text', async () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `Line ${n} of a long text`).join('\n');

    const { host } = await shown(text);

    expect(host.textContent).to.equal(text);
    expect(host.querySelectorAll('pre > div').length).to.be.above(20);
  });

  it('finds, goes there, and marks it', async () => {
    const { host, shown: text } = await shown(`${'hay '.repeat(40)}\n`.repeat(2000) + 'The Needle.');

    expect(await text.find!('needle', 1)).to.deep.equal({ at: 1, count: 1 });
    await nextFrame();

    const [range] = CSS.highlights.get('oots-found-here')!;
    const { top } = (range as Range).getBoundingClientRect();
    expect((range as Range).toString()).to.equal('Needle');
    expect(top).to.be.within(host.getBoundingClientRect().top, host.getBoundingClientRect().bottom);
  });

  it('finds what stands across a cut', async () => {
    const { shown: text } = await shown(`${'x'.repeat(16_382)}needle${'x'.repeat(16_384)}`);

    expect((await text.find!('needle', 1)).count).to.equal(1);
    expect([...CSS.highlights.get('oots-found-here')!].map(String)).to.deep.equal(['needle']);
  });

  it('takes signs for themselves, and marks away when nothing is sought', async () => {
    const { shown: text } = await shown('a.c abc a+c');

    expect((await text.find!('a.c', 1)).count).to.equal(1);
    expect(await text.find!('', 1)).to.deep.equal({ at: 0, count: 0 });
    expect(CSS.highlights.get('oots-found-here')!.size).to.equal(0);
  });

  it('puts all of it on paper', async () => {
    const text = 'x\n'.repeat(20_000);
    const { shown: long } = await shown(text);

    const [page] = await long.paper!(signal);

    expect(page!.textContent).to.equal(text);
  });
});
