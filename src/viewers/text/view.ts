/** Plain text, as it is. */
import { sheet } from '../sheet.ts';
import type { Viewer } from '../viewer.ts';
import { decodeText } from './decode.ts';

export const styles = sheet(`
  .text {
    margin: 0;
    padding: 1rem;
    background: var(--surface);
    font: 0.9rem/1.5 ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
`);

export const view: Viewer = (host, { bytes, document: { language } }) => {
  const text = document.createElement('pre');
  text.className = 'text';
  if (language !== undefined) text.lang = language;
  text.textContent = decodeText(bytes);
  host.append(text);
  return Promise.resolve({
    zoom: (scale) => text.style.setProperty('font-size', `${0.9 * scale}rem`),
    destroy: () => undefined,
  });
};
