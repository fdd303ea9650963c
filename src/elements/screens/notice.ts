/** Screens that say one thing and what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import { noDecisions } from '../../domain/decision.ts';
import type { Exchange } from '../../domain/session.ts';
import { exchangeOf, isUnsent, type State, type StateOf } from '../../machine/state.ts';
import { inItsLanguage, richText, strong } from '../rich-text.ts';
import { buttons, heading, type Action, type Stage } from './stage.ts';
import { wayOn } from './way-on.ts';

interface Notice {
  readonly heading: string;
  readonly text?: TemplateResult | string | typeof nothing;
  readonly more?: TemplateResult | string | typeof nothing;
  readonly actions?: readonly Action[];
  readonly exchange?: Exchange | undefined;
  /** What the person can do, before the way back. */
  readonly hints?: readonly string[];
  /** There is a way on without going back. */
  readonly waiting?: boolean;
}

function notice(stage: Stage, content: Notice): TemplateResult {
  const { text, more, actions = [], exchange, hints = [], waiting = false } = content;
  return html`<div class="page">
    ${heading(content.heading)} ${text ? html`<p class="lead">${text}</p>` : nothing}
    ${more ? html`<p>${more}</p>` : nothing} ${buttons(actions)}
    ${waiting ? nothing : wayOn(stage, exchange, hints, actions.length > 0 ? 'beside' : undefined)}
  </div>`;
}

export function fetching(stage: Stage, { progress }: StateOf<'fetching'>): TemplateResult {
  const { t } = stage.localizer;
  return notice(stage, {
    heading: t('fetching.heading'),
    text: t('fetching.text'),
    more: progress ? t('fetching.progress', { ...progress }) : nothing,
    actions: [{ text: t('bar.later'), run: () => stage.dispatch({ type: 'postponed' }) }],
    waiting: true,
  });
}

/** @param state - One in which the provider is out of reach (`isOutOfReach`): until the next attempt, and during it. */
export function unreachable(stage: Stage, state: State): TemplateResult {
  const { t } = stage.localizer;
  const kept = isUnsent(state) ? 'decision-safe' : undefined;
  const seconds = state.name === 'unreachable' ? state.secondsLeft : 0;
  const again = seconds > 0 ? t('unreachable.text', { count: seconds }) : t('opening.slow');
  const exchange = exchangeOf(state);
  return notice(stage, {
    ...(stage.offline
      ? { heading: t('offline.heading'), text: t(`offline.${kept ?? 'text'}`) }
      : { heading: t('unreachable.heading'), text: t(`unreachable.${kept ?? 'nothing-sent'}`), more: again }),
    actions: [{ text: t('unreachable.now'), main: true, run: () => stage.dispatch({ type: 'retried' }) }],
    exchange,
    waiting: !exchange,
  });
}

export function signIn(stage: Stage, { exchange, ways, unsent }: StateOf<'signInRequired'>): TemplateResult {
  const { localizer } = stage;
  return html`<div class="page">
    ${heading(localizer.t('sign-in.heading'))}
    <p class="lead">${localizer.t('sign-in.text')}</p>
    ${unsent ? html`<p>${localizer.t('unreachable.decision-safe')}</p>` : nothing}
    <div class="actions">
      ${ways.map(
        ({ label, href }) =>
          html`<a part="button main" class="button main" href=${href}>${inItsLanguage(localizer, label)}</a>`,
      )}
    </div>
    ${wayOn(stage, exchange, [localizer.t('next.yourself')], 'beside')}
  </div>`;
}

export function mismatch(stage: Stage, { exchange }: StateOf<'mismatched'>): TemplateResult {
  const { t } = stage.localizer;
  const hints = [t('expired.again'), t('next.yourself')];
  return notice(stage, { heading: t('mismatch.heading'), text: t('mismatch.text'), exchange, hints });
}

export function noneFound(stage: Stage, { exchange }: StateOf<'noneFound'>): TemplateResult {
  const { localizer } = stage;
  return notice(stage, {
    heading: localizer.t('none.heading'),
    text: richText(localizer, 'none.text', { provider: strong(localizer, exchange.provider.name) }),
    exchange,
    hints: [localizer.t('next.yourself')],
  });
}

export function deferred(stage: Stage, { exchange, availableFrom }: StateOf<'deferred'>): TemplateResult {
  const { t, date } = stage.localizer;
  return notice(stage, {
    heading: t('deferred.heading'),
    text: t('deferred.text', { date: date(availableFrom, 'date-time') }),
    exchange,
    hints: [t('next.yourself')],
  });
}

export function postponed(stage: Stage, { exchange, review }: StateOf<'postponed'>): TemplateResult {
  const { t, date } = stage.localizer;
  const { deadline } = review?.session ?? {};
  const until = deadline && date(new Date(deadline).toISOString(), 'date-time');
  return notice(stage, {
    heading: t('later.heading'),
    text: until ? t('later.text', { time: until }) : t('unreachable.nothing-sent'),
    ...(review && review.decisions !== noDecisions && { more: t('later.kept') }),
    actions: [{ text: t('later.resume'), main: true, run: () => stage.dispatch({ type: 'resumed' }) }],
    exchange,
  });
}

export function expired(stage: Stage, { exchange }: StateOf<'expired'>): TemplateResult {
  const { localizer } = stage;
  return notice(stage, {
    heading: localizer.t('expired.heading'),
    text: richText(localizer, 'expired.text', { requester: strong(localizer, exchange.requester.name) }),
    exchange,
    hints: [localizer.t('expired.again'), localizer.t('next.yourself')],
  });
}

/** Says nothing about any request: it may be somebody else's link. */
export function linkInvalid(stage: Stage): TemplateResult {
  const { t } = stage.localizer;
  return notice(stage, { heading: t('link.heading'), text: t('link.text') });
}

export function failed(stage: Stage, { exchange, error, unsent }: StateOf<'failed'>): TemplateResult {
  const { t } = stage.localizer;
  const refused = unsent ? 'failed.unsent' : 'failed.text';
  const text = t(error.code === 'outcome-unknown' ? 'failed.unknown' : refused);
  return notice(stage, { heading: t('failed.heading'), text, exchange, hints: [t('failed.next')] });
}

export function returning(stage: Stage, { exchange }: StateOf<'returning'>): TemplateResult {
  const { t } = stage.localizer;
  const { wayBack } = exchange;
  const host = wayBack.kind === 'known' ? wayBack.host : '';
  return notice(stage, { heading: t('return.leaving', { host }), exchange });
}
