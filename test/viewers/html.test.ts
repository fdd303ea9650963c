import { expect } from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import { sanitize } from '../../src/viewers/html/sanitize.ts';
import type { PreviewError } from '../../src/domain/errors.ts';
import type { View } from '../../src/viewers/viewer.ts';
import { view } from '../../src/viewers/html/view.ts';
import { anExhibit, utf8 } from '../support/documents.ts';

describe('sanitize', () => {
  for (const [what, html] of [
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<img src="x" onerror="alert(1)">'],
    ['a link', '<a href="https://evil.example/">x</a>'],
    ['a picture from elsewhere', '<img src="https://evil.example/pixel.png">'],
    ['a form', '<form action="https://evil.example/"><input></form>'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>'],
    ['a style that loads', '<p style="background:url(https://evil.example/)">x</p>'],
    ['a base', '<base href="https://evil.example/">'],
  ] as const) {
    it(`leaves nothing of ${what}`, () => {
      expect(sanitize(html)).not.to.match(/script|onerror|evil|<form|<iframe|<base/i);
    });
  }

  it('keeps what there is to read', () => {
    expect(sanitize('<h1>Title</h1><table><tr><td>1</td></tr></table>'))
      .to.contain('<h1>Title</h1>')
      .and.contain('<td>1</td>');
  });

  it('is not moved by a hook of the page around it', () => {
    const theirs = createDOMPurify(window);
    theirs.addHook('uponSanitizeElement', (node) => {
      if (node instanceof Element) node.setAttribute('onclick', 'alert(1)');
    });

    expect(sanitize('<p>x</p>')).to.equal('<p>x</p>');
  });
});

describe('the viewer of HTML', () => {
  const { signal } = new AbortController();
  const shown = async (html: string): Promise<{ frame: HTMLIFrameElement; shown: View }> => {
    const host = document.createElement('div');
    const it = await view(host, anExhibit(utf8(html), 'text/html'), signal);
    return { frame: host.querySelector('iframe')!, shown: it };
  };

  it('puts the page into a frame in which nothing may run', async () => {
    const { frame } = await shown('<p>Hello</p>');

    expect(frame.getAttribute('sandbox')).to.equal('');
    expect(frame.title).to.equal('Degree');
    expect(await (await fetch(frame.src)).text()).to.contain("default-src 'none'");
  });

  it('writes the language of the page into it, and nothing else', async () => {
    const host = document.createElement('div');
    const exhibit = anExhibit(utf8('x'), 'text/html');
    const language = 'fi"><script>alert(1)</script>';

    await view(host, { ...exhibit, document: { ...exhibit.document, language } }, signal);

    const page = await (await fetch(host.querySelector('iframe')!.src)).text();
    expect(page).to.contain('<html lang="">').and.not.contain('script>');
  });

  it('draws the lines of tables without a style, which the policy of the page would not allow', async () => {
    const { frame } = await shown('<table><tr><td>1</table>');

    const page = await (await fetch(frame.src)).text();
    expect(page).to.contain('<table border=1 ').and.not.contain('style');
  });

  it('zooms what is in the frame', async () => {
    const { frame, shown: page } = await shown('<p>Hello</p>');

    page.zoom!(2);

    expect(frame.parentElement!.style.getPropertyValue('--zoom')).to.equal('2');
  });

  it('puts all of it on paper, as clean as on the screen', async () => {
    const { shown: page } = await shown(
      '<h1>Title</h1><img src="data:image/png;base64,x"><script>hit()</script>',
    );

    const [whole] = (await page.paper!(signal)) as [HTMLElement];

    expect(whole.querySelector('h1')!.textContent).to.equal('Title');
    expect(whole.querySelector('script')).to.equal(null);
  });

  for (const [what, html, code] of [
    ['a page with too many elements', '<p>x</p>'.repeat(20_001), 'too-large'],
    ['a page with too many in one another', '<div>'.repeat(500), 'too-large'],
    ['a page with too much text', 'word '.repeat(400_001), 'too-large'],
    [
      'no page for the size of its pictures',
      `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">x`,
      undefined,
    ],
    ['no table, however long', '<tr><td>x<td>y'.repeat(5000), undefined],
    ['no list that is not closed', '<li>x<br>'.repeat(5000), undefined],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const thrown: unknown = await shown(html).catch((error: unknown) => error);

      expect((thrown as Partial<PreviewError>).code).to.equal(code);
    });
  }
});
