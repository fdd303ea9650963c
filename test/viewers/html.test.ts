import { expect } from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import { sanitize } from '../../src/viewers/html/sanitize.ts';
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
  it('puts the page into a frame in which nothing may run', async () => {
    const host = document.createElement('div');

    await view(host, anExhibit(utf8('<p>Hello</p>'), 'text/html'), new AbortController().signal);

    expect(host.querySelector('iframe')!.getAttribute('sandbox')).to.equal('');
    expect(await (await fetch(host.querySelector('iframe')!.src)).text()).to.contain("default-src 'none'");
  });
});
