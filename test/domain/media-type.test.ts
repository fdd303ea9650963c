import { expect } from '@open-wc/testing';
import { isWhatItClaims, knownMediaType, sniff } from '../../src/domain/media-type.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('knownMediaType', () => {
  for (const [declared, known] of [
    ['application/pdf', 'application/pdf'],
    ['Application/XML; charset=utf-8', 'application/xml'],
    ['image/jpg', 'image/jpeg'],
    ['application/elmo+xml', 'application/xml'],
    ['application/ld+json', 'application/json'],
    ['text/csv; header=present', 'text/csv'],
    ['text/tab-separated-values', 'text/csv'],
    ['application/zip', undefined],
  ] as const) {
    it(`takes ${declared} for ${known ?? 'nothing it knows'}`, () => {
      expect(knownMediaType(declared)).to.equal(known);
    });
  }
});

describe('sniff', () => {
  for (const [what, content, type] of [
    ['a PDF', bytes('%PDF-1.7'), 'application/pdf'],
    ['words before a PDF', bytes(`${'x'.repeat(900)}%PDF-1.7`), undefined],
    ['a PNG', png, 'image/png'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    [
      'an SVG',
      bytes('<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
    ],
    ['XML', bytes('\uFEFF<?xml version="1.0"?><a/>'), 'application/xml'],
    ['XML without a declaration', bytes('<p:a xmlns:p="x"/>'), 'application/xml'],
    ['HTML', bytes('<!DOCTYPE html><p>'), 'text/html'],
    ['JSON', bytes(' {"a":1}'), 'application/json'],
    ['plain words', bytes('Hello'), undefined],
    ['nothing', bytes(''), undefined],
  ] as const) {
    it(`recognises ${what}`, () => {
      expect(sniff(content)).to.equal(type);
    });
  }
});

describe('isWhatItClaims', () => {
  it('takes a PDF behind rubbish', () => {
    expect(isWhatItClaims('application/pdf', bytes(`${'x'.repeat(900)}%PDF-1.7`))).to.be.true;
    expect(isWhatItClaims('application/pdf', bytes(`${'x'.repeat(1100)}%PDF-1.7`))).to.be.false;
  });

  it('refuses a page that calls itself a PDF', () => {
    expect(isWhatItClaims('application/pdf', bytes('<!DOCTYPE html><script>'))).to.be.false;
  });

  it('refuses a PDF that calls itself a picture', () => {
    expect(isWhatItClaims('image/png', bytes('%PDF-1.7'))).to.be.false;
  });

  it('takes an SVG for XML, because it is', () => {
    expect(isWhatItClaims('application/xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).to.be.true;
  });

  for (const [what, start] of [
    [
      'with a comment behind its DOCTYPE',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<!-- x --><svg>',
    ],
    ['with an internal subset', '<!DOCTYPE svg [\n<!ENTITY ns "http://ns.adobe.com/">\n]><svg>'],
    ['with a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'],
    ['with a prolog of more than a kilobyte', `<?xml version="1.0"?>\n<!--${' x'.repeat(900)}-->\n<svg>`],
    ['with a long comment first', `<!--${' x'.repeat(900)}--><svg>`],
  ] as const) {
    it(`takes an SVG ${what}`, () => {
      expect(isWhatItClaims('image/svg+xml', bytes(start))).to.be.true;
      expect(isWhatItClaims('image/svg+xml', bytes(`<?xml version="1.0"?>${start}`))).to.be.true;
    });
  }

  it('refuses a page that calls itself an SVG', () => {
    expect(isWhatItClaims('image/svg+xml', bytes('<!DOCTYPE html><script>'))).to.be.false;
    expect(isWhatItClaims('image/svg+xml', bytes('Hello'))).to.be.false;
  });

  it('takes text that speaks of a PDF, and refuses one that is a PDF', () => {
    expect(isWhatItClaims('text/plain', bytes('It begins with %PDF-1.7.'))).to.be.true;
    expect(isWhatItClaims('text/html', bytes('<!DOCTYPE html><p>%PDF-1.7'))).to.be.true;
    expect(isWhatItClaims('application/xml', bytes('<a>%PDF-1.7</a>'))).to.be.true;
    expect(isWhatItClaims('text/plain', bytes('%PDF-1.7'))).to.be.false;
  });

  it('takes a table whose first value looks like something else', () => {
    expect(isWhatItClaims('text/csv', bytes('<a>,{b}'))).to.be.true;
    expect(isWhatItClaims('text/csv', bytes('%PDF-1.7'))).to.be.false;
  });

  it('takes JSON shown as text', () => {
    expect(isWhatItClaims('text/plain', bytes('{}'))).to.be.true;
  });
});
