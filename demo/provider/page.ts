/** The page at the PreviewLocation: the two lines of the README, and the authority's name above them. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { parseAccept } from 'hono/utils/accept';
import { countryOf, nameIn } from './session-json.ts';
import type { Settings } from './settings.ts';
import { findVisit, keepWayBack, lookUpVisit, signIn, type Visit, type World } from './visits.ts';

/**
 * What the Preview Space works under, word for word what the README promises. The requesters are beside us in
 * `form-action`, because the link of EDM 1.x may ask to be left by POST.
 */
const policy = ({ requesterOrigins }: Settings): string =>
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
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html oots-preview-space',
  ].join('; ');

const pageHeaders = (settings: Settings): Record<string, string> => ({
  'content-security-policy': policy(settings),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
});

const languages = ['en', 'de', 'fr', 'el'];

/** Below `/preview/:id`. */
export function pages(world: World): Hono {
  const app = new Hono();

  app.get('/', async ({ req }) => {
    const id = req.param('id') ?? '';
    const visit = await lookUpVisit(world, id);
    const returnUrl = req.query('returnurl');
    // The messages have no place for a sign-in: it comes before them.
    if (
      world.settings.speaks === 'messages' &&
      visit?.situation === 'sign-in-required' &&
      !visit.row.signed_in
    )
      return new Response(null, { status: 303, headers: { location: `/preview/${id}/sign-in` } });
    if (visit && returnUrl)
      await keepWayBack(world, visit, { address: returnUrl, method: req.query('returnmethod') });
    const wishes = parseAccept(req.header('accept-language') ?? '').map(
      ({ type }) => type.split('-')[0] ?? '',
    );
    const lang = wishes.find((wish) => languages.includes(wish)) ?? 'en';
    return new Response(String(await page(world, id, visit, lang)), {
      status: visit ? 200 : 404,
      headers: {
        ...pageHeaders(world.settings),
        'content-type': 'text/html; charset=utf-8',
        'content-language': lang,
      },
    });
  });

  /** Stands in for the eID of a country: it takes everybody for the person in the request. */
  app.get('/sign-in', async ({ req }) => {
    const visit = await findVisit(world, req.param('id') ?? '');
    await signIn(world, visit);
    return new Response(null, {
      status: 303,
      headers: { ...pageHeaders(world.settings), location: `/preview/${visit.id}` },
    });
  });

  return app;
}

function page(
  { settings }: World,
  id: string,
  visit: Visit | undefined,
  lang: string,
): ReturnType<typeof html> {
  const authority = visit && nameIn(visit.facts.provider, lang);
  const country = visit && countryOf(visit.facts.provider);
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${authority ?? 'Preview Space'}</title>
        <link rel="stylesheet" href="/assets/provider.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <b>${authority ?? 'Preview Space'}</b
          >${country ? html` · <span>${new Intl.DisplayNames(lang, { type: 'region' }).of(country)}</span>` : ''}
        </header>
        <main>
          <script src="/assets/oots-preview-space.js" defer></script>
          ${
            settings.speaks === 'json'
              ? html`<oots-preview-space src="/preview/${id}/session"></oots-preview-space>`
              : html`<oots-preview-space
                  src="/preview/${id}/messages"
                  return-origins="${settings.requesterOrigins.join(' ')}"
                ></oots-preview-space>`
          }
        </main>
      </body>
    </html> `;
}
