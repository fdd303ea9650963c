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
  'svg, as a picture': (payload) => ({
    mediaType: 'image/svg+xml',
    content: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${payload}</svg>`,
  }),
};
