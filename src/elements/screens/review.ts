/** The screen on which the person decides, and the elements it is made of. */
import { html, nothing, type TemplateResult } from 'lit';
import { isNearlyOver } from '../../domain/deadline.ts';
import { having } from '../../domain/decision.ts';
import type { DecisionEvent, ViewEvent } from '../../host/events.ts';
import type { StateOf } from '../../machine/state.ts';
import type { DocumentRefused, DocumentShown } from '../document/events.ts';
import { EvidenceCard } from '../evidence/evidence-card.ts';
import { EvidenceList } from '../evidence/evidence-list.ts';
import { LanguageChoice } from '../language/language-choice.ts';
import { RequestContext } from '../request/request-context.ts';
import { richText, strong } from '../rich-text.ts';
import { buttons, heading, procedureName, type Stage } from './stage.ts';

export { announcement } from '../announcements.ts';
export { styles } from './screen.styles.ts';
export { reviewTexts as texts } from '../../i18n/texts/review.ts';

/** Children first. The choice of language stands above every screen, and this part comes before all others. */
export const parts = [LanguageChoice, RequestContext, EvidenceCard, EvidenceList];

type Reviewing = StateOf<'reviewing'>;

export function reviewing(stage: Stage, state: Reviewing): TemplateResult {
  const { localizer, dispatch } = stage;
  const { t } = localizer;
  const { session } = state;
  const { exchange } = session;
  const changed = state.changed.size;
  return html`
    ${heading(changed > 0 ? t('review.changed-heading', { count: changed }) : t('review.heading'))}
    ${changed > 0 ? html`<p class="note">${t('review.changed-text', { count: changed })}</p>` : nothing}
    <p class="lead">
      ${richText(localizer, 'review.lead', {
        requester: strong(localizer, exchange.requester.name),
        procedure: html`<b>${procedureName(stage, exchange)}</b>`,
      })}
    </p>
    <p class="promise"><span aria-hidden="true">✓</span> ${t('review.promise')}</p>
    ${explanation(stage, state)}
    <oots-deadline
      exportparts="notice, button"
      .minutesLeft=${state.minutesLeft}
      ?extendable=${session.extendable}
      .moreTime=${state.moreTime}
      .localizer=${localizer}
      @oots-more-time=${() => dispatch({ type: 'moreTimeAsked' })}
    ></oots-deadline>
    <div class="desk">
      <oots-request-context
        exportparts="card, facts"
        .session=${session}
        .minutesLeft=${state.minutesLeft}
        .localizer=${localizer}
      ></oots-request-context>
      ${list(stage, state)}
      ${stage.shown ? nothing : html`<p class="empty" aria-hidden="true">${t('viewer.none-open')}</p>`}
    </div>
    ${bar(stage, state)}
  `;
}

/** What each choice leads to, before anybody has to make one. */
function explanation({ localizer }: Stage, { session }: Reviewing): TemplateResult {
  const { t } = localizer;
  const requester = strong(localizer, session.exchange.requester.name);
  return html`<details class="explanation">
    <summary>${t('review.explain')}</summary>
    <ul>
      <li>${richText(localizer, 'review.explain-use', { requester })}</li>
      <li>${richText(localizer, 'review.explain-refuse', { requester })}</li>
      <li>${t('review.explain-leave')}</li>
    </ul>
  </details>`;
}

function list(stage: Stage, state: Reviewing): TemplateResult {
  const { localizer, dispatch, shown } = stage;
  const { t } = localizer;
  const { packages } = state.session;
  const pack = packages.find(({ id }) => id === shown);
  const decided = ({ packageId, verdict }: DecisionEvent): void =>
    dispatch(
      packageId === undefined ? { type: 'allChosen', verdict } : { type: 'chosen', packageId, verdict },
    );
  return html`<oots-evidence-list
    exportparts="card, approved, refused, undecided, title, choice"
    .packages=${packages}
    .decisions=${state.decisions}
    .opened=${stage.opened}
    .changed=${state.changed}
    .unusable=${state.unusable}
    .shown=${pack?.id}
    .localizer=${localizer}
    @oots-decision=${decided}
    @oots-near=${stage.near}
    @oots-view=${({ packageId }: ViewEvent) => stage.show(packageId)}
    >${
      pack
        ? html`<oots-document-viewer
            slot="viewer"
            exportparts="card, heading: title, tabs, tools, desk, button"
            .package=${pack}
            .localizer=${localizer}
            .load=${stage.load}
            @oots-close=${() => stage.show(undefined)}
            @oots-document-shown=${({ documentId, sha256 }: DocumentShown) =>
              dispatch({ type: 'shown', documentId, sha256 })}
            @oots-document-refused=${({ documentId }: DocumentRefused) =>
              dispatch({ type: 'notAsAnnounced', documentId })}
          >
            ${t('viewer.loading')} …
          </oots-document-viewer>`
        : nothing
    }</oots-evidence-list
  >`;
}

/** More steps than this are a wall, and say less than the words beside them. */
const mostSteps = 12;

/** Progress in words, and the way on. Sticky. */
function bar(
  { localizer: { t }, dispatch }: Stage,
  { session, decisions, minutesLeft }: Reviewing,
): TemplateResult {
  const { packages } = session;
  const approved = having(packages, decisions, 'approved').length;
  const refused = having(packages, decisions, 'refused').length;
  const left = packages.length - approved - refused;
  return html`<div class="bar card" part="bar card">
    <div class="progress">
      ${
        packages.length > mostSteps
          ? nothing
          : html`<div class="steps" aria-hidden="true">
              ${packages.map(({ id }) => html`<i class=${decisions[id] ?? 'undecided'}></i>`)}
            </div>`
      }
      <p class="small">
        <b>${left > 0 ? t('bar.left', { count: left }) : t('bar.done')}</b>
        ${left < packages.length ? t('bar.counts', { approved, refused }) : nothing}
        ${isNearlyOver(minutesLeft) ? html`<b>${t('time.expiring', { count: minutesLeft })}.</b>` : nothing}
      </p>
    </div>
    <div class="actions">
      <button type="button" class="link" @click=${() => dispatch({ type: 'postponed' })}>
        ${t('bar.later')}
      </button>
      ${buttons([{ text: t('bar.check'), main: true, run: () => dispatch({ type: 'checked' }) }])}
    </div>
  </div>`;
}
