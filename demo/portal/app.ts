/** The procedure portal of the demo, the evidence requester: an application on Web-standard Request and Response. */
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { getCookie, setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import { procedures } from '../procedures.ts';
import { situations } from '../situations.ts';
import {
  Applications,
  outcomeOf,
  procedureOf,
  type Application,
  type PortalSettings,
} from './applications.ts';
import { portalLanguage, speech, type Speech } from './language.ts';
import { layout, message, messageFacts, type Html } from './layout.ts';
import { portalLines } from './requests.ts';
import { applicationPage, framePage, procedureList, procedurePage, returnPage } from './pages.ts';

/** The portal, and the work that goes on between requests. */
export function createPortal(settings: PortalSettings): {
  fetch(request: Request): Promise<Response>;
  resume(): Promise<void>;
} {
  const applications = new Applications(settings);
  const app = new Hono();
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${settings.provider}`,
    // The answer to the form that leaves is a redirect to the provider.
    `form-action 'self' ${settings.provider}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
    headers.set('referrer-policy', 'no-referrer');
    headers.set('x-content-type-options', 'nosniff');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  });

  const page = async (
    context: Context,
    heading: (speech: Speech) => string,
    content: (speech: Speech) => Html,
    { application, status = 200 }: { application?: Application; status?: 200 | 404 | 403 | 502 } = {},
  ): Promise<Response> => {
    const spoken = speech(language(context));
    const panel = application && {
      applicationId: application.id,
      messages: await applications.messages(application.id),
    };
    return context.html(
      layout({
        speech: spoken,
        heading: heading(spoken),
        content: content(spoken),
        path: context.req.path,
        storybook: settings.storybook ?? false,
        ...(panel && { panel }),
      }),
      status,
    );
  };
  const unknown = (context: Context): Promise<Response> =>
    page(
      context,
      ({ t }) => t('unknown'),
      ({ t }) => message(t('unknownText')),
      { status: 404 },
    );

  app.get('/', (context) => page(context, ({ t }) => t('title'), procedureList));

  app.get('/procedures/:id', (context) => {
    const procedure = procedures.find(({ id }) => id === context.req.param('id'));
    if (!procedure) return unknown(context);
    return page(
      context,
      ({ says }) => says(procedure.title),
      (spoken) => procedurePage(spoken, procedure),
    );
  });

  app.post('/applications', async (context) => {
    const form = await context.req.parseBody();
    const procedure = procedures.find(({ id }) => id === form['procedure']);
    if (!procedure) return unknown(context);
    const line = portalLines.find((one) => one === form['line']) ?? portalLines[0];
    const situation = situations.find(({ id }) => id === form['situation'])?.id;
    try {
      const { id } = await applications.begin(procedure, situation, owner(context), line);
      return context.redirect(`/applications/${id}`, 303);
    } catch (thrown) {
      console.error(thrown);
      return page(
        context,
        ({ t }) => t('error'),
        ({ t }) => message(t('unreachable')),
        { status: 502 },
      );
    }
  });

  /** An application only for the browser in which it was begun (TDD 4.9 §5). */
  const mine = async (
    context: Context,
    found: Promise<Application | undefined>,
    answer: (application: Application) => Response | Promise<Response>,
  ): Promise<Response> => {
    const application = await found;
    if (!application) return unknown(context);
    if (application.owner !== getCookie(context, 'owner')) {
      return page(
        context,
        ({ t }) => t('other'),
        ({ t }) => message(t('otherText')),
        { status: 403 },
      );
    }
    return answer(application);
  };

  app.get('/applications/:id', (context) =>
    mine(context, applications.find(context.req.param('id')), (application) => {
      if (application.outcome !== null) return context.redirect(`/return/${application.return_id}`, 303);
      return page(
        context,
        ({ t, says }) => t('ready', { provider: says(procedureOf(application).provider.name) }),
        (spoken) => applicationPage(spoken, application, settings.frames),
        { application },
      );
    }),
  );

  app.post('/applications/:id/leave', (context) =>
    mine(context, applications.find(context.req.param('id')), async (application) => {
      const location = await applications.leave(application);
      const { inside } = await context.req.parseBody();
      if (location !== undefined && inside === 'yes') {
        return page(
          context,
          ({ t, says }) => t('ready', { provider: says(procedureOf(application).provider.name) }),
          (spoken) => framePage(spoken, application, location),
          { application },
        );
      }
      if (location !== undefined) return context.redirect(location, 303);
      return page(
        context,
        ({ t }) => t('error'),
        ({ t }) => message(t('unsafe')),
        { application, status: 502 },
      );
    }),
  );

  // Our links ask for GET; a provider may send the person back by POST all the same.
  app.post('/return/:returnId', (context) => context.redirect(context.req.path, 303));

  app.get('/return/:returnId', (context) =>
    mine(context, applications.findByReturn(context.req.param('returnId')), (application) => {
      const outcome = outcomeOf(application);
      const heading = outcome ? (outcome.kind === 'error' ? 'error' : 'back') : 'waiting';
      return page(
        context,
        ({ t }) => t(heading),
        (spoken) => returnPage(spoken, application),
        { application },
      );
    }),
  );

  app.post('/applications/:id/finish', (context) =>
    mine(context, applications.find(context.req.param('id')), (application) =>
      page(
        context,
        ({ t }) => t('done'),
        ({ t }) => message(t('doneText'), t('again')),
        { application },
      ),
    ),
  );

  /** The panel alone, to keep in a second window. */
  app.get('/applications/:id/messages', (context) =>
    mine(context, applications.find(context.req.param('id')), (application) =>
      page(
        context,
        ({ t }) => t('panel'),
        () => html``,
        { application },
      ),
    ),
  );

  /** One event for each message, so that the panel follows the exchange. */
  app.get('/applications/:id/events', (context) =>
    mine(context, applications.find(context.req.param('id')), ({ id }) =>
      streamSSE(context, async (stream) => {
        const spoken = speech(language(context));
        let told = 0;
        // One after the other: two messages at once must not be told in the wrong order.
        let telling = Promise.resolve();
        const tell = async (): Promise<void> => {
          for (const message of (await applications.messages(id)).slice(told)) {
            told += 1;
            await stream.writeSSE({ event: 'message', data: JSON.stringify(messageFacts(spoken, message)) });
          }
          const application = await applications.find(id);
          if (application?.outcome != null) await stream.writeSSE({ event: 'outcome', data: '' });
        };
        const follow = (): Promise<void> => (telling = telling.then(tell));
        const stop = applications.onMessage((about) => {
          if (about === id) void follow();
        });
        stream.onAbort(stop);
        await follow();
        while (!stream.aborted && !stream.closed) await stream.sleep(5000);
        stop();
      }),
    ),
  );

  app.get('/applications/:id/documents/:contentId', (context) =>
    mine(context, applications.find(context.req.param('id')), async ({ id }) => {
      const found = await applications.document(id, context.req.param('contentId'));
      if (!found) return unknown(context);
      return new Response(new Uint8Array(found.bytes), {
        headers: {
          'content-type': found.media_type,
          'content-disposition': 'inline',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'cache-control': 'no-store',
        },
      });
    }),
  );

  app.notFound(unknown);
  app.onError((thrown, context) => {
    console.error(thrown);
    return page(
      context,
      ({ t }) => t('error'),
      ({ t }) => message(t('unreachable')),
      { status: 502 },
    );
  });

  return { fetch: async (request) => app.fetch(request), resume: () => applications.resume() };
}

function language(context: Context): ReturnType<typeof portalLanguage> {
  const asked = context.req.query('lang');
  const lang = portalLanguage(asked ?? getCookie(context, 'lang'), context.req.header('accept-language'));
  if (asked !== undefined) setCookie(context, 'lang', lang, { sameSite: 'Lax', path: '/' });
  return lang;
}

/** Who is at the browser: an unguessable cookie that scripts cannot read. */
function owner(context: Context): string {
  const known = getCookie(context, 'owner');
  if (known) return known;
  const fresh = crypto.randomUUID();
  setCookie(context, 'owner', fresh, { httpOnly: true, sameSite: 'Lax', path: '/' });
  return fresh;
}
