/** The one Trusted Types policy of the viewers: `oots-preview-space`. */

interface Policy {
  createScriptURL(url: string): string;
  createHTML(html: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const name = 'oots-preview-space';
const asIs: Policy = { createScriptURL: (url) => url, createHTML: (html) => html };
const shared = Symbol.for(`${name}.policy`);

/**
 * For addresses and markup that a viewer made itself or has cleaned, and for nothing else. Where the browser has no
 * Trusted Types it hands out the strings as they are. Kept on the page, because a policy may be created once only
 * and each viewer is a chunk of its own.
 */
export function trusted(): Policy {
  const page = globalThis as { trustedTypes?: Factory; [shared]?: Policy };
  const policy = page[shared] ?? page.trustedTypes?.createPolicy(name, asIs) ?? asIs;
  page[shared] = policy;
  return policy;
}
