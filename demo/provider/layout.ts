/** What every page of the provider has around its content, and the headers it is sent with. */
import { html } from 'hono/html';
import { countryOf, nameIn } from './session-json.ts';
import type { Settings } from './settings.ts';
import { themeChooser, themeLink, themeOf } from './themes.ts';
import type { Visit } from './visits.ts';

export type Html = ReturnType<typeof html>;

/**
 * What the Preview Space works under, word for word what the README promises. The requesters are beside us in
 * `form-action`, because the link of EDM 1.x may ask to be left by POST.
 */
const policy = ({ requesterOrigins, frameOrigins }: Settings): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${requesterOrigins.join(' ')}`,
    `frame-ancestors ${frameOrigins.length > 0 ? frameOrigins.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html oots-preview-space',
  ].join('; ');

export const pageHeaders = (settings: Settings): Record<string, string> => ({
  'content-security-policy': policy(settings),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
});

/**
 * The authority's name above, the content below.
 *
 * @param look - The design system that was asked for, on pages that let people choose one.
 */
export function layout(
  visit: Visit | undefined,
  lang: string,
  content: Html,
  look?: { readonly wish: string | undefined },
): Html {
  const authority = visit && nameIn(visit.facts.provider, lang);
  const country = visit && countryOf(visit.facts.provider);
  const theme = themeOf(look?.wish, country);
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${authority ?? 'Preview Space'}</title>
        <link rel="stylesheet" href="/assets/provider.css" />
        ${themeLink(theme)}
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <p>
            <b>${authority ?? 'Preview Space'}</b
            >${country ? html` · <span>${new Intl.DisplayNames(lang, { type: 'region' }).of(country)}</span>` : ''}
          </p>
          ${look ? themeChooser(theme) : ''}
        </header>
        <main>${content}</main>
      </body>
    </html> `;
}
