/** HTML: cleaned, then shown in a frame where nothing may run and nothing may be loaded. */
import { sheet } from '../sheet.ts';
import { decodeText } from '../text/decode.ts';
import type { Viewer } from '../viewer.ts';
import { sanitize } from './sanitize.ts';

export const styles = sheet(`
  .html {
    display: block;
    inline-size: 100%;
    block-size: 70vh;
    border: 0;
    background: #fff;
  }
`);

/** Each of the three (sanitiser, sandbox, policy) holds alone; together they have no gap that is known. */
const frame = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"><style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;overflow-wrap:anywhere}table{border-collapse:collapse}td,th{border:1px solid #d5dbe8;padding:.3rem .5rem;text-align:start}img{max-inline-size:100%}</style>`;

export const view: Viewer = (host, { bytes, title, localizer }) => {
  const page = new Blob([frame, sanitize(decodeText(bytes))], { type: 'text/html' });
  const url = URL.createObjectURL(page);
  const element = document.createElement('iframe');
  element.className = 'html';
  element.setAttribute('sandbox', '');
  element.referrerPolicy = 'no-referrer';
  element.title = localizer.t('viewer.image', { title });
  element.src = url;
  host.append(element);
  return Promise.resolve({ destroy: () => URL.revokeObjectURL(url) });
};
