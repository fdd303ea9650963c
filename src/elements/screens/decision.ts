/** From the answers to the receipt. */
import { html, nothing, type TemplateResult } from 'lit';
import { having } from '../../domain/decision.ts';
import type { Exchange } from '../../domain/session.ts';
import type { Receipt } from '../../domain/receipt.ts';
import type { StateOf } from '../../machine/state.ts';
import { richText, strong } from '../rich-text.ts';
import { buttons, heading, procedureName, type Stage } from './stage.ts';
import { wayOn } from './way-on.ts';

export function checking(stage: Stage, state: StateOf<'checking'>): TemplateResult {
  const { localizer, dispatch } = stage;
  const { t } = localizer;
  const { exchange, packages, availableFrom } = state.session;
  const reconsider = (): void => dispatch({ type: 'reconsidered' });
  const count = having(packages, state.decisions, 'approved').length;
  const requester = strong(localizer, exchange.requester.name);
  const procedure = procedureName(stage, exchange);
  return html`<div class="page">
    ${heading(t('check.heading'))}
    <p class="lead">
      ${
        count > 0
          ? richText(localizer, 'check.lead', { requester, procedure }, { count })
          : richText(localizer, 'check.lead-none', { requester })
      }
    </p>
    <oots-deadline
      exportparts="notice, button"
      .minutesLeft=${state.minutesLeft}
      ?extendable=${state.session.extendable}
      .moreTime=${state.moreTime}
      .localizer=${localizer}
      @oots-more-time=${() => dispatch({ type: 'moreTimeAsked' })}
    ></oots-deadline>
    <oots-decision-summary
      exportparts="card, approved, refused"
      .packages=${packages}
      .decisions=${state.decisions}
      .seen=${state.shown}
      .localizer=${localizer}
      @oots-view=${reconsider}
    ></oots-decision-summary>
    ${whyRefused(stage, state)}
    ${
      availableFrom === undefined
        ? nothing
        : html`<p>${t('check.more-later', { date: localizer.date(availableFrom, 'date-time') })}</p>`
    }
    <p class="small soft">${t('check.final')}</p>
    ${buttons([
      { text: t('check.back'), run: reconsider },
      { text: t('check.send'), main: true, run: stage.confirm },
    ])}
  </div>`;
}

/** Only where something is refused and the provider wants to know why. Nobody has to answer. */
function whyRefused(
  { localizer, dispatch }: Stage,
  { session, decisions, refusalReason }: StateOf<'checking'>,
): TemplateResult | typeof nothing {
  const { refusalReasons, packages, exchange } = session;
  if (!refusalReasons || having(packages, decisions, 'refused').length === 0) return nothing;
  const { t } = localizer;
  const answer = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement)
      dispatch({ type: 'reasonGiven', code: target.value || undefined });
  };
  return html`<div class="field">
    <label for="reason">${t('check.reason')}</label>
    <p id="reason-hint" class="small soft">
      ${richText(localizer, 'check.reason-hint', { provider: strong(localizer, exchange.provider.name) })}
    </p>
    <select id="reason" aria-describedby="reason-hint" @change=${answer}>
      <option value="">${t('check.reason-none')}</option>
      ${refusalReasons.map(
        ({ code, label }) =>
          html`<option value=${code} ?selected=${code === refusalReason} lang=${localizer.spoken(label).lang}>
            ${localizer.spoken(label).text}
          </option>`,
      )}
    </select>
  </div>`;
}

export function sending({ localizer: { t } }: Stage, { failures }: StateOf<'sending'>): TemplateResult {
  return html`<div class="page">
    ${heading(t('sending.heading'))}
    <p class="lead">${t('sending.text')}</p>
    ${failures > 0 ? html`<p>${t('sending.retry')}</p>` : nothing}
  </div>`;
}

/** The same screen before the way back is known and after that: whoever reads it is not moved. */
export function recorded(
  stage: Stage,
  { name, exchange, receipt }: StateOf<'awaitingReturn' | 'finished'>,
): TemplateResult {
  const { t } = stage.localizer;
  return html`<div class="page">
    ${heading(t('recorded.heading'))} ${outcome(stage, exchange, receipt)}
    ${
      name === 'finished'
        ? wayOn(stage, exchange, [], 'done')
        : html`<p>${t('recorded.awaiting')}</p>
            <p class="small soft">${t('return.refused-text')}</p>`
    }
    ${receiptOf(stage, exchange, receipt)}
  </div>`;
}

export function alreadyDecided(
  stage: Stage,
  { exchange, receipt }: StateOf<'alreadyDecided'>,
): TemplateResult {
  const { t } = stage.localizer;
  return html`<div class="page">
    ${heading(t('decided.heading'))}
    <p class="lead">${t('decided.text')}</p>
    ${receipt ? outcome(stage, exchange, receipt) : nothing} ${wayOn(stage, exchange, [], 'done')}
    ${receipt ? receiptOf(stage, exchange, receipt) : nothing}
  </div>`;
}

/** What was sent and what was not, as a sentence. */
function outcome(
  { localizer }: Stage,
  { requester }: Exchange,
  { approved, refused }: Receipt,
): TemplateResult {
  const places = { requester: strong(localizer, requester.name) };
  if (approved.length === 0) return html`<p class="lead">${richText(localizer, 'recorded.none', places)}</p>`;
  return html`<p class="lead">
    ${richText(localizer, 'recorded.used', places, { count: approved.length })}
    ${refused.length > 0 ? localizer.t('recorded.not-used', { count: refused.length }) : nothing}
  </p>`;
}

function receiptOf({ localizer, print }: Stage, exchange: Exchange, receipt: Receipt): TemplateResult {
  return html`<oots-receipt
    exportparts="card, facts"
    .receipt=${receipt}
    .exchange=${exchange}
    .localizer=${localizer}
    @oots-print=${print}
  ></oots-receipt>`;
}
