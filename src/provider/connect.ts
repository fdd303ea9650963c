/** From the attributes of the element to a provider: which wire speaks for this address. */
import { PreviewError } from '../domain/errors.ts';
import { isLocal } from '../domain/way-back.ts';
import { askedAtOnce } from './http.ts';
import type { Provider } from './port.ts';

/**
 * The provider behind `src`. The session is asked for at once; the wire that reads the answer loads meanwhile.
 *
 * @param src - The element's attribute: an address, relative to `base` or absolute.
 * @param base - The address of the page.
 * @throws PreviewError `configuration` with the field `src` where it is no address that evidence may travel on.
 */
export function connect(src: string, base: string): Provider {
  const url = addressOf(src, base);
  const send = askedAtOnce(url);
  let loading: Promise<Provider> | undefined;
  const load = (): Promise<Provider> =>
    import('./rest/provider.ts').then(
      ({ restProvider }) => restProvider(url, send),
      (cause: unknown) => {
        loading = undefined;
        throw new PreviewError('unreachable', 'A part of the script could not be loaded.', { cause });
      },
    );
  const wire = (): Promise<Provider> => (loading ??= load());
  return {
    readSession: async (signal) => (await wire()).readSession(signal),
    readDocument: async (document, signal) => (await wire()).readDocument(document, signal),
    decide: async (submission, signal) => (await wire()).decide(submission, signal),
    report: async (reason, signal) => (await wire()).report(reason, signal),
    extend: async (signal) => (await wire()).extend(signal),
    readWayBack: async (signal) => (await wire()).readWayBack(signal),
  };
}

function addressOf(src: string, base: string): string {
  const wrong = (what: string): PreviewError =>
    new PreviewError('configuration', `src="${src}" ${what}`, { field: 'src' });
  if (!URL.canParse(src, base)) throw wrong('is not a URL.');
  const url = new URL(src, base);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url))) {
    throw wrong('must be https; http is for localhost in development only.');
  }
  return url.href;
}
