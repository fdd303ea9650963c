/**
 * Where the person may be sent when they leave.
 *
 * The TDD names no list of return hosts, and an implementation that accepts every address is an open redirect.
 * Here nothing is allowed that the provider has not named (`allowedOrigins`), and nothing but https.
 */

export type WayBack =
  | {
      readonly kind: 'known';
      readonly url: string;
      readonly host: string;
      /** How to get there: by a link, or by a form without fields where an EDM 1.x portal asks for it. */
      readonly method: 'GET' | 'POST';
    }
  /** On EDM 2.0 the address comes with the second request, which may arrive after the person. */
  | { readonly kind: 'awaited' }
  | { readonly kind: 'refused'; readonly problem: string };

export type KnownWay = Extract<WayBack, { kind: 'known' }>;

/**
 * What `wayBack` lets through. Whatever is not named here is refused: the TDD has no list of hosts that people may
 * be sent to.
 */
export interface WayBackRules {
  /** Exact origins the provider sends people back to. */
  readonly allowedOrigins: readonly string[];
  /** True on a page served from the developer's own machine: there, and only there, http to it is allowed. */
  readonly development?: boolean;
}

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a page at this address is on the developer's own machine. */
export function isLocal({ hostname }: { hostname: string }): boolean {
  return localHosts.has(hostname) || hostname.endsWith('.localhost');
}

/**
 * Checks a return address. Nothing is added to it and nothing is taken away (TDD 4.9 §5): `url` is what came,
 * trimmed of the white space that real messages put around it.
 *
 * @param method - `returnmethod` of EDM 1.x, in any case: GET unless it is POST, or PUT, which no page can send and
 *   for which POST stands in.
 */
export function wayBack(location: string | undefined, rules: WayBackRules, method = 'GET'): WayBack {
  const address = location?.trim();
  if (!address) return { kind: 'awaited' };
  const problem = whatIsWrong(address, rules);
  if (problem) return { kind: 'refused', problem };
  return {
    kind: 'known',
    url: address,
    host: new URL(address).host,
    method: /^(?:POST|PUT)$/i.test(method) ? 'POST' : 'GET',
  };
}

function whatIsWrong(
  address: string,
  { allowedOrigins, development = false }: WayBackRules,
): string | undefined {
  if (!URL.canParse(address)) return 'it is not an absolute URL';
  const url = new URL(address);
  const secure = url.protocol === 'https:' || (development && url.protocol === 'http:' && isLocal(url));
  if (!secure) return `it must start with https:// (R-EDM-REQ-C120), this one starts with ${url.protocol}`;
  if (url.username || url.password) return 'it must not hold a user name or password';
  if (!allowedOrigins.includes(url.origin))
    return `its origin ${url.origin} is not among return.allowedOrigins`;
  return undefined;
}
