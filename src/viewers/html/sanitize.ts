/** HTML made harmless. The only file that knows the sanitiser. */
import createDOMPurify, { type Config } from 'dompurify';
import { trusted } from '../trusted-types.ts';

/**
 * Text, tables, lists and pictures that the document carries itself; nothing that runs, asks, links or loads.
 *
 * An instance of our own: hooks on the default one are the host page's, and would be called with our evidence.
 */
export function sanitize(html: string): string {
  const purify = createDOMPurify(window);
  const policy = trusted() as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>;
  return purify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'form',
      'input',
      'button',
      'select',
      'textarea',
      'style',
      'link',
      'meta',
      'base',
      'iframe',
      'object',
      'video',
      'audio',
      'source',
      'picture',
      'area',
      'map',
      'dialog',
    ],
    FORBID_ATTR: [
      'style',
      'href',
      'action',
      'srcset',
      'poster',
      'background',
      'ping',
      'target',
      'id',
      'name',
      'class',
    ],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^data:image\/(?:png|jpeg|gif|webp);base64,/i,
    TRUSTED_TYPES_POLICY: policy,
  });
}
