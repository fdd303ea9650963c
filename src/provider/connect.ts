/** From the attributes of the element to a provider: which wire speaks for this address. */
import { PreviewError } from '../domain/errors.ts';
import { isLocal } from '../domain/way-back.ts';
import type { Provider } from './port.ts';
import { restProvider } from './rest/provider.ts';

/**
 * The provider behind `src`.
 *
 * @param src - The element's attribute: an address, relative to `base` or absolute.
 * @param base - The address of the page.
 * @throws PreviewError `configuration` with the field `src` where it is no address that evidence may travel on.
 */
export function connect(src: string, base: string): Provider {
  const wrong = (what: string): PreviewError =>
    new PreviewError('configuration', `src="${src}" ${what}`, { field: 'src' });
  if (!URL.canParse(src, base)) throw wrong('is not a URL.');
  const url = new URL(src, base);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url))) {
    throw wrong('must be https; http is for localhost in development only.');
  }
  return restProvider(url.href);
}
