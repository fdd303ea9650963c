/** What the page says about the back end, as a provider. */
import { connect, type Connection } from '../provider/connect.ts';
import type { Provider } from '../provider/port.ts';

/** The attributes and properties that matter. */
export interface Said extends HTMLElement, Pick<Connection, 'contract' | 'returnOrigins' | 'lookup'> {
  readonly src: string | undefined;
  readonly provider: Provider | undefined;
  readonly context: unknown;
}

/** @throws PreviewError `configuration` with the attribute that is wrong */
export function providerOf(space: Said): Provider | undefined {
  const { src, provider, contract, returnOrigins, lookup } = space;
  if (provider || src === undefined) return provider;
  return connect(src, document.baseURI, {
    contract,
    returnOrigins,
    lookup,
    page: location.href,
    // Not before it is needed: the element may be there before its content is.
    context: () =>
      space.context ??
      space.querySelector(':scope > script[type="application/json"]:not([data-texts])')?.textContent,
  });
}
