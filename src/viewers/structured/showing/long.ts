/** Values that are not for reading on one line: files, and very long texts. */
import type { Localizer } from '../../../i18n/localizer.ts';
import { make } from './make.ts';

const file = /^data:([\w.+-]+\/[\w.+-]+)?(?:;[\w-]+=[^;,]*)*(;base64)?,/;

/** A file that lies in a value (RFC 2397): what it is and how large. Its bytes are in the original data. */
export function attached(value: string, { tag }: Localizer): HTMLElement | undefined {
  const [head, type = 'text/plain', base64] = file.exec(value) ?? [];
  if (head === undefined) return undefined;
  const length = value.length - head.length;
  const bytes = base64 ? Math.floor((length * 3) / 4) : length;
  const small = bytes < 100_000;
  const size = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: small ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / (small ? 1000 : 1_000_000));
  const element = make('bdi', 'attached', `${type} · ${size}`);
  // Enough to compare with the original; the whole could be megabytes.
  element.title = value.slice(0, 200);
  return element;
}

/** Longer texts are laid out piece by piece, when they come into sight. */
const longest = 4000;

export function inPieces(value: string): HTMLElement | undefined {
  if (value.length <= longest) return undefined;
  const long = make('div', 'long');
  long.dir = 'auto';
  for (let at = 0; at < value.length;) {
    // Between two words where there are any, and never within a character.
    const space = value.indexOf(' ', at + longest);
    const cut = space === -1 || space > at + 2 * longest ? at + longest : space + 1;
    const end = /[\uDC00-\uDFFF]/.test(value[cut] ?? '') ? cut + 1 : cut;
    long.append(make('div', '', value.slice(at, end)));
    at = end;
  }
  return long;
}
