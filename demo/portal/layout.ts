/** The frame of every page of the portal, and the panel that shows the messages of an exchange. */
import { html, raw } from 'hono/html';
import type { Message } from './applications.ts';
import type { Speech } from './language.ts';
import { portalLanguages, type TextKey } from './texts.ts';

export type Html = ReturnType<typeof html>;

interface Page {
  readonly speech: Speech;
  readonly heading: string;
  readonly content: Html | readonly Html[];
  /** Address of this page, for the links that change its language. */
  readonly path: string;
  /** Whether to point to the storybook. */
  readonly storybook: boolean;
  readonly panel?: { readonly applicationId: string; readonly messages: readonly Message[] };
}

export function layout({ speech, heading, content, path, storybook, panel }: Page): Html {
  const { t, lang } = speech;
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading} – ${t('title')}</title>
        <link rel="stylesheet" href="/assets/portal.css" />
        <link rel="icon" href="data:," />
        ${panel ? html`<script src="/assets/panel.js" defer></script>` : ''}
      </head>
      <body>
        <header>
          <div class="bar">
            <a class="brand" href="/">${t('title')}</a>
            <nav aria-label="Language">
              ${portalLanguages.map((one) => html`<a href="${path}?lang=${one}" lang="${one}" ${one === lang ? raw('aria-current="true"') : ''}>${one.toUpperCase()}</a> `)}
            </nav>
          </div>
          <p class="demo">
            ${t('demo')} ${storybook ? html`<a href="/storybook/" lang="en">Storybook</a>` : ''}
          </p>
        </header>
        <div class="${panel ? 'with-panel' : ''}">
          <main>
            <h1>${heading}</h1>
            ${content}
          </main>
          ${panel ? messagePanel(speech, panel.applicationId, panel.messages) : ''}
        </div>
      </body>
    </html> `;
}

/** A sentence, and the way to the beginning. */
export function message(text: string, link?: string): Html {
  return html`<p class="lead">${text}</p>
    ${link === undefined ? '' : html`<p><a class="button" href="/">${link}</a></p>`}`;
}

function messagePanel(speech: Speech, applicationId: string, messages: readonly Message[]): Html {
  const { t } = speech;
  return html`<aside
    class="panel"
    aria-labelledby="panel"
    data-source="/applications/${applicationId}/events"
  >
    <h2 id="panel">${t('panel')}</h2>
    <p class="small">${t('panelText')}</p>
    <p class="small">
      <a href="/applications/${applicationId}/messages" target="_blank" rel="noopener">${t('window')}</a>
    </p>
    ${messageList(speech, messages)}
  </aside>`;
}

function messageList(speech: Speech, messages: readonly Message[]): Html {
  const items = messages.map((one) => messageItem(messageFacts(speech, one)));
  return html`<ol class="messages" aria-live="polite">
    ${items.length > 0 ? items : html`<li class="small">${speech.t('none')}</li>`}
  </ol>`;
}

interface MessageFacts {
  readonly position: number;
  readonly direction: string;
  readonly way: string;
  readonly at: string;
  readonly time: string;
  readonly name: string;
  readonly body: string;
}

/** A message in words, as the page writes it and as the panel's script is told of it. */
export function messageFacts(
  { t, lang }: Speech,
  { position, direction, kind, at, body }: Message,
): MessageFacts {
  const name: TextKey = kind === 'error' ? 'kind-error' : (kind as TextKey);
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'medium' }).format(new Date(at));
  return { position, direction, way: t(direction), at, time, name: t(name), body };
}

function messageItem({ direction, way, at, time, name, body }: MessageFacts): Html {
  return html`<li class="message ${direction}">
    <span class="way">${way} · <time datetime="${at}">${time}</time></span>
    <details>
      <summary>${name}</summary>
      <pre tabindex="0"><code>${coloured(body)}</code></pre>
    </details>
  </li>`;
}

/** Tags apart from text. The message is escaped piece by piece. */
function coloured(xml: string): readonly (Html | string)[] {
  const pieces = xml.split(/(<[^>]+>)/);
  return pieces.map((piece) => (piece.startsWith('<') ? html`<span class="tag">${piece}</span>` : piece));
}
