/** The page at the PreviewLocation. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { parseAccept } from 'hono/utils/accept';
import { negotiate } from '../../src/i18n/negotiate.ts';
import { atMost } from './body-limit.ts';
import { layout, pageHeaders, type Html } from './layout.ts';
import { decideByForm, formFor } from './without-script.ts';
import {
  findVisit,
  keepWayBack,
  lookUpVisit,
  mustIdentify,
  openVisit,
  signIn,
  type Visit,
  type World,
} from './visits.ts';

/** Largest form that is read, in bytes: two hundred packages fit in a tenth of it. */
const largestForm = 1_000_000;

/** Below `/preview/:id`. */
export function pages(world: World): Hono {
  const app = new Hono();

  app.get('/', async ({ req }) => {
    const id = req.param('id') ?? '';
    const found = await lookUpVisit(world, id);
    const returnUrl = req.query('returnurl');
    // The messages have no place for a sign-in or for attributes: it is found out before them who has come.
    if (world.settings.speaks === 'messages' && found && mustIdentify(found))
      return new Response(null, { status: 303, headers: { location: `/preview/${id}/sign-in` } });
    if (found && returnUrl)
      await keepWayBack(world, found, { address: returnUrl, method: req.query('returnmethod') });
    // Here rather than where the script asks for the session: somebody without it has come as well.
    const visit = found && (await openVisit(world, found));
    const lang = negotiate(parseAccept(req.header('accept-language') ?? '').map(({ type }) => type));
    const look = { wish: req.query('theme') };
    return new Response(String(await layout(visit, lang, await content(world, id, visit, lang), look)), {
      status: visit ? 200 : 404,
      headers: {
        ...pageHeaders(world.settings),
        'content-type': 'text/html; charset=utf-8',
        'content-language': lang,
      },
    });
  });

  app.post('/form', atMost(largestForm, 'The form is too large.'), ({ req }) =>
    decideByForm(world, req.param('id') ?? '', req.raw),
  );

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

/** The two lines of the README, and inside the element what is there until its script is. */
async function content(world: World, id: string, visit: Visit | undefined, lang: string): Promise<Html> {
  const { settings } = world;
  const fallback = visit && (await formFor(world, visit, lang));
  const framed =
    settings.frameOrigins.length > 0 ? html`frame-origins="${settings.frameOrigins.join(' ')}"` : '';
  const space =
    settings.speaks === 'json'
      ? html`<oots-preview-space src="/preview/${id}/session" ${framed}
          >${fallback ?? ''}</oots-preview-space
        >`
      : html`<oots-preview-space
          src="/preview/${id}/messages"
          return-origins="${settings.requesterOrigins.join(' ')}"
          ${framed}
          >${fallback ?? ''}</oots-preview-space
        >`;
  return html`<script src="/assets/oots-preview-space.js" defer></script>
    ${space}`;
}
