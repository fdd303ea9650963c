/** A payload in a document of every kind that has a viewer. */

export interface Hostile {
  readonly mediaType: string;
  readonly content: string;
}

const escaped = (text: string): string =>
  text
    // What XML has no way to write (XML 1.0, section 2.2).
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Each name is a line in the table of results. */
/** A string of PDF, in UTF-16 as its texts outside of the page are, and in bytes as they stand. */
const utf16 = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, n) => text.charCodeAt(n).toString(16).padStart(4, '0')).join('')}>`;
const literal = (text: string): string =>
  `(${text.replace(/[^\0-\u00ff]/g, '?').replace(/[\\()]/g, '\\$&')})`;

/** A PDF that has the payload wherever it can have a text, an address or a script. */
function pdfOf(payload: string): string {
  const [text, bytes] = [utf16(payload), literal(payload)];
  const script = `<</S /JavaScript /JS ${text}>>`;
  const page = `BT /F1 9 Tf 9 150 Td ${bytes} Tj ET`;
  const annotation = (rest: string): string =>
    `<</Type /Annot /Rect [9 9 90 90] /Contents ${text} /T ${text} ${rest}>>`;
  const objects = [
    `<</Type /Catalog /Pages 2 0 R /Lang ${text} /OpenAction ${script} /AA <</WC ${script}>> /URI <</Base ${bytes}>>
      /Outlines 6 0 R /AcroForm <</Fields [8 0 R] /NeedAppearances true /DA (/F1 9 Tf) /XFA 9 0 R>>
      /Names <</JavaScript <</Names [${text} ${script}]>> /EmbeddedFiles <</Names [${text} 10 0 R]>>>>>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>
      /AA <</O ${script}>> /Annots [8 0 R ${annotation(`/Subtype /Link /A <</S /URI /URI ${bytes}>>`)}
      ${annotation('/Subtype /Text /Open true')} ${annotation('/Subtype /FileAttachment /FS 10 0 R')}
      ${annotation(`/Subtype /FreeText /DA (/F1 9 Tf) /RC ${text}`)}]>>`,
    `<</Length ${page.length}>>\nstream\n${page}\nendstream`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    '<</Type /Outlines /First 7 0 R /Last 7 0 R /Count 1>>',
    `<</Title ${text} /Parent 6 0 R /A <</S /URI /URI ${bytes}>>>>`,
    annotation(
      `/Subtype /Widget /FT /Tx /V ${text} /TU ${text} /DA (/F1 9 Tf) /AA <</K ${script} /Fo ${script}>>`,
    ),
    `<</Length ${Buffer.byteLength(payload, 'latin1')}>>\nstream\n${payload.replace(/[^\0-\u00ff]/g, '?')}\nendstream`,
    `<</Type /Filespec /F ${bytes} /UF ${text} /EF <</F 9 0 R>>>>`,
    `<</Title ${text} /Author ${text} /Producer ${text}>>`,
  ];
  const numbered = objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`);
  return `%PDF-1.7\n${numbered.join('')}trailer\n<</Root 1 0 R /Info 11 0 R>>\n%%EOF`;
}

export const kinds: Readonly<Record<string, (payload: string) => Hostile>> = {
  html: (payload) => ({ mediaType: 'text/html', content: `<!doctype html>${payload}` }),
  text: (payload) => ({ mediaType: 'text/plain', content: `> ${payload}` }),
  csv: (payload) => ({
    mediaType: 'text/csv',
    content: `x;${payload}\n"${payload.replaceAll('"', '""')}";y`,
  }),
  xml: (payload) => ({
    mediaType: 'application/xml',
    content: `<?xml version="1.0"?><a b="${escaped(payload)}"><c>${escaped(payload)}</c></a>`,
  }),
  'xml, as markup': (payload) => ({
    mediaType: 'application/xml',
    content: `<?xml version="1.0"?><a xmlns="http://www.w3.org/1999/xhtml">${payload}</a>`,
  }),
  json: (payload) => ({
    mediaType: 'application/json',
    content: JSON.stringify({ [payload]: payload, list: [payload, { [payload]: 1 }] }),
  }),
  pdf: (payload) => ({ mediaType: 'application/pdf', content: pdfOf(payload) }),
  'svg, as a picture': (payload) => ({
    mediaType: 'image/svg+xml',
    content: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${payload}</svg>`,
  }),
};
