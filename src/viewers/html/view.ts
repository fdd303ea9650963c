/** HTML: cleaned, then shown in a frame where nothing may run and nothing may be loaded. */
import { PreviewError } from '../../domain/errors.ts';
import { sheet } from '../sheet.ts';
import { decodeText } from '../text/decode.ts';
import { turn } from '../turn.ts';
import type { Viewer } from '../viewer.ts';
import { isTooMuch } from './effort.ts';
import { policy } from './policy.ts';
import { sanitize } from './sanitize.ts';

/** From outside nobody can tell how long a page is in its frame: it is as high as can be read at once. */
export const styles = sheet(`
  .html {
    position: relative;
    block-size: 70vh;
    overflow: clip;
    background: #fff;
  }
  .html iframe {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: calc(100% / var(--zoom, 1));
    block-size: calc(100% / var(--zoom, 1));
    border: 0;
    transform: scale(var(--zoom, 1));
    transform-origin: 0 0;
  }
`);

// Each of the three (sanitiser, sandbox, policy) holds alone; together they have no gap that is known.
/** By attributes: the frame inherits the policy of the page, and that allows no style in it. */
const head = `<meta charset="utf-8">${policy}<body bgcolor=white leftmargin=16 topmargin=16><font face="system-ui,sans-serif">`;

export const view: Viewer = async (
  host,
  { bytes, document: { mediaType, language = '' }, title },
  signal,
) => {
  // First the browser draws that the document is on its way.
  await turn(signal);
  const text = decodeText(bytes, mediaType);
  if (isTooMuch(text)) {
    throw new PreviewError('too-large', 'Cleaning the page would take too long.');
  }
  // Into markup goes a language only, whatever the session says.
  const lang = /^[\w-]+$/.exec(language)?.[0] ?? '';
  const clean = sanitize(text);
  const lined = clean.replaceAll('<table', '<table border=1 cellspacing=0 cellpadding=5');
  const page = new Blob([`<!doctype html><html lang="${lang}">`, head, lined], {
    type: 'text/html',
  });
  const url = URL.createObjectURL(page);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.referrerPolicy = 'no-referrer';
  frame.title = title;
  frame.src = url;
  const around = document.createElement('div');
  around.className = 'html';
  around.append(frame);
  host.append(around);
  return {
    zoom: (scale) => around.style.setProperty('--zoom', String(scale)),
    paper: async () => (await import('./paper.ts')).onPaper(clean, lang),
    destroy: () => URL.revokeObjectURL(url),
  };
};
