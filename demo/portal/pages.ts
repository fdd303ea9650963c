/** What the person sees on the portal. */
import { html } from 'hono/html';
import { procedures, type DemoProcedure } from '../procedures.ts';
import { situations } from '../situations.ts';
import { outcomeOf, procedureOf, type Application } from './applications.ts';
import type { Speech } from './language.ts';
import type { Html } from './layout.ts';
import type { ArrivedPackage, Outcome } from './outcome.ts';
import { portalLines } from './requests.ts';
import type { TextKey } from './texts.ts';

export function procedureList({ t, says }: Speech): Html {
  return html`<p class="lead">${t('choose')}</p>
    <ul class="cards">
      ${procedures.map(
        (one) =>
          html`<li class="card">
            <h2><a href="/procedures/${one.id}">${says(one.title)}</a></h2>
            <p>${t('route', { requester: says(one.requester.name), provider: says(one.provider.name) })}</p>
          </li>`,
      )}
    </ul>`;
}

export function procedurePage(speech: Speech, procedure: DemoProcedure): Html {
  const { t, says } = speech;
  const provider = says(procedure.provider.name);
  return html`<section class="card">
      <h2>${t('why')}</h2>
      <p>${says(procedure.why)}</p>
    </section>
    <section class="card">
      <h2>${t('next')}</h2>
      <ol>
        <li>${t('step1', { provider })}</li>
        <li>${t('step2')}</li>
        <li>${t('step3')}</li>
      </ol>
    </section>
    <form method="post" action="/applications">
      <input type="hidden" name="procedure" value="${procedure.id}" />
      ${lineChoice(speech)} ${procedure.id === 'study-financing' ? situationChoice(speech) : ''}
      <button class="button">${t('get', { provider })}</button>
    </form>
    <p class="small">${t('yourself')}</p>`;
}

/** The two lines run side by side, with no end in sight for the older one. */
function lineChoice({ t }: Speech): Html {
  return html`<details class="card">
    <summary>${t('lines')}</summary>
    <fieldset>
      <legend class="unseen">${t('lines')}</legend>
      ${portalLines.map((line, n) => radio('line', line, t(`line-${line}`), n === 0))}
    </fieldset>
  </details>`;
}

function situationChoice({ t, says }: Speech): Html {
  return html`<details class="card">
    <summary>${t('situations')}</summary>
    <fieldset>
      <legend class="unseen">${t('situations')}</legend>
      ${radio('situation', '', t('everything'), true)}${situations.map(({ id, label }) =>
        radio('situation', id, says(label)),
      )}
    </fieldset>
  </details>`;
}

function radio(name: string, value: string, label: string, checked = false): Html {
  return html`<label
    ><input type="radio" name="${name}" value="${value}" ${checked ? 'checked' : ''} /> ${label}</label
  >`;
}

export function applicationPage({ t, says }: Speech, application: Application, frames = false): Html {
  const description = JSON.parse(application.preview_description ?? '{}') as Record<string, string>;
  const host = application.preview_location ? new URL(application.preview_location).host : '';
  return html`<p class="lead">${says(description)}</p>
    <p>${t('leads', { host })}</p>
    <form method="post" action="/applications/${application.id}/leave">
      ${
        frames
          ? html`<p>
              <label><input type="checkbox" name="inside" value="yes" /> ${t('inside')}</label>
            </p>`
          : ''
      }
      <button class="button">${t('go')}</button>
    </form>`;
}

/** The Preview Space inside this page, for portals that do not let people go. It may do what it needs, and not more. */
export function framePage({ t, says, lang }: Speech, application: Application, location: string): Html {
  const provider = says(procedureOf(application).provider.name);
  return html`<iframe
      class="preview"
      title="${t('go')}: ${provider}"
      src="${location}"
      data-lang="${lang}"
      sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups"
      allow="fullscreen"
      referrerpolicy="no-referrer"
    ></iframe>
    <script type="module" src="/assets/inside.js"></script>`;
}

export function returnPage(speech: Speech, application: Application): Html {
  const { t, says } = speech;
  const outcome = outcomeOf(application);
  if (!outcome) {
    return html`<p class="lead" id="waiting">
        ${t('waitingText', { provider: says(procedureOf(application).provider.name) })}
      </p>
      <noscript><meta http-equiv="refresh" content="2" /></noscript>`;
  }
  return html`${outcomeSection(speech, application.id, outcome)}
    <form method="post" action="/applications/${application.id}/finish">
      <button class="button">${t('finish')}</button>
    </form>`;
}

function outcomeSection(speech: Speech, id: string, outcome: Outcome): Html {
  const { t, date } = speech;
  switch (outcome.kind) {
    case 'error':
      return html`<p class="lead">${t(errorText(outcome.code))}</p>
        <p>${t('retry')}</p>`;
    case 'unavailable':
      return html`<p class="lead">${t('unavailable', { date: date(outcome.until) })}</p>`;
    case 'arrived':
      if (outcome.packages.length === 0) return html`<p class="lead">${t('nothing')}</p>`;
      return html`<h2>${t('arrived')}</h2>
        <ul class="cards">
          ${outcome.packages.map((one) => packageCard(speech, id, one))}
        </ul>
        <p>${t('notOthers')}</p>`;
  }
}

function packageCard(
  { t, says, date }: Speech,
  id: string,
  { title, issuer, issued, documents }: ArrivedPackage,
): Html {
  return html`<li class="card package">
    <h3>${says(title)}</h3>
    <p class="small">${t('issued', { issuer: says(issuer), date: date(issued) })}</p>
    <ul>
      ${documents.map(
        (one) =>
          html`<li>
            <a href="/applications/${id}/documents/${encodeURIComponent(one.contentId)}">${one.title}</a>
            <span class="small">(${one.mediaType})</span><br /><code class="digest"
              >${t('digest')} ${one.sha256}</code
            >
          </li>`,
      )}
    </ul>
  </li>`;
}

function errorText(code: string): TextKey {
  switch (code) {
    case 'EDM:ERR:0001':
    case 'EDM:ERR:0003':
    case 'EDM:ERR:0004':
    case 'EDM:ERR:0005':
      return code;
    default:
      return 'EDM:ERR:0008';
  }
}
