/** HTML made harmless. The only file that knows the sanitiser. */
import createDOMPurify, { type Config } from 'dompurify';
import { PreviewError } from '../../domain/errors.ts';
import { trusted } from '../trusted-types.ts';

/** What there is to read. Whatever else stands around text is taken away, and the text kept. */
const kept = {
  ALLOWED_TAGS: (
    '#text a abbr address b bdi bdo blockquote br caption center cite code col colgroup dd del dfn div dl dt em ' +
    'figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strong ' +
    'sub sup table tbody td tfoot th thead tr u ul var'
  ).split(' '),
  ALLOWED_ATTR: 'alt align colspan dir headers lang rowspan scope src start title valign'.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^data:image\/(?:png|jpeg|gif|webp);base64,/i,
} satisfies Config;

/**
 * Text, tables, lists and pictures that the document carries itself; nothing that runs, asks, links or loads.
 *
 * An instance of our own: hooks on the default one are the host page's, and would be called with our evidence.
 */
export function sanitize(html: string): string {
  const purify = createDOMPurify(window);
  // It hands out what it got where it cannot work.
  if (!purify.isSupported) throw new PreviewError('unsupported', 'HTML cannot be made harmless here.');
  const policy = trusted() as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>;
  return purify.sanitize(html, { ...kept, TRUSTED_TYPES_POLICY: policy });
}
